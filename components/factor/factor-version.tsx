import { Fragment } from 'react'
import { Link } from '@/components/ui/link'
import type { FactorView } from '@/lib/profiles/load-factor'
import { SHOWN_VERSION } from '@/lib/protocol/factor-versions'
import { countOf, formatCount } from '@/lib/words/format'

type FactorVersionProps = Pick<FactorView, 'factor' | 'reliability' | 'measured' | 'missing' | 'others'>

/** Of a judged factor: which questions its values answer, on how many responses, and which other versions there are. */
export function FactorVersion({ factor, reliability, measured, missing, others }: FactorVersionProps) {
  if (!reliability) return null
  const shown = reliability.templates
  return (
    <section aria-label="Version" className="mt-3 max-w-[88ch] border-l-2 pl-3 text-pretty text-sm">
      <p>
        <span className="font-semibold">Version {factor.version}</span> is shown: values for {formatCount(measured)} of{' '}
        {countOf(measured + missing, 'response')}, asked with <Questions asked={shown} />.
      </p>
      {others.map(({ version, templates, measured: count }) => {
        const changed = templates.filter(({ key, version: of }) =>
          shown.every((each) => each.key !== key || each.version !== of),
        )
        return (
          <p key={version} className="mt-1">
            Version {version} exists as well, asked with <Questions asked={changed.length > 0 ? changed : templates} />:
            values for {formatCount(count)} of {countOf(measured + missing, 'response')}, not shown.
          </p>
        )
      })}
      {others.length > 0 && <p className="mt-1 text-muted">{SHOWN_VERSION}</p>}
    </section>
  )
}

function Questions({ asked }: { readonly asked: FactorView['others'][number]['templates'] }) {
  return asked.map(({ key, version }, at) => (
    <Fragment key={key}>
      {at > 0 && ', '}
      <Link className="underline" href={`/templates/${key}?version=${version}`}>
        {key} version {version}
      </Link>
    </Fragment>
  ))
}
