'use client'

import { Checkbox, Select } from '@/components/ui/field'
import { DEFAULT_RECIPE, type ExperimentSource, SIGNALS, type TrainingSource } from '@/lib/improve/training/recipe'
import { SIGNAL_NAMES } from '@/lib/improve/training/signal-pairs'
import type { SignalChoice } from '@/lib/improvements/load-signal-choices'
import { armWords } from '@/lib/words/experiments/experiment-words'
import type { ChangeRecipe } from './use-recipe'

type SignalSourceProps = {
  readonly signals: readonly SignalChoice[]
  readonly source: TrainingSource
  readonly onChange: ChangeRecipe
}

const ALL = ''
/** What an experiment begins with: whoever is outside the loop must agree. */
const begin = ({ id, outside }: SignalChoice, signal: ExperimentSource['signal']): ExperimentSource => ({
  ...{ kind: 'experiment', experiment: id, signal, arm: null, outside, reward: false },
})

/** What the texts of an experiment on a writer teach, and who must agree. */
export function SignalSource({ signals, source, onChange }: SignalSourceProps) {
  const [first] = signals
  const chosen = source.kind === 'experiment' ? source : null
  const experiment = signals.find(({ id }) => id === chosen?.experiment)
  const put = (next: ExperimentSource) => onChange({ source: next, filters: DEFAULT_RECIPE.filters })
  return (
    <>
      {SIGNALS.map((signal) => (
        <span key={signal} className={`flex min-h-8 items-center gap-2 ${first ? '' : 'text-muted'}`}>
          <input
            type="radio"
            name="source-kind"
            id={`source-${signal}`}
            className="size-4 shrink-0 accent-ink"
            checked={chosen?.signal === signal}
            disabled={!first}
            onChange={() => first && put(chosen ? { ...chosen, signal } : begin(first, signal))}
          />
          <label htmlFor={`source-${signal}`}>An experiment’s writer: {SIGNAL_NAMES[signal]}</label>
        </span>
      ))}
      {!first && <p className="text-muted text-sm">No experiment on a writer got as far as its validation here.</p>}
      {chosen && experiment && (
        <div className="grid gap-2 pl-6">
          <div className="flex flex-wrap gap-2">
            <Select
              aria-label="Which experiment"
              className="min-w-0 max-w-64"
              value={experiment.id}
              onChange={({ target }) => {
                const next = signals.find(({ id }) => id === target.value)
                if (next) put(begin(next, chosen.signal))
              }}
            >
              {signals.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </Select>
            <Select
              aria-label="Which arm"
              className="min-w-0 max-w-64"
              value={chosen.arm ?? ALL}
              onChange={({ target }) => put({ ...chosen, arm: target.value || null })}
            >
              <option value={ALL}>all arms</option>
              {experiment.arms.map((arm) => (
                <option key={arm} value={arm}>
                  {arm}: {armWords(arm).name}
                </option>
              ))}
            </Select>
          </div>
          <label
            htmlFor="signal-outside"
            className={`flex items-center gap-2 ${experiment.outside ? '' : 'text-muted'}`}
          >
            <Checkbox
              id="signal-outside"
              checked={chosen.outside}
              disabled={!experiment.outside}
              onChange={({ target }) => put({ ...chosen, outside: target.checked })}
            />
            {experiment.outside
              ? 'Only where the judge outside the loop says the same, in both orders'
              : 'No judge outside the loop took part'}
          </label>
          <label htmlFor="signal-reward" className="flex items-center gap-2">
            <Checkbox
              id="signal-reward"
              checked={chosen.reward}
              onChange={({ target }) => put({ ...chosen, reward: target.checked })}
            />
            Only where people’s factor model gives the chosen text more
          </label>
          <p className="text-muted text-sm">
            {chosen.signal === 'revisions' && !chosen.outside && !chosen.reward
              ? 'Nobody says that a revision is better: without either, every revision counts as chosen. '
              : ''}
            Of development and validation prompts only; step 2’s filters look at the dataset’s own pairs and are left
            out.
          </p>
        </div>
      )}
    </>
  )
}
