'use client'

import { useState } from 'react'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Input } from '@/components/ui/field'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { Profile } from '@/lib/profile/profile'
import type { Estimate } from '@/lib/statistics/estimate'
import { promptsForGap, promptsForWidth } from '@/lib/statistics/planning'
import { countOf, formatCount, formatGap, formatScore, UNDEFINED } from '@/lib/words/format'
import type { ShownRater, shownFactors } from './analysis-props'

type PlanningPanelProps = {
  readonly profile: Profile
  readonly rater: ShownRater
  readonly factors: ReturnType<typeof shownFactors>
}

const half = ({ low, high }: Pick<Estimate, 'low' | 'high'>): number | null =>
  low === null || high === null ? null : (high - low) / 2

/** 95 % intervals reach this many standard errors to either side. */
const REACH = 1.959963984540054

function Wanted({
  id,
  label,
  value,
  onChange,
}: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <label htmlFor={id} className="flex items-center gap-2">
      {label}
      <Input
        id={id}
        type="number"
        min="0.005"
        max="1"
        step="0.005"
        className="w-24!"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  )
}

/** How many prompts it would take to say it as exactly as wanted. */
export function PlanningPanel({ profile, rater, factors }: PlanningPanelProps) {
  const [width, setWidth] = useState('0.05')
  const [gap, setGap] = useState('0.1')
  const { prompts } = profile
  const gaps = new Map(profile.gaps.filter((each) => each.rater === rater.id).map((each) => [each.factor, each]))
  const needed = (reach: number | null, wanted: string, count: (reach: number, wanted: number) => number) => {
    const size = Number(wanted)
    return reach === null || reach === 0 || !(size > 0) ? UNDEFINED : formatCount(count(reach, size))
  }
  const scores = profile.scores.filter((score) => score.rater === rater.id && factors.isShown(score.factor))
  return (
    <Card aria-labelledby="planning-title">
      <CardHeader
        id="planning-title"
        title="How many prompts it would take"
        note={
          <>
            <Term id="planning">Prompts needed in all</Term> for {rater.name}; there are {countOf(prompts, 'prompt')}{' '}
            with {countOf(profile.pairs, 'pair')} now.
          </>
        }
      />
      <div className="mb-3 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        <Wanted id="planning-width" label="An interval of ±" value={width} onChange={setWidth} />
        {gaps.size > 0 && <Wanted id="planning-gap" label="To find a gap of" value={gap} onChange={setGap} />}
      </div>
      <Table aria-label="How many prompts it would take">
        <thead>
          <tr>
            <TableHead>Factor</TableHead>
            <TableHead className="text-right">Score now</TableHead>
            <TableHead className="text-right">Prompts for ±{width}</TableHead>
            {gaps.size > 0 && <TableHead className="text-right">Gap now</TableHead>}
            {gaps.size > 0 && <TableHead className="text-right">Prompts for a gap of {gap}</TableHead>}
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => {
            const own = gaps.get(score.factor)
            const reach = own ? half(own) : null
            return (
              <tr key={score.factor}>
                <TableCell className="sm:whitespace-nowrap">{factors.label(score.factor)}</TableCell>
                <TableCell className="text-right">
                  {formatScore(score.score)} <span className="text-muted text-xs">±{formatScore(half(score))}</span>{' '}
                  <span className="whitespace-nowrap text-muted text-xs">n {formatCount(score.n)}</span>
                </TableCell>
                <TableCell className="text-right font-medium">
                  {needed(half(score), width, (halfWidth, wanted) => promptsForWidth({ prompts, halfWidth }, wanted))}
                </TableCell>
                {gaps.size > 0 && (
                  <TableCell className="whitespace-nowrap text-right">
                    {formatGap(own?.gap ?? null)} <span className="text-muted text-xs">±{formatScore(reach)}</span>
                  </TableCell>
                )}
                {gaps.size > 0 && (
                  <TableCell className="text-right font-medium">
                    {needed(reach, gap, (wide, wanted) => promptsForGap({ prompts, error: wide / REACH }, wanted))}
                  </TableCell>
                )}
              </tr>
            )
          })}
        </tbody>
      </Table>
    </Card>
  )
}
