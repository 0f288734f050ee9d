import { orTooFew } from '@/components/charts/frame/mark-words'
import { HUMAN_STYLE } from '@/components/charts/frame/marker'
import type { Twin } from '@/components/charts/frame/twin'
import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalContent, IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import type { Estimate } from '@/lib/statistics/estimate'
import { type RankRange, rankRanges } from '@/lib/statistics/rank-ranges'
import { formatCount, formatScore, UNDEFINED } from '@/lib/words/format'
import { LABELS } from '@/lib/words/labels'
import type { AlignmentMeasure } from '@/lib/words/score'
import { TASK_NAMES } from '@/lib/words/task'
import { type ComparedLine, peersOf, settingWord } from './compared-lines'
import { titleOf } from './comparison-panels'

export type RankedLine = {
  readonly line: ComparedLine
  readonly similarity: Estimate
  readonly ceiling: Record<'model' | 'people' | 'difference', Estimate> | null
  readonly rank: RankRange | null
}

/** Dataset by dataset, the largest alignment first; ranked among those with the same people and factors only. */
export function rankLines(
  lines: readonly ComparedLine[],
  measure: AlignmentMeasure,
  together: number,
): readonly RankedLine[] {
  const alignmentOf = ({ model }: ComparedLine) => model.alignment[measure]
  const ranks = new Map(
    [...Map.groupBy(lines, peersOf).values()].flatMap((peers) => {
      const found = rankRanges(peers.map(alignmentOf), together)
      const isAlone = found.filter((rank) => rank !== null).length < 2
      return peers.map((line, at) => [line, isAlone ? null : (found[at] ?? null)] as const)
    }),
  )
  const ranked = [...Map.groupBy(lines, ({ dataset }) => dataset).values()].map((own) =>
    own
      .map((line) => ({
        line,
        similarity: alignmentOf(line),
        ceiling: line.model.ceiling && {
          model: line.model.ceiling.model[measure],
          people: line.model.ceiling.people[measure],
          difference: line.model.ceiling.difference[measure],
        },
        rank: ranks.get(line) ?? null,
      }))
      .sort((x, y) => (y.similarity.value ?? -2) - (x.similarity.value ?? -2)),
  )
  return ranked.flat()
}

/** A rank, or the range that it lies in: `1–3`. */
const rankWords = (rank: RankRange | null): string =>
  rank === null ? UNDEFINED : rank.first === rank.last ? `${rank.first}` : `${rank.first}–${rank.last}`

/** The alignments as rows of intervals, dataset by dataset. */
export function rankingContent(ranked: readonly RankedLine[], measure: string): IntervalContent {
  const rows = ranked.map(
    ({ line, similarity, rank }): IntervalRow => ({
      id: line.id,
      label: rank === null ? titleOf(line) : `${rankWords(rank)} · ${titleOf(line)}`,
      note: line.dataset.name,
      href: line.href,
      marks: [{ series: 0, ...orTooFew(similarity), n: line.model.common, style: line.style }],
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

type RankingChartProps = {
  readonly lines: readonly ComparedLine[]
  readonly measure: AlignmentMeasure
  /** Among how many alignments a reader chooses. */
  readonly together: number
}

/** How close models come to people, and which ranks their intervals allow within a dataset. */
export function RankingChart({ lines, measure, together }: RankingChartProps) {
  const ranked = rankLines(lines, measure, together)
  const label = LABELS[measure]
  return (
    <IntervalChart
      id="ranking"
      title="How close models come to people"
      note={
        <>
          <Term id="alignment" /> as <Term id={measure} /> with 95% intervals; n: factors in common. Before each name
          the <Term id="rankRange">ranks</Term> within its dataset that its interval allows, widened for {together}{' '}
          compared. The table also has what people reach among themselves (<Term id="ceiling" />
          ), where several annotators decided. Datasets differ in people, tasks and factors: across them nothing is
          ranked.
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
