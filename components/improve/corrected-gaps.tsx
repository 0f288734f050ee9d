import { ChangeChart } from '@/components/charts/change/change-chart'
import type { ChangeRow } from '@/components/charts/change/change-layout'
import { Term } from '@/components/profile/term'
import type { Correction } from '@/lib/improve/correction'
import type { ShownRater } from './improve-raters'
import { useFolded } from './model-weights-panel'
import { toldMark } from './told-mark'

type CorrectedGapsProps = {
  readonly correction: Correction
  readonly judge: ShownRater
  readonly factorsHref: string
}

/** What a correction does to each gap: aimed at, so shown and not claimed. */
export function CorrectedGaps({ correction, judge, factorsHref }: CorrectedGapsProps) {
  const rows = [...correction.gaps]
    .filter(({ people, before }) => people !== null && before !== null)
    .sort((one, other) => Math.abs(other.gapBefore?.value ?? 0) - Math.abs(one.gapBefore?.value ?? 0))
    .map(
      ({ factor, label, people, before, after, gapBefore, gapAfter }): ChangeRow => ({
        ...{ id: factor, label, href: `${factorsHref}/${encodeURIComponent(factor)}` },
        ...{ people: toldMark(0, people), before: toldMark(0, before), after: toldMark(0, after) },
        ...{ gapBefore: toldMark(0, gapBefore), gapAfter: toldMark(0, gapAfter) },
      }),
    )
  const { shown, foot } = useFolded('changed', rows)
  if (rows.length === 0) return null
  return (
    <ChangeChart
      id={`gaps-${judge.id}`}
      title={`How far ${judge.name} follows each factor, before and after`}
      note={
        <>
          Circle: people. Right: the gap before → after. <Term id="aimedAt">Gaps are what a correction aims at</Term>,
          so that they shrink is no evidence; those that grow stand beside them. 95% intervals are in the table.
        </>
      }
      rows={shown}
      name={judge.name}
      style={judge.style}
      foot={foot}
    />
  )
}
