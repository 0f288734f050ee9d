import { Card } from '@/components/ui/card'
import { IN_HEADING, Name } from '@/components/ui/name'
import { annotatorsNote } from '@/lib/profile/findings/side-by-side'
import type { Profile } from '@/lib/profile/profile'
import type { FactorMeta } from '@/lib/profiles/factor-meta'
import type { Edition } from '@/lib/words/edition'
import { countOf, formatCount } from '@/lib/words/format'
import { ESTIMATOR_NAMES } from '@/lib/words/score'
import { FirstEditionMethod } from './first-edition-method'
import { MethodRows } from './method-rows'
import { Term } from './term'

type MethodPanelProps = {
  readonly profile: Profile
  readonly factors: readonly FactorMeta[]
  readonly edition: Edition
}

/** Everything needed to repeat the numbers, closed until asked for. */
export function MethodPanel({ profile, factors, edition }: MethodPanelProps) {
  const { settings } = profile
  const crowd = annotatorsNote(profile)
  return (
    <Card aria-labelledby="method-title">
      <details>
        <summary className="font-semibold">
          <h2 id="method-title" className="inline">
            How this was computed
          </h2>
        </summary>
        <dl className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-[200px_1fr]">
          <dt className="text-muted">Data</dt>
          <dd>
            {countOf(profile.pairs, 'pair')} from {countOf(profile.prompts, 'prompt')}
            {profile.sampleOf &&
              `, drawn at random from ${countOf(profile.sampleOf.pairs, 'pair')} and ${countOf(profile.sampleOf.prompts, 'prompt')}`}
            ;{' '}
            {profile.raters
              .map(
                ({ name, ties, missing }) => `${name} called ${countOf(ties, 'tie')}, ${formatCount(missing)} missing`,
              )
              .join('; ')}
            {crowd === '' ? '' : `. ${crowd}`}
          </dd>
          <dt className="text-muted">Factor score</dt>
          <dd>
            <Term id={settings.estimator}>{ESTIMATOR_NAMES[settings.estimator]}</Term>
          </dd>
          {edition === 1 ? <FirstEditionMethod profile={profile} /> : <MethodRows profile={profile} />}
        </dl>
        <h3 className="mt-6 mb-2 font-semibold text-sm">Factors</h3>
        <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[200px_1fr]">
          {factors.map((factor) => (
            <div key={factor.id} className="contents">
              <dt className="font-medium">
                <Name most={IN_HEADING}>{factor.label}</Name>
              </dt>
              <dd className="max-w-[80ch] text-muted">
                {factor.definition}
                {factor.estimated !== null && ` Estimated: ${factor.estimated}`}
                {factor.reference && ` (${factor.reference})`}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Card>
  )
}
