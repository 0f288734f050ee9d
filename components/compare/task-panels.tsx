import { PanelsChart } from '@/components/charts/panels-chart'
import { TASK_NAMES } from '@/components/dataset/task-name'
import { Term } from '@/components/profile/term'
import { TASKS } from '@/lib/factors/task'
import { countOf } from '@/lib/format'
import type { CompareState } from './compare-parsers'
import type { ComparedLine } from './compared-lines'
import { comparisonPanels, SYMBOLS } from './comparison-panels'

/** A card takes as much of the page as its panels need. */
const SPANS = ['xl:col-span-2', 'xl:col-span-2', 'xl:col-span-3'] as const

type TaskPanelsProps = { readonly lines: readonly ComparedLine[] } & Pick<CompareState, 'measure' | 'significant'>

/** For each task with data, a small plot for each model of each dataset. */
export function TaskPanels({ lines, ...state }: TaskPanelsProps) {
  const tasks = TASKS.map((task) => ({ task, own: lines.filter(({ dataset }) => dataset.task === task) }))
  return (
    <div className="grid gap-4 xl:grid-cols-6">
      {tasks.map(
        ({ task, own }) =>
          own.length > 0 && (
            <div key={task} className={`grid min-w-0 ${SPANS[own.length - 1] ?? 'xl:col-span-6'}`}>
              <PanelsChart
                id={`panels-${task}`}
                title={`${TASK_NAMES[task]}: people against ${countOf(own.length, 'model')}`}
                note={
                  <>
                    A mark is a factor; on the dashed line both follow it alike. Hollow: the gap may be nothing.{' '}
                    <Term id={state.measure}>{SYMBOLS[state.measure]}</Term> with its 95% interval.
                    {state.significant && ' Only significant gaps.'}
                  </>
                }
                panels={comparisonPanels(own, state)}
                people="people"
              />
            </div>
          ),
      )}
    </div>
  )
}
