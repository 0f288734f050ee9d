'use client'

import type { ReactNode } from 'react'
import { Term } from '@/components/profile/term'
import { Select } from '@/components/ui/field'
import type { ExperimentSource, TrainingRecipe, TrainingSource } from '@/lib/improve/training/recipe'
import type { TrainingChoices } from '@/lib/improvements/load-training-choices'
import { SignalSource } from './signal-source'
import { Step } from './step'
import type { ChangeRecipe } from './use-recipe'

type SourceStepProps = {
  readonly choices: TrainingChoices
  readonly source: TrainingRecipe['source']
  readonly onChange: ChangeRecipe
}

type Rated = Exclude<TrainingSource, ExperimentSource>
type Kind = Rated['kind']
type Option = { readonly id: string; readonly label: string }

const MOST = ''

/** Whose choices become chosen and rejected. */
export function SourceStep({ choices, source, onChange }: SourceStepProps) {
  const { people, judges, writers, signals } = choices
  const choose = (kind: Kind, id: string): void =>
    onChange({ source: kind === 'people' ? { kind, annotator: id || null } : { kind, rater: id } })
  const annotators =
    people.length > 1
      ? [{ id: MOST, label: `what most of ${choices.annotators} say` }, ...people]
      : [{ id: MOST, label: people[0]?.label ?? '' }]
  return (
    <Step number={1} title="Source" note="Whose choices become chosen and rejected.">
      <fieldset className="grid gap-2">
        <legend className="sr-only">Source of the choices</legend>
        <SourceKind
          kind="people"
          label="People’s choices"
          note={people.length === 0 ? 'Nobody labelled pairs here.' : null}
          options={people.length === 0 ? [] : annotators}
          source={source}
          onChoose={choose}
        />
        <SourceKind
          kind="rater"
          label="A judge’s verdicts"
          note={judges.length === 0 ? 'No model judged pairs here.' : null}
          options={judges}
          source={source}
          onChoose={choose}
        />
        <SourceKind
          kind="own"
          label="A model’s verdicts over its own responses"
          note={
            writers.length === 0 ? (
              'No model judged responses that name it as their author.'
            ) : (
              <Term id="ownVerdicts">Only where both orders gave the same</Term>
            )
          }
          options={writers}
          source={source}
          onChoose={choose}
        />
        <SignalSource signals={signals} source={source} onChange={onChange} />
      </fieldset>
    </Step>
  )
}

type SourceKindProps = {
  readonly kind: Kind
  readonly label: string
  readonly note: ReactNode
  /** Nobody: it cannot be chosen. */
  readonly options: readonly Option[]
  readonly source: TrainingSource
  readonly onChoose: (kind: Kind, id: string) => void
}

function SourceKind({ kind, label, note, options, source, onChoose }: SourceKindProps) {
  const isChosen = source.kind === kind
  const chosen = source.kind === 'people' ? (source.annotator ?? MOST) : 'rater' in source ? source.rater : ''
  const [first] = options
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className={`flex min-h-8 items-center gap-2 ${first ? '' : 'text-muted'}`}>
        <input
          type="radio"
          name="source-kind"
          id={`source-${kind}`}
          className="size-4 shrink-0 accent-ink"
          checked={isChosen}
          disabled={!first}
          onChange={() => first && onChoose(kind, first.id)}
        />
        <label htmlFor={`source-${kind}`}>{label}</label>
      </span>
      {isChosen && options.length > 1 && (
        <Select
          aria-label="Whose"
          className="min-w-0 max-w-64"
          value={chosen}
          onChange={({ target }) => onChoose(kind, target.value)}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </Select>
      )}
      {isChosen && options.length === 1 && <span className="text-muted">{first?.label}</span>}
      {note && <span className="text-muted text-sm">{note}</span>}
    </div>
  )
}
