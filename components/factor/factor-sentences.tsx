import { MarkerIcon } from '@/components/charts/frame/marker'
import { Finding } from '@/components/profile/finding'
import type { FactorFinding } from '@/lib/profile/factor-finding'
import { type NamedModel, styleIn } from './factor-props'

type FactorSentencesProps = {
  readonly finding: FactorFinding
  readonly models: readonly NamedModel[]
}

/** The first thing read: what people do with the factor, and how each model differs. */
export function FactorSentences({ finding: { lead, models: sentences }, models }: FactorSentencesProps) {
  return (
    <section aria-label="Finding" className="grid gap-3">
      <Finding parts={lead} />
      {sentences.length > 0 && (
        <ul className="grid max-w-[110ch] gap-1">
          {sentences.map(({ rater, parts }) => (
            <li key={rater} className="flex">
              <MarkerIcon {...styleIn(models, rater)} />
              <span className="min-w-0 text-pretty">
                {parts.map(({ text, strong, muted }) => (
                  <span key={text} className={strong ? 'font-semibold' : muted ? 'text-muted' : ''}>
                    {text}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
