import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import type { HeatmapCell, HeatmapContent, HeatmapRow } from '@/components/charts/heatmap/heatmap-layout'
import type { ComparedNumber } from '@/lib/profile/comparison'
import type { ComparedFactor } from '@/lib/profile/findings/comparison-factors'
import { isFound } from '@/lib/profile/findings/verdict'
import { countOf } from '@/lib/words/format'
import { TASK_NAMES } from '@/lib/words/task'
import type { CompareState } from './compare-parsers'
import { type ComparedDataset, type ComparedLine, factorHref, settingWord } from './compared-lines'

type Show = CompareState['show']

const REASONS: Readonly<Record<Show, string>> = {
  gap: 'no pair that both decided and the factor has a value for',
  score: 'no decided pair that the factor has a value for',
}

/** A number is sure where it is found. */
function cellOf(number: ComparedNumber | undefined, show: Show, href: string | null): HeatmapCell {
  if (!number) return { ...NO_NUMBER, reason: 'not measured in this dataset', href: null }
  const sure = number.value !== null && isFound(number)
  return { ...number, sure, href, reason: number.value === null ? REASONS[show] : '' }
}

const NO_NUMBER = { value: null, low: null, high: null, n: 0, q: null, sure: false } as const

/** Rows of the heatmap: dataset by dataset, for scores with people first. Columns: the factors given. */
export function comparisonRows(
  lines: readonly ComparedLine[],
  factors: readonly ComparedFactor[],
  show: Show,
): HeatmapContent {
  const rowsOf = (dataset: ComparedDataset, own: readonly ComparedLine[]): readonly HeatmapRow[] => {
    const { id, name, task, pairs, profile } = dataset
    const group = { id: String(id), label: name, note: `${TASK_NAMES[task]} · ${countOf(pairs, 'pair')}` }
    const places = new Map(profile.factors.map((factor, at) => [factor.id, at]))
    const cells = (numbers: readonly ComparedNumber[], href: (factor: string) => string) =>
      factors.map((factor) => cellOf(numbers[places.get(factor.id) ?? -1], show, href(factor.id)))
    const people: HeatmapRow = {
      id: `${id} people`,
      label: 'People',
      group,
      style: HUMAN_STYLE,
      note: profile.annotators > 1 ? `majority of ${profile.annotators}` : '',
      cells: cells(profile.people, (factor) => `/datasets/${id}/factors/${encodeURIComponent(factor)}`),
    }
    const models = own.map((line): HeatmapRow => {
      const { model, style } = line
      return {
        ...{
          id: line.id,
          label: model.name,
          note: model.setting === 'generation' ? settingWord(model) : '',
          group,
          style,
        },
        cells: cells(show === 'gap' ? model.gaps : model.scores, (factor) => factorHref(line, factor)),
      }
    })
    return show === 'score' ? [people, ...models] : models
  }
  const rows = Array.from(
    Map.groupBy(lines, ({ dataset }) => dataset),
    ([dataset, own]) => rowsOf(dataset, own),
  )
  return { rows: rows.flat(), columns: factors.map(({ id, label }) => ({ id, label })) }
}
