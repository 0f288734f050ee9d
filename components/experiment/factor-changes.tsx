import { ArrowChart } from '@/components/charts/arrows/arrow-chart'
import type { ArrowRow } from '@/components/charts/arrows/arrow-layout'
import type { RaterStyle } from '@/components/charts/frame/marker'
import { Term } from '@/components/profile/term'
import type { ArmResult, FactorChange, Measured } from '@/lib/improve/experiments/result'
import { levelOf } from '@/lib/words/experiments/experiment-words'
import { countOf } from '@/lib/words/format'
import { armName, isGapShown } from './arm-facts'

type FactorChangesProps = {
  readonly arm: ArmResult
  /** Of the tests: .05 over the look. */
  readonly level: number
  readonly look: number
  readonly style: RaterStyle
  /** Folder of the factor pages; `null` where there are none. */
  readonly factorsHref: string | null
  readonly within?: string
}

const BASIS = { student: 'student', flips: 'exact', few: 'few' } as const

const markOf = (told: Measured | null, q: number | null) => ({
  ...{ value: told?.value ?? null, low: told?.low ?? null, high: told?.high ?? null, n: told?.pairs ?? 0, q },
  ...(told ? { basis: BASIS[told.basis] } : {}),
})

/** Before → after of every factor, targeted and untargeted apart: what was aimed at is no evidence. */
export function FactorChanges({ arm, level, look, style, factorsHref, within = '' }: FactorChangesProps) {
  const { factors, names } = arm
  const isShown = (factor: FactorChange) => isGapShown(factor, level)
  // What is shown first, and of it what grew the most.
  const byGap = (one: FactorChange, other: FactorChange): number =>
    Number(isShown(other)) - Number(isShown(one)) || (other.gapChange?.value ?? 0) - (one.gapChange?.value ?? 0)
  const rowOf = (factor: FactorChange): ArrowRow => ({
    ...{ id: factor.factor, label: factor.label, people: factor.people, before: factor.before, after: factor.after },
    href: factorsHref && `${factorsHref}/${encodeURIComponent(factor.factor)}`,
    change: markOf(factor.change, null),
    gapChange: markOf(factor.gapChange, factor.q),
    prompts: factor.change?.prompts ?? 0,
    isShown: isShown(factor),
  })
  const rows = (targeted: boolean) =>
    factors
      .filter((factor) => factor.targeted === targeted)
      .sort(byGap)
      .map(rowOf)
  const ungrouped = arm.namesUnknown ? 'All factors: which of them its words name is not known' : 'All factors'
  const [aimed, others] = [rows(true), rows(false)]
  if (factors.length === 0) return null
  const groups = [
    ...(others.length > 0
      ? [{ title: aimed.length > 0 ? 'Not targeted: the evidence' : ungrouped, rows: others }]
      : []),
    ...(aimed.length > 0 ? [{ title: 'Targeted: improves by construction', rows: aimed }] : []),
  ]
  return (
    <ArrowChart
      id={`${within}factors`}
      title={`What moved: ${armName(arm)}`}
      note={
        <>
          Ring: people. Hollow → filled: before → after, on at most{' '}
          {countOf(Math.max(...factors.map(({ change }) => change?.prompts ?? 0)), 'prompt')}: gaps there need not be
          those of the dashboard.{' '}
          {aimed.length > 0 && (
            <>
              <Term id="targetedFactor">What guidance names</Term> stands apart.{' '}
            </>
          )}
          <Term id="gapChanged">The gap’s change</Term> at the right: red grew, green shrank, as far as it is shown (q
          &lt; {levelOf(look)}).
        </>
      }
      groups={groups}
      names={names ?? { before: 'before', after: 'after' }}
      style={style}
    />
  )
}
