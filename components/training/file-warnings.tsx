import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import { warningInWords } from './training-words'

/** What to know before the file is used; what makes it impossible stands alone before the rest. */
export function FileWarnings({ preview: { warnings, profile } }: { readonly preview: TrainingPreview }) {
  const labels = new Map(profile.map(({ factor, label }) => [factor, label]))
  const told = warnings.map((warning) => warningInWords(warning, (factor) => labels.get(factor) ?? factor))
  const impossible = told.filter(({ tone }) => tone === 'bad')
  const rest = told.filter(({ tone }) => tone !== 'bad')
  return (
    <>
      {impossible.map(({ title, text }) => (
        <Alert key={title} tone="bad" title={title}>
          {text}
        </Alert>
      ))}
      {rest.length > 0 && (
        <Card aria-labelledby="warnings-title">
          <h2 id="warnings-title" className="mb-2 font-semibold">
            Before you use it
          </h2>
          <ul className="grid gap-2">
            {rest.map(({ title, text, tone }) => (
              <li key={title} className="flex gap-2">
                <Icon name="alert" className={`mt-0.5 ${tone === 'warn' ? 'text-warn' : 'text-muted'}`} />
                <p className="max-w-[80ch] text-sm">
                  <strong className="font-medium">{title}.</strong> <span className="text-muted">{text}</span>
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
