import { useMemo } from 'react'
import { HeatmapChart } from '@/components/charts/heatmap/heatmap-chart'
import { Term } from '@/components/profile/term'
import { EmptyState } from '@/components/ui/empty-state'
import type { ComparedFactor } from '@/lib/profile/findings/comparison-factors'
import { formatGap, formatScore } from '@/lib/words/format'
import type { CompareState } from './compare-parsers'
import type { ComparedLine } from './compared-lines'
import { comparisonRows } from './comparison-rows'

const NAMES = {
  gap: { group: 'Dataset', row: 'Rater', column: 'Factor', value: 'Gap' },
  score: { group: 'Dataset', row: 'Rater', column: 'Factor', value: 'Score' },
} as const
const TITLES = {
  gap: 'Where each model parts from people, factor by factor',
  score: 'What people and models follow, factor by factor',
} as const

type ComparisonHeatmapProps = {
  readonly lines: readonly ComparedLine[]
  readonly factors: readonly ComparedFactor[]
  /** Over what q is corrected, in words. */
  readonly family: string
} & Pick<CompareState, 'show' | 'significant'>

/** All models against all factors. */
export function ComparisonHeatmap({ lines, factors, show, significant, family }: ComparisonHeatmapProps) {
  const shown = useMemo(
    () => (significant ? factors.filter(({ more, less }) => more + less > 0) : factors),
    [factors, significant],
  )
  const content = useMemo(() => comparisonRows(lines, shown, show), [lines, shown, show])
  if (shown.length === 0)
    return (
      <EmptyState title="No significant gap">
        No model shown parts from people on any factor beyond chance. Show all factors to see their numbers.
      </EmptyState>
    )
  const isGap = show === 'gap'
  return (
    <HeatmapChart
      id="heatmap"
      title={TITLES[show]}
      note={
        <>
          {isGap ? <Term id="gap" /> : <Term id="tau14" />}
          {` with 95% intervals and n in each cell’s tooltip and in the table. Filled and bold: q < .05; outlined: not shown. ${family}; never under the q of the dataset alone. `}
          Factors with the largest gaps come first.
        </>
      }
      {...content}
      names={NAMES[show]}
      format={isGap ? formatGap : formatScore}
      less={isGap ? 'less than people' : 'prefers less'}
      more={isGap ? 'more than people' : 'prefers more'}
      sure="q < .05"
    />
  )
}
