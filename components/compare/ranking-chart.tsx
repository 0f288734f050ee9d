import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import type { Twin } from '@/components/charts/frame/twin'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalContent, IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import type { Estimate } from '@/lib/statistics/estimate'
import { type RankRange, rankRanges } from '@/lib/statistics/rank-ranges'
import { DEFINITIONS } from '@/lib/words/definitions'
import { formatCount, formatScore, UNDEFINED } from '@/lib/words/format'
import type { AlignmentMeasure } from '@/lib/words/score'
import { TASK_NAMES } from '@/lib/words/task'
import { type ComparedLine, settingWord } from './compared-lines'
import { titleOf } from './comparison-panels'

export type RankedLine = {
  readonly line: ComparedLine
  readonly similarity: Estimate
  readonly ceiling: Record<'model' | 'people' | 'difference', Estimate> | null
  readonly rank: RankRange | null
}

/** Largest alignment first; those without one last. */
export function rankLines(lines: readonly ComparedLine[], measure: AlignmentMeasure): readonly RankedLine[] {
  const ranks = rankRanges(lines.map(({ model }) => model.alignment[measure]))
  return lines
    .map((line, at) => ({
      line,
      similarity: line.model.alignment[measure],
      ceiling: line.model.ceiling && {
        model: line.model.ceiling.model[measure],
        people: line.model.ceiling.people[measure],
        difference: line.model.ceiling.difference[measure],
      },
      rank: ranks[at] ?? null,
    }))
    .sort((x, y) => (y.similarity.value ?? -2) - (x.similarity.value ?? -2))
}

/** A rank, or the range that it lies in: `1–3`. */
const rankWords = (rank: RankRange | null): string =>
  rank === null ? UNDEFINED : rank.first === rank.last ? `${rank.first}` : `${rank.first}–${rank.last}`

/** The ranking as rows of intervals. */
export function rankingContent(ranked: readonly RankedLine[], measure: string): IntervalContent {
  const rows = ranked.map(
    ({ line, similarity, rank }): IntervalRow => ({
      id: line.id,
      label: `${rankWords(rank)} · ${titleOf(line)}`,
      note: line.dataset.name,
      href: line.href,
      marks: [{ series: 0, ...similarity, n: line.model.common, style: line.style }],
    }),
  )
  return { rows, series: [{ id: 'alignment', name: measure, style: HUMAN_STYLE }] }
}

const COLUMNS = ['Rank', 'Model', 'Setting', 'Dataset', 'Task'] as const
/** The last five: what a model and people reach against the same halves of the annotators, where that can be known. */
const NUMBERS = [
  ...['from', 'to', 'Factors', 'Against half of people', 'People against half', 'Difference', 'Difference from'],
  'Difference to',
]

/** The ranking in numbers, with what people reach among themselves, which is taken on other pairs. */
export function rankingTwin(ranked: readonly RankedLine[], measure: string): Twin {
  const id = (label: string) => label.toLowerCase().replaceAll(' ', '_')
  const number = (value: number | null | undefined) => ({ text: formatScore(value ?? null), value: value ?? null })
  return {
    columns: [
      ...COLUMNS.map((label) => ({ id: id(label), label, numeric: false })),
      { id: 'alignment', label: measure, numeric: true },
      ...NUMBERS.map((label) => ({ id: id(label), label, numeric: true })),
    ],
    rows: ranked.map(({ line: { dataset, model, href }, similarity, ceiling, rank }) => [
      { text: rankWords(rank), value: rankWords(rank) },
      { text: model.name, value: model.name, href },
      { text: settingWord(model), value: settingWord(model) },
      { text: dataset.name, value: dataset.name },
      { text: TASK_NAMES[dataset.task], value: dataset.task },
      number(similarity.value),
      number(similarity.low),
      number(similarity.high),
      { text: formatCount(model.common), value: model.common },
      number(ceiling?.model.value),
      number(ceiling?.people.value),
      number(ceiling?.difference.value),
      number(ceiling?.difference.low),
      number(ceiling?.difference.high),
    ]),
  }
}

/** Who comes closest to people, and which ranks the intervals allow. */
export function RankingChart({
  lines,
  measure,
}: {
  readonly lines: readonly ComparedLine[]
  readonly measure: AlignmentMeasure
}) {
  const ranked = rankLines(lines, measure)
  const { label } = DEFINITIONS[measure]
  return (
    <IntervalChart
      id="ranking"
      title="Who comes closest to people"
      note={
        <>
          <Term id="alignment" /> as <Term id={measure} /> with 95% intervals; n: factors in common. Before each name
          the <Term id="rankRange">ranks</Term> its interval allows. The table also has what people reach among
          themselves (<Term id="ceiling" />
          ), where several annotators decided. Datasets differ in factors and people: across them, ranks say less.
        </>
      }
      {...rankingContent(ranked, label)}
      names={{ row: 'Model', mark: 'Name', value: label }}
      twin={rankingTwin(ranked, label)}
      format={formatScore}
      less="unlike people"
      more="like people"
    />
  )
}
