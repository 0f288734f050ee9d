import { Alert } from '@/components/ui/alert'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import { warningInWords } from './training-words'

/** What to know before the file is used; what makes it impossible first. */
export function FileWarnings({ preview: { warnings, profile } }: { readonly preview: TrainingPreview }) {
  const labels = new Map(profile.map(({ factor, label }) => [factor, label]))
  const told = warnings.map((warning) => warningInWords(warning, (factor) => labels.get(factor) ?? factor))
  const order = ['bad', 'warn', 'neutral'] as const
  return told
    .toSorted((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone))
    .map(({ title, text, tone }) => (
      <Alert key={title} title={title} tone={tone}>
        {text}
      </Alert>
    ))
}
