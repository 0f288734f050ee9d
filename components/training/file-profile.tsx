'use client'

import { useMemo } from 'react'
import { BalanceChart } from '@/components/charts/balance/balance-chart'
import type { BalanceRow } from '@/components/charts/balance/balance-layout'
import type { RaterStyle } from '@/components/charts/frame/marker'
import { Term } from '@/components/profile/term'
import type { BalancedFactor, TrainingPreview } from '@/lib/improve/training/training-preview'
import { countOf } from '@/lib/words/format'

type FileProfileProps = {
  readonly preview: TrainingPreview
  readonly style: RaterStyle
  /** The file holds what most people chose: there is nobody to put beside it. */
  readonly isPeople: boolean
  readonly factorsHref: string
}

const gap = ({ before, people }: BalancedFactor): number =>
  before.value === null || people.value === null
    ? Math.abs(before.value ?? 0) - 2
    : Math.abs(before.value - people.value)

/** The balanced factors first, then by how far the source is from people, else by its score. */
const profileOrder = (a: BalancedFactor, b: BalancedFactor): number =>
  Number(b.target !== null) - Number(a.target !== null) || gap(b) - gap(a)

/** The file's profile before and after: every factor, not only those that were balanced. */
export function FileProfile({ preview, style, isPeople, factorsHref }: FileProfileProps) {
  const rows = useMemo(
    () =>
      preview.profile
        .filter(({ before }) => before.value !== null)
        .toSorted(profileOrder)
        .map(
          ({ factor, people, ...told }): BalanceRow => ({
            ...told,
            id: factor,
            href: `${factorsHref}/${encodeURIComponent(factor)}`,
            people: isPeople || people.n === 0 ? null : people,
          }),
        ),
    [preview, isPeople, factorsHref],
  )
  const balanced = rows.filter(({ target }) => target !== null).length
  return (
    <BalanceChart
      title="The file’s profile, before and after"
      rows={rows}
      style={style}
      note={
        <>
          <Term id="fileScore">Score</Term>{' '}
          {`(τ14) of every factor. Hollow: all ${countOf(preview.candidates, 'pair')} that could be written; filled: the pairs chosen${isPeople ? '' : '; circle: people, on the pairs both decided'}. ${balanced > 0 ? `● and dashed: balanced, and its target. ` : ''}Whiskers: 95% intervals with the prompt as the unit; the pairs chosen are counted, not estimated.`}
        </>
      }
    />
  )
}
