'use client'

import type { ReactNode } from 'react'
import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import type { TrainingRecipe, TrainingSource } from '@/lib/improve/training/recipe'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import type { TrainingChoices } from '@/lib/improvements/load-training-choices'
import { BalanceStep } from './balance-step'
import { FileLedger } from './file-ledger'
import { FileProfile } from './file-profile'
import { FileSummary } from './file-summary'
import { FileWarnings } from './file-warnings'
import { FiltersStep } from './filters-step'
import { FormatStep } from './format-step'
import { SourceStep } from './source-step'
import { SplitStep } from './split-step'
import { useRecipe } from './use-recipe'

type TrainingBuilderProps = {
  /** Address of the dataset. */
  readonly href: string
  readonly choices: TrainingChoices
  /** The metadata column whose values are listed. */
  readonly column: string | null
  readonly recipe: TrainingRecipe
  readonly preview: TrainingPreview
  /** The first row as the file has it. */
  readonly example: string | null
  readonly hasSource: boolean
  readonly files: readonly string[]
  /** What comes after the numbers: the download, and recipes that were saved. */
  readonly children: (state: { readonly recipe: TrainingRecipe; readonly isPending: boolean }) => ReactNode
}

/** Who chose, and with which mark: the same as on every other page. */
function whoChose(source: TrainingSource, { people, judges }: TrainingChoices) {
  if (source.kind === 'people') {
    const one = people.find(({ id }) => id === source.annotator) ?? (people.length === 1 ? people[0] : undefined)
    return { name: one?.label ?? 'most people', style: HUMAN_STYLE }
  }
  const judge = judges.find(({ id }) => id === source.rater)
  return { name: judge?.label ?? source.rater, style: modelStyle(judge?.place ?? 0) }
}

/** A training file in steps, and what becomes of it with every change. */
export function TrainingBuilder(props: TrainingBuilderProps) {
  const { href, choices, column, preview, example, hasSource, files, children } = props
  const { recipe, isPending, change, look } = useRecipe(props.recipe)
  const isPeople = props.recipe.source.kind === 'people' && props.recipe.source.annotator === null
  const who = whoChose(props.recipe.source, choices)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <FileSummary preview={preview} source={who.name} isPending={isPending} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="rounded-card border bg-surface">
          <SourceStep choices={choices} source={recipe.source} onChange={change} />
          <FiltersStep
            choices={choices}
            filters={recipe.filters}
            column={column}
            pairsHref={`${href}/pairs`}
            onColumn={look}
            onChange={change}
          />
          <BalanceStep recipe={recipe} preview={preview} onChange={change} />
          <SplitStep recipe={recipe} onChange={change} />
          <FormatStep recipe={recipe} example={example} hasSource={hasSource} files={files} onChange={change} />
        </div>
        <div
          className={`grid grid-cols-[minmax(0,1fr)] gap-4 ${isPending ? 'opacity-60 transition-opacity' : ''}`}
          aria-busy={isPending}
        >
          <FileWarnings preview={preview} />
          <FileProfile preview={preview} style={who.style} isPeople={isPeople} factorsHref={`${href}/factors`} />
          <FileLedger preview={preview} />
          {children({ recipe, isPending })}
        </div>
      </div>
    </div>
  )
}
