import type { ExperimentDraft } from '@/components/experiment/experiment-draft'
import { Checkbox, InputField } from '@/components/ui/field'
import type { ExperimentKind } from '@/lib/improve/experiments/plan'
import type { ExperimentDraftProps } from './form-model'

type NumberField = {
  readonly field: 'splitSeed' | 'guided' | 'rounds' | 'concurrency' | 'temperature' | 'seed' | 'maxTokens'
  readonly label: string
  readonly hint: string
  readonly kinds: readonly ExperimentKind[]
  readonly most?: number
  readonly step?: string
}

const ASKED = ['judge', 'writer'] as const
const FIELDS: readonly NumberField[] = [
  {
    field: 'splitSeed',
    label: 'Seed of the split',
    hint: 'The same seed puts the same prompts into development, validation and test.',
    kinds: ['judge', 'writer', 'raters'],
  },
  {
    field: 'guided',
    label: 'Factors that guidance names',
    hint: 'The largest gaps, from 1 to 8.',
    kinds: ASKED,
    most: 8,
  },
  {
    field: 'rounds',
    label: 'Rounds of rewriting',
    hint: 'Of “Rewritten by a model”, 1 to 3.',
    kinds: ['judge'],
    most: 3,
  },
  { field: 'concurrency', label: 'Calls at once', hint: 'Fewer while the endpoint refuses or is slow.', kinds: ASKED },
  { field: 'temperature', label: 'Temperature', hint: 'Empty: the model’s own.', kinds: ASKED, most: 2, step: 'any' },
  { field: 'seed', label: 'Seed of the model', hint: 'Sent where the endpoint takes one. Empty: none.', kinds: ASKED },
  {
    field: 'maxTokens',
    label: 'Most tokens an answer',
    hint: 'Longer ones are cut off, and unreadable.',
    kinds: ASKED,
  },
]

/** What most people leave as it is. */
export function FormMore({ form, draft, change, canBatch }: ExperimentDraftProps & { readonly canBatch: boolean }) {
  const { kind } = form
  return (
    <details className="rounded-card border bg-surface p-4 sm:p-5">
      <summary className="cursor-pointer font-semibold">More settings</summary>
      <div className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {FIELDS.filter(({ kinds }) => kinds.includes(kind)).map(({ field, label, hint, most, step = '1' }) => (
          <InputField
            key={field}
            id={`experiment-${field}`}
            label={label}
            hint={hint}
            type="number"
            min="0"
            {...(most === undefined ? {} : { max: most })}
            step={step}
            value={draft[field]}
            onChange={(text) => change({ [field]: text } as Partial<ExperimentDraft>)}
          />
        ))}
      </div>
      {kind !== 'raters' && (
        <div className="mt-4 grid gap-2">
          <Tick
            id="experiment-stops"
            checked={draft.stops}
            onChange={(stops) => change({ stops })}
            label="Stop for me: I read the wording before it is frozen, and open the test part myself"
          />
          {kind === 'writer' && (
            <>
              <Tick
                id="experiment-levels"
                checked={draft.levels}
                onChange={(levels) => change({ levels })}
                label="Write for the score levels 1 to 5 as well, before and after (five more answers a test prompt and arm)"
              />
              <Tick
                id="experiment-facts"
                checked={draft.facts}
                onChange={(facts) => change({ facts })}
                label="Count unsupported facts: two more calls a text of the test part, by the outside judge, where the prompt has a source"
              />
            </>
          )}
          <Tick
            id="experiment-batch"
            checked={draft.batch}
            disabled={!canBatch}
            onChange={(batch) => change({ batch })}
            label={`Through the endpoint’s batch service: cheaper, within a day a run${canBatch ? '' : ' (not known to be offered; probe it in the settings)'}`}
          />
        </div>
      )}
    </details>
  )
}

type TickProps = {
  readonly id: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
  readonly label: string
}

function Tick({ id, checked, disabled = false, onChange, label }: TickProps) {
  return (
    <label htmlFor={id} className="flex gap-2">
      <Checkbox id={id} checked={checked} disabled={disabled} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  )
}
