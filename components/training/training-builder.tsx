'use client'

import type { ReactNode } from 'react'
import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import { Alert } from '@/components/ui/alert'
import { TRAINING_FORMATS } from '@/lib/improve/training/formats/formats'
import { DEFAULT_RECIPE, TRAINING_PARTS, type TrainingSource } from '@/lib/improve/training/recipe'
import type { TrainingFile } from '@/lib/improvements/load-training'
import type { TrainingChoices } from '@/lib/improvements/load-training-choices'
import { BalanceStep } from './balance-step'
import { DownloadPanel } from './download-panel'
import { FileLedger } from './file-ledger'
import { FileProfile } from './file-profile'
import { FileSummary } from './file-summary'
import { FileWarnings } from './file-warnings'
import { FiltersStep } from './filters-step'
import { FormatStep } from './format-step'
import { NothingLeft } from './nothing-left'
import { SavedRecipes, type SavedRecipesProps } from './saved-recipes'
import { SourceStep } from './source-step'
import { SplitStep } from './split-step'
import { useRecipe } from './use-recipe'

type TrainingBuilderProps = SavedRecipesProps & {
  readonly choices: TrainingChoices
  /** The metadata column whose values are listed. */
  readonly column: string | null
  readonly file: TrainingFile
  /** What the address asked for that could not be done. */
  readonly lacks: readonly string[]
  /** What a model trained on the file follows. */
  readonly amplified: ReactNode
}

/** Who chose, and with which mark: the same as on every other page. */
function whoChose(source: TrainingSource, { people, judges, signals }: TrainingChoices) {
  if (source.kind === 'people') {
    const one = people.find(({ id }) => id === source.annotator) ?? (people.length === 1 ? people[0] : undefined)
    return { name: one?.label ?? 'most people', style: HUMAN_STYLE }
  }
  if (source.kind === 'experiment') {
    const label = signals.find(({ id }) => id === source.experiment)?.label ?? ''
    return { name: `the experiment “${label}”`, style: modelStyle(0) }
  }
  const judge = judges.find(({ id }) => id === source.rater)
  return { name: judge?.label ?? source.rater, style: modelStyle(judge?.place ?? 0) }
}

/** A training file in steps, and what becomes of it with every change. */
export function TrainingBuilder(props: TrainingBuilderProps) {
  const { datasetId, choices, column, file, lacks, amplified, version, recipes, onSave, onRemove } = props
  const { recipe, isPending, change, look } = useRecipe(props.recipe)
  const { preview, lengths } = file
  const { source } = props.recipe
  const isPeople = source.kind === 'people' && (source.annotator === null || choices.people.length === 1)
  const who = whoChose(source, choices)
  const format = TRAINING_FORMATS.find(({ id }) => id === recipe.format)
  const files = TRAINING_PARTS.filter((part) => preview.parts[part].rows > 0).map(
    (part) => `${part}.${format?.extension ?? 'jsonl'}`,
  )
  const href = `/datasets/${datasetId}`
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <FileSummary preview={preview} source={who.name} isPending={isPending} />
      {lacks.length > 0 && (
        <Alert tone="warn" title="Not all of this address could be followed">
          Left out: {lacks.join(', ')}.
        </Alert>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <div className="rounded-card border bg-surface">
            <SourceStep choices={choices} source={recipe.source} onChange={change} />
            {recipe.source.kind !== 'experiment' && (
              <FiltersStep
                choices={choices}
                filters={recipe.filters}
                column={column}
                pairsHref={`${href}/pairs`}
                onColumn={look}
                onChange={change}
              />
            )}
            <BalanceStep recipe={recipe} preview={preview} isPeople={isPeople} onChange={change} />
            <SplitStep recipe={recipe} tested={choices.tested} onChange={change} />
            <FormatStep
              recipe={recipe}
              example={file.example}
              hasSource={file.hasSource}
              files={files}
              onChange={change}
            />
          </div>
          <SavedRecipes {...{ datasetId, version, recipes, onSave, onRemove }} recipe={props.recipe} />
        </div>
        <div
          className={`grid grid-cols-[minmax(0,1fr)] gap-4 ${isPending ? 'opacity-60 transition-opacity' : ''}`}
          aria-busy={isPending}
        >
          {preview.candidates === 0 ? (
            <NothingLeft preview={preview} onReset={() => change({ filters: DEFAULT_RECIPE.filters, heldOut: null })} />
          ) : (
            <>
              <FileWarnings preview={preview} />
              <FileProfile preview={preview} style={who.style} isPeople={isPeople} factorsHref={`${href}/factors`} />
            </>
          )}
          <FileLedger preview={preview} />
          <DownloadPanel
            datasetId={datasetId}
            recipe={props.recipe}
            preview={preview}
            lengths={lengths}
            isPending={isPending}
            onlyZip={format !== undefined && format.beside(files).length > 0}
          />
          {preview.ledger.written > 0 && amplified}
        </div>
      </div>
    </div>
  )
}
