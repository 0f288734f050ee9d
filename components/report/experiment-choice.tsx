'use client'

import { Checkbox } from '@/components/ui/field'
import { Name } from '@/components/ui/name'
import type { ExperimentItem } from '@/lib/improve/experiments/experiment-view'

type ExperimentChoiceProps = {
  /** Finished ones of the dataset. */
  readonly experiments: readonly ExperimentItem[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

const MOST = 3

/** Which finished experiments the report holds; nothing where there is none. */
export function ExperimentChoice({ experiments, chosen, onChange }: ExperimentChoiceProps) {
  if (experiments.length === 0) return null
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 font-medium">Experiments</legend>
      <p className="text-muted text-sm">Verdicts and numbers of every arm; no text of a pair. At most {MOST}.</p>
      <ul className="grid gap-1">
        {experiments.map(({ id, question, finding }) => {
          const isChosen = chosen.includes(id)
          return (
            <li key={id}>
              <label htmlFor={`experiment-${id}`} className="flex min-h-8 items-start gap-2">
                <Checkbox
                  id={`experiment-${id}`}
                  className="mt-1"
                  checked={isChosen}
                  disabled={!isChosen && chosen.length >= MOST}
                  onChange={() => onChange(isChosen ? chosen.filter((each) => each !== id) : [...chosen, id])}
                />
                <span className="min-w-0">
                  <Name>{question}</Name>
                  {finding && <span className="text-muted text-sm"> {finding}</span>}
                </span>
              </label>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
