'use client'

import { Button } from '@/components/ui/button'
import { InputField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { SuggestedPairs } from '@/lib/reports/suggest-pairs'
import { countOf, formatCount } from '@/lib/words/format'

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
      <InputField
        id="report-pairs"
        label="Example pairs"
        hint="Their numbers, such as 3, 17. Their texts become readable for everyone with the link."
        error={examples.ok ? null : examples.reason}
        maxLength={200}
        value={text}
        onChange={onText}
      />
      {chosen.map((index) => (
        <InputField
          key={index}
          id={`pair-caption-${index}`}
          label={`Caption of pair ${formatCount(index + 1)}`}
          maxLength={500}
          value={captions[index] ?? ''}
          onChange={(text) => onCaptions({ ...captions, [index]: text })}
        />
      ))}
      {suggestions && suggestions.pairs.length > 0 && (
        <details>
          <summary className="font-medium">
            Suggested for {suggestions.factor}: only {suggestions.group === 'human-only' ? 'people' : suggestions.model}{' '}
            chose the response with more of it ({countOf(suggestions.total, 'pair')})
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

type ExamplePairs =
  | { readonly ok: true; readonly pairs: readonly number[] }
  | { readonly ok: false; readonly reason: string }

const MOST = 20

/**
 * The pairs someone names as "3, 17": numbered from 1 as on the pages, given as indexes from 0.
 *
 * @example examplePairs('3, 17, 3', 999) // { ok: true, pairs: [2, 16] }
 */
export function examplePairs(text: string, pairs: number): ExamplePairs {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  const strange = words.find((word) => !/^\d+$/.test(word))
  if (strange !== undefined) return { ok: false, reason: `“${strange}” is not the number of a pair.` }
  const indexes = [...new Set(words.map((word) => Number(word) - 1))]
  const absent = indexes.find((index) => index < 0 || index >= pairs)
  if (absent !== undefined)
    return { ok: false, reason: `There is no pair ${absent + 1}; they are numbered from 1 to ${pairs}.` }
  if (indexes.length > MOST) return { ok: false, reason: `At most ${MOST} pairs can be shown.` }
  return { ok: true, pairs: indexes }
}
