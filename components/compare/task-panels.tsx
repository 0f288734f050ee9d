import { PanelsChart } from '@/components/charts/panels/panels-chart'
import { Term } from '@/components/profile/term'
import { countOf } from '@/lib/words/format'
import { MEASURE_SYMBOLS } from '@/lib/words/score'
import { TASK_NAMES, TASKS } from '@/lib/words/task'
import type { CompareState } from './compare-parsers'
import type { ComparedLine } from './compared-lines'
import { comparisonPanels, titleOf } from './comparison-panels'

const SPANS: ReadonlyMap<number, string> = new Map([
  [2, 'xl:col-span-2'],
  [3, 'xl:col-span-3'],
  [4, 'xl:col-span-4'],
  [6, 'xl:col-span-6'],
])

type TaskPanelsProps = { readonly lines: readonly ComparedLine[] } & Pick<CompareState, 'measure' | 'significant'>

/** For each task with data, a small plot for each model of each dataset. */
export function TaskPanels({ lines, measure, significant }: TaskPanelsProps) {
  const tasks = TASKS.map((task) => ({ task, own: lines.filter(({ dataset }) => dataset.task === task) }))
  const shown = tasks.filter(({ own }) => own.length > 0)
  const spans = cardSpans(shown.map(({ own }) => own.length))
  return (
    <div className="grid gap-4 xl:grid-cols-6">
      {shown.map(({ task, own }, at) => (
        <div key={task} className={`grid min-w-0 ${SPANS.get(spans[at] ?? 6)}`}>
          <PanelsChart
            id={`panels-${task}`}
            title={`${TASK_NAMES[task]}: people against ${modelsIn(own)}`}
            note={
              <>
                A mark is a factor; on the dashed line both follow it alike. Hollow: no gap is shown.{' '}
                <Term id={measure}>{MEASURE_SYMBOLS[measure]}</Term> with its 95% interval; n: factors in common.
                {significant && ' Only significant gaps are drawn.'}
              </>
            }
            panels={comparisonPanels(own, { measure, significant })}
            people="people"
          />
        </div>
      ))}
    </div>
  )
}

/** How many models, each counted once, and in how many datasets where one dataset does not hold them all. */
function modelsIn(lines: readonly ComparedLine[]): string {
  const models = countOf(new Set(lines.map(titleOf)).size, 'model')
  const datasets = new Set(lines.map(({ dataset }) => dataset.id)).size
  return datasets === 1 ? models : `${models} in ${countOf(datasets, 'dataset')}`
}

/** Tracks that a card needs, of six, for its panels. */
const needed = (panels: number): number => (panels <= 2 ? 2 : panels === 3 ? 3 : 6)

/**
 * Tracks for each card, so that every line of cards is full: the last of a line takes what is left.
 *
 * @example cardSpans([2, 2, 2, 5, 1]) // [2, 2, 2, 6, 6]
 */
export function cardSpans(panels: readonly number[]): readonly number[] {
  const starts: number[] = []
  let taken = 0
  for (const count of panels) {
    if (taken + needed(count) > 6) taken = 0
    starts.push(taken)
    taken += needed(count)
  }
  return panels.map((count, at) => ((starts[at + 1] ?? 0) === 0 ? 6 - (starts[at] ?? 0) : needed(count)))
}
