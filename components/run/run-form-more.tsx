import { Checkbox, InputField } from '@/components/ui/field'
import type { RunDraft } from './run-draft'
import type { DraftProps } from './run-form-model'

type NumberField = {
  readonly field: 'concurrency' | 'temperature' | 'seed' | 'maxTokens' | 'repeated'
  readonly label: string
  readonly hint: string
  readonly step?: string
  readonly factorsOnly?: true
}

const FIELDS: readonly NumberField[] = [
  { field: 'concurrency', label: 'Calls at once', hint: 'Fewer while the endpoint refuses or is slow.' },
  { field: 'temperature', label: 'Temperature', hint: 'Empty: the model’s own.', step: 'any' },
  { field: 'seed', label: 'Seed', hint: 'Sent along where the endpoint takes one. Empty: none.' },
  { field: 'maxTokens', label: 'Most tokens an answer', hint: 'Longer ones are cut off, and unreadable.' },
  {
    field: 'repeated',
    label: 'Prompts asked twice',
    hint: 'Shows how far the answers repeat: the reliability of each factor.',
    factorsOnly: true,
  },
]

/** What most people leave as it is. */
export function RunFormMore({ form, draft, change, canBatch }: DraftProps & { readonly canBatch: boolean }) {
  const fields = FIELDS.filter(({ factorsOnly }) => !factorsOnly || form.kind === 'factors')
  return (
    <details className="rounded-card border bg-surface p-4 sm:p-5">
      <summary className="cursor-pointer font-semibold">More settings</summary>
      <div className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {fields.map(({ field, label, hint, step = '1' }) => (
          <InputField
            key={field}
            id={`run-${field}`}
            label={label}
            hint={hint}
            type="number"
            min="0"
            step={step}
            value={draft[field]}
            onChange={(text) => change({ [field]: text } as Partial<RunDraft>)}
          />
        ))}
      </div>
      <div className="mt-4 grid gap-2">
        {form.kind === 'factors' && (
          <label htmlFor="run-rates" className="flex gap-2">
            <Checkbox
              id="run-rates"
              checked={draft.ratesPairs}
              onChange={({ target }) => change({ ratesPairs: target.checked })}
            />
            Make the model a rater too: it prefers the response with the higher sum over these questions
          </label>
        )}
        <label htmlFor="run-batch" className="flex gap-2">
          <Checkbox
            id="run-batch"
            checked={draft.batch}
            disabled={!canBatch}
            onChange={({ target }) => change({ batch: target.checked })}
          />
          <span>
            Through the endpoint’s batch service: cheaper, within a day
            {!canBatch && <span className="text-muted"> (not known to be offered; probe it in the settings)</span>}
          </span>
        </label>
      </div>
    </details>
  )
}
