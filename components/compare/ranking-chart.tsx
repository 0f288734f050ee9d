import { IntervalChart } from '@/components/charts/interval/interval-chart'
import { Term } from '@/components/profile/term'
import { DEFINITIONS } from '@/lib/words/definitions'
import { formatScore } from '@/lib/words/format'
import type { Measure } from './compare-parsers'
import type { ComparedLine } from './compared-lines'
import { rankingContent, rankingTwin, rankLines } from './comparison-ranking'

/** Who comes closest to people, and which ranks the intervals allow. */
export function RankingChart({
  lines,
  measure,
}: {
  readonly lines: readonly ComparedLine[]
  readonly measure: Measure
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
          the <Term id="rankRange">ranks</Term> its interval allows. Teal: people among themselves in that dataset, the{' '}
          <Term id="ceiling">noise ceiling</Term>. Datasets differ in factors and people: across them, ranks say less.
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
