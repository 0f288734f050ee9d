'use client'

import { Term } from '@/components/profile/term'
import { Alert } from '@/components/ui/alert'
import { Checkbox, Select } from '@/components/ui/field'
import type { TrainingRecipe } from '@/lib/improve/training/recipe'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import { formatScore } from '@/lib/words/format'
import { Step } from './step'
import { TargetRow } from './target-row'
import { widestGaps } from './training-words'
import type { ChangeRecipe } from './use-recipe'

type BalanceStepProps = {
  readonly recipe: TrainingRecipe
  readonly preview: TrainingPreview
  /** The file holds what people chose. */
  readonly isPeople: boolean
  readonly onChange: ChangeRecipe
}

/** Which scores the file is to have. */
export function BalanceStep({ recipe, preview, isPeople, onChange }: BalanceStepProps) {
  const { balance } = recipe
  const told = new Map(preview.profile.map((factor) => [factor.factor, factor]))
  const ordered = isPeople ? preview.profile : [...new Set([...widestGaps(preview), ...preview.profile])]
  const free = ordered.filter(
    ({ factor, before }) => before.value !== null && !balance.some((target) => target.factor === factor),
  )
  return (
    <Step
      number={3}
      title="Balance"
      note={
        <>
          What a trained model should follow: the file’s own score of a factor is set to a target by choosing pairs.{' '}
          <Term id="balancing">How it works</Term>
        </>
      }
    >
      {isPeople && balance.length === 0 && (
        <Alert title="Nothing to balance towards people: these are their own choices">
          A judge’s verdicts can be balanced to what people follow. A number of your own is possible here too.
        </Alert>
      )}
      {balance.length > 0 && (
        <ul aria-label="Targets" className="grid gap-2">
          {balance.map((target) => (
            <TargetRow
              key={target.factor}
              target={target}
              told={told.get(target.factor) ?? null}
              isPeople={isPeople}
              onChange={(next) =>
                onChange({ balance: balance.map((each) => (each.factor === target.factor ? next : each)) })
              }
              onRemove={() => onChange({ balance: balance.filter((each) => each.factor !== target.factor) })}
            />
          ))}
        </ul>
      )}
      {free.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor="balance-add" className="text-muted">
            {balance.length === 0 ? 'Balance' : 'and'}
          </label>
          <Select
            id="balance-add"
            className="min-w-0 max-w-80"
            value=""
            onChange={({ target: { value } }) =>
              onChange({ balance: [...balance, { factor: value, target: isPeople ? 0 : 'people' }] })
            }
          >
            <option value="">{isPeople ? 'a factor' : 'a factor, widest gap first'}</option>
            {free.map(({ factor, label, before, people }) => (
              <option key={factor} value={factor}>
                {label}: {formatScore(before.value)}
                {!isPeople && people.value !== null && `, people ${formatScore(people.value)}`}
              </option>
            ))}
          </Select>
        </div>
      )}
      {balance.length > 0 && (
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <label htmlFor="balance-sizes" className="flex items-center gap-2">
            <Checkbox
              id="balance-sizes"
              checked={recipe.alsoSizes}
              onChange={({ target }) => onChange({ alsoSizes: target.checked })}
            />
            By how much they differ, too
          </label>
          <label htmlFor="balance-repeat" className="flex items-center gap-2">
            <Checkbox
              id="balance-repeat"
              checked={recipe.repeat}
              onChange={({ target }) => onChange({ repeat: target.checked })}
            />
            Rows may come twice, to keep more pairs
          </label>
        </div>
      )}
    </Step>
  )
}
