import { Card, CardHeader } from '@/components/ui/card'
import { DEFINITIONS } from '@/lib/profile/definitions'
import type { FactorMeta } from './factor-meta'

/** Every statistic and every computed factor, as the pop-overs explain them. */
export function MethodPage({ factors }: { readonly factors: readonly FactorMeta[] }) {
  return (
    <div className="grid gap-6">
      <div>
        <h1 className="font-semibold text-xl tracking-tight">Method</h1>
        <p className="max-w-[80ch] text-muted">
          A factor is a property of a text; a factor score says how strongly a rater’s choices follow it. Comparing the
          scores of people and models shows where a model is misaligned.
        </p>
      </div>
      <Card aria-labelledby="statistics-title">
        <CardHeader id="statistics-title" title="Statistics" />
        <dl className="grid gap-4">
          {Object.entries(DEFINITIONS).map(([id, { label, text, reference }]) => (
            <div key={id} id={id} className="grid scroll-mt-20 gap-1 md:grid-cols-[240px_1fr]">
              <dt className="font-medium">{label}</dt>
              <dd className="max-w-[80ch]">
                {text} {reference && <span className="text-muted">({reference})</span>}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card aria-labelledby="factors-title">
        <CardHeader id="factors-title" title="Computed factors" note="Measured by rules, without a language model." />
        <dl className="grid gap-4">
          {factors.map(({ id, label, question, definition, estimated, reference }) => (
            <div key={id} id={`factor-${id}`} className="grid scroll-mt-20 gap-1 md:grid-cols-[240px_1fr]">
              <dt className="font-medium">{label}</dt>
              <dd className="max-w-[80ch]">
                {question} {definition} {estimated && `Accuracy: ${estimated} `}
                {reference && <span className="text-muted">({reference})</span>}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </div>
  )
}
