'use client'

import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { SuggestedPairs } from '@/lib/reports/suggest-pairs'
import { countOf, formatCount } from '@/lib/words/format'
import type { ExamplePairs } from './example-pairs'

type ExampleFieldsProps = {
  /** Numbers of pairs, as they were typed. */
  readonly text: string
  readonly examples: ExamplePairs
  readonly captions: Readonly<Record<number, string>>
  readonly suggestions: SuggestedPairs | null
  readonly onText: (text: string) => void
  readonly onCaptions: (captions: Readonly<Record<number, string>>) => void
}

/** Pairs whose texts go into the report, each only because its number was given here. */
export function ExampleFields({ text, examples, captions, suggestions, onText, onCaptions }: ExampleFieldsProps) {
  const chosen = examples.ok ? examples.pairs : []
  return (
    <div className="grid gap-3">
      <Field
        id="report-pairs"
        label="Example pairs"
        hint="Their numbers, such as 3, 17. Their texts become readable for everyone with the link."
        error={examples.ok ? null : examples.reason}
      >
        {(ids) => <Input {...ids} maxLength={200} value={text} onChange={({ target }) => onText(target.value)} />}
      </Field>
      {chosen.map((index) => (
        <Field key={index} id={`pair-caption-${index}`} label={`Caption of pair ${formatCount(index + 1)}`}>
          {(ids) => (
            <Input
              {...ids}
              maxLength={500}
              value={captions[index] ?? ''}
              onChange={({ target }) => onCaptions({ ...captions, [index]: target.value })}
            />
          )}
        </Field>
      ))}
      {suggestions && suggestions.pairs.length > 0 && (
        <details>
          <summary className="font-medium">
            Suggested: only {suggestions.model} chose the response with more {suggestions.factor.toLowerCase()} (
            {countOf(suggestions.total, 'pair')})
          </summary>
          <ul className="mt-2 grid gap-1">
            {suggestions.pairs.map(({ index, prompt }) => (
              <li key={index} className="flex items-center gap-2">
                <span className="min-w-0 flex-1 truncate text-sm">
                  <span className="text-muted">{formatCount(index + 1)}</span> {prompt}
                </span>
                <Button
                  size="sm"
                  aria-label={`Add pair ${index + 1}`}
                  disabled={chosen.includes(index)}
                  onClick={() => onText(text.trim() === '' ? String(index + 1) : `${text.trim()}, ${index + 1}`)}
                >
                  {chosen.includes(index) ? <Icon name="check" /> : 'Add'}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
