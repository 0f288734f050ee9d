'use client'

import { MarkerIcon, modelStyle } from '@/components/charts/frame/marker'
import { Button } from '@/components/ui/button'
import { ChooseMany } from '@/components/ui/choose/choose-many'
import { ChooseOne } from '@/components/ui/choose/choose-one'
import { Icon } from '@/components/ui/icon'
import type { Comparison, ComparisonQuery } from '@/lib/profiles/load-comparison'
import { RATER_SETTINGS } from '@/lib/words/rater'
import { ALIGNMENT_MEASURES, measureName } from '@/lib/words/score'
import { TASK_NAMES, TASKS } from '@/lib/words/task'
import type { CompareState } from './compare-parsers'

type Change<State> = (change: { readonly [Key in keyof State]?: State[Key] | null }) => void

type CompareControlsProps = {
  readonly comparison: Pick<Comparison, 'choosable' | 'datasets' | 'models' | 'corrected'>
  readonly choice: ComparisonQuery
  readonly onChoose: Change<ComparisonQuery>
  readonly view: CompareState
  readonly onView: Change<CompareState>
}

const ANY = 'any'
const SETTING_NAMES = { any: 'judging and writing', discrimination: 'judging', generation: 'writing' } as const
const SHOW_NAMES = { gap: 'gaps to people', score: 'scores' } as const

/** What is compared and how it is looked at. */
export function CompareControls({ comparison, choice, onChoose, view, onView }: CompareControlsProps) {
  const { choosable, datasets } = comparison
  const tasks = TASKS.filter((task) => choosable.some((dataset) => dataset.task === task))
  const fitting = choosable.filter(({ task }) => choice.task === null || task === choice.task)
  const shown = new Set(datasets.map(({ id }) => String(id)))
  const asked = new Set(choice.datasets.map(String))
  const names = comparison.models.filter((name) =>
    datasets.some(({ profile }) => profile.models.some((model) => model.name === name)),
  )
  const chosen = names.filter((name) => view.models.includes(name))
  const settings = new Set(datasets.flatMap(({ profile }) => profile.models.map(({ setting }) => setting)))
  return (
    <div className="flex flex-wrap items-center gap-2" data-screen-only>
      {tasks.length > 1 && (
        <ChooseOne
          label="Task"
          options={[{ id: ANY, label: 'all' }, ...tasks.map((id) => ({ id, label: TASK_NAMES[id] }))]}
          chosen={choice.task ?? ANY}
          onChange={(id) => onChoose({ task: id === ANY ? null : id, datasets: null })}
        />
      )}
      {fitting.length > 1 && (
        <ChooseMany
          label="Datasets"
          options={fitting.map(({ id, name }) => ({ id: String(id), label: name }))}
          chosen={asked.size > 0 ? new Set(fitting.map(({ id }) => String(id)).filter((id) => asked.has(id))) : shown}
          onChange={(ids) => onChoose({ datasets: ids.length === fitting.length ? null : ids.map(Number) })}
        />
      )}
      {names.length > 1 && (
        <ChooseMany
          label="Models"
          options={names.map((name) => ({
            id: name,
            label: name,
            mark: <MarkerIcon {...modelStyle(comparison.models.indexOf(name))} />,
          }))}
          chosen={new Set(chosen.length > 0 ? chosen : names)}
          onChange={(models) => onView({ models: models.length === names.length ? null : models })}
        />
      )}
      {comparison.corrected.length > 0 && (
        <ChooseMany
          label="Also show"
          none="no corrected judge"
          options={comparison.corrected.map((name) => ({ id: name, label: name }))}
          chosen={new Set(choice.corrected)}
          onChange={(corrected) => onChoose({ corrected: corrected.length > 0 ? corrected : null })}
        />
      )}
      {(settings.size > 1 || view.setting !== null) && (
        <ChooseOne
          label="Setting"
          options={([ANY, ...RATER_SETTINGS] as const).map((id) => ({ id, label: SETTING_NAMES[id] }))}
          chosen={view.setting ?? ANY}
          onChange={(id) => onView({ setting: id === ANY ? null : id })}
        />
      )}
      <ChooseOne
        label="Heatmap of"
        options={(['gap', 'score'] as const).map((id) => ({ id, label: SHOW_NAMES[id] }))}
        chosen={view.show}
        onChange={(show) => onView({ show })}
      />
      <ChooseOne
        label="Alignment"
        options={ALIGNMENT_MEASURES.map((id) => ({ id, label: measureName(id) }))}
        chosen={view.measure}
        onChange={(measure) => onView({ measure })}
      />
      <Button
        className="rounded-full aria-pressed:border-ink"
        aria-pressed={view.significant}
        onClick={() => onView({ significant: view.significant ? null : true })}
      >
        {view.significant && <Icon name="check" />}
        Significant gaps only
      </Button>
    </div>
  )
}
