import { Fragment } from 'react'
import { Link } from '@/components/ui/link'
import type { GuideStep } from '@/lib/datasets/sample-guide'

/** The steps of a sample in one line, for places where only the way matters. */
export function SampleSteps({ steps, name }: { readonly steps: readonly GuideStep[]; readonly name: string }) {
  if (steps.length === 0) return null
  return (
    <nav aria-label={`Steps through ${name}`}>
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        {steps.map(({ title, href, text }, at) => (
          <Fragment key={href}>
            {at > 0 && (
              <li aria-hidden="true" className="text-muted">
                →
              </li>
            )}
            <li>
              <Link
                href={href}
                title={text}
                className="inline-block py-0.5 underline decoration-line-strong underline-offset-4 hover:decoration-ink"
              >
                {at + 1}. {title}
              </Link>
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}
