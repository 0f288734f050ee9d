'use client'

import { Term } from '@/components/profile/term'
import { Checkbox } from '@/components/ui/field'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import type { TrainingChoices } from '@/lib/improvements/load-training-choices'
import { countOf } from '@/lib/words/format'
import { NumberInput } from './number-input'
import { Step } from './step'
import type { ChangeRecipe } from './use-recipe'

type SplitStepProps = {
  readonly recipe: TrainingRecipe
  readonly tested: TrainingChoices['tested']
  readonly onChange: ChangeRecipe
}

const HELD = { share: 20, seed: 1 }

/** Which part of the file each prompt is in. */
export function SplitStep({ recipe: { split, seed, heldOut }, tested, onChange }: SplitStepProps) {
  const { train, validation } = split
  return (
    <Step
      number={4}
      title="Split"
      note={
        <>
          Prompts that share a text stay together. <Term id="trainingParts">Parts</Term>
        </>
      }
    >
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <NumberInput
          id="split-train"
          label="Train"
          unit="%"
          value={train}
          least={1}
          most={100 - validation}
          step={1}
          onTake={(share) =>
            share !== null && onChange({ split: { train: share, validation, test: 100 - share - validation } })
          }
        />
        <NumberInput
          id="split-validation"
          label="Validation"
          unit="%"
          value={validation}
          least={0}
          most={100 - train}
          step={1}
          onTake={(share) =>
            share !== null && onChange({ split: { train, validation: share, test: 100 - train - share } })
          }
        />
        <span className="text-muted">Test {split.test} %</span>
        <NumberInput
          id="split-seed"
          label="Seed"
          value={seed}
          least={0}
          most={2147483647}
          step={1}
          onTake={(value) => value !== null && onChange({ seed: value })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label htmlFor="split-held" className="flex min-h-8 items-center gap-2">
          <Checkbox
            id="split-held"
            checked={heldOut !== null}
            onChange={({ target }) => onChange({ heldOut: target.checked ? HELD : null })}
          />
          Hold some prompts out of every file
        </label>
        {heldOut && (
          <>
            <NumberInput
              id="held-share"
              label="Share"
              unit="%"
              value={heldOut.share}
              least={1}
              most={99}
              step={1}
              onTake={(share) => share !== null && onChange({ heldOut: { ...heldOut, share } })}
            />
            <NumberInput
              id="held-seed"
              label="Their seed"
              value={heldOut.seed}
              least={0}
              most={2147483647}
              step={1}
              onTake={(value) => value !== null && onChange({ heldOut: { ...heldOut, seed: value } })}
            />
          </>
        )}
      </div>
      {tested.prompts > 0 && (
        <p className="text-muted text-sm">
          {countOf(tested.prompts, 'prompt')} that {countOf(tested.experiments, 'experiment')}{' '}
          {tested.experiments === 1 ? 'tests' : 'test'} on, and what is connected with them, are held out of every file:
          a model trained on them could not be tested there.
        </p>
      )}
    </Step>
  )
}
