'use client'

import { useQueryState } from 'nuqs'
import { useState } from 'react'
import { marginParser } from '@/components/profile/margin'
import { MarginChoice } from '@/components/profile/margin-choice'
import { Term } from '@/components/profile/term'
import { Card, CardHeader } from '@/components/ui/card'
import { Input } from '@/components/ui/field'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import { estimateOf } from '@/lib/profile/estimate-of'
import { planOf } from '@/lib/profile/findings/plan'
import type { Profile } from '@/lib/profile/profile'
import type { Estimate } from '@/lib/statistics/estimate'
import { familyWords } from '@/lib/words/family'
import {
  countOf,
  formatCount,
  formatEstimate,
  formatGap,
  formatScore,
  formatShare,
  UNDEFINED,
} from '@/lib/words/format'
import type { ShownRater, shownFactors } from './analysis-props'

type PlanningPanelProps = {
  readonly profile: Profile
  readonly rater: ShownRater
  readonly factors: ReturnType<typeof shownFactors>
}

const half = ({ low, high }: Pick<Estimate, 'low' | 'high'>): number | null =>
  low === null || high === null ? null : (high - low) / 2

/** A number that is being typed; nothing is planned for one that is none. */
const wantedOf = (text: string): number => (Number(text) > 0 ? Number(text) : Number.NaN)

function HalfWidth({ of }: { readonly of: Estimate }) {
  if (of.value === null) return null
  const reach = half(of)
  return (
    <span className="whitespace-nowrap text-muted text-xs">
      {reach === null ? 'no interval' : `±${formatScore(reach)}`}
    </span>
  )
}

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

/** How many prompts it would take to say it as exactly as wanted, by the rule by which it is then decided. */
export function PlanningPanel({ profile, rater, factors }: PlanningPanelProps) {
  const [width, setWidth] = useState('0.05')
  const [gap, setGap] = useState('0.1')
  const [margin] = useQueryState('margin', marginParser)
  const gaps = new Map(profile.gaps.filter((each) => each.rater === rater.id).map((each) => [each.factor, each]))
  const wanted = { width: wantedOf(width), gap: wantedOf(gap), margin }
  const prompts = (count: number | null) => (count === null ? UNDEFINED : formatCount(count))
  const scores = profile.scores.filter((score) => score.rater === rater.id && factors.isShown(score.factor))
  const compares = gaps.size > 0
  return (
    <Card aria-labelledby="planning-title">
      <CardHeader
        id="planning-title"
        title="How many prompts it would take"
        note={
          <>
            <Term id="planning">Prompts needed in all</Term> for {rater.name}; there are{' '}
            {countOf(profile.prompts, 'prompt')} with {countOf(profile.pairs, 'pair')} now.
            {compares && profile.families && (
              <>
                {' '}
                A gap is found by its q, so the number depends on what else is tested:{' '}
                {familyWords(profile.families.main, true)}.
              </>
            )}{' '}
            {UNDEFINED}: too little to plan from, or no number of prompts would do.
          </>
        }
      />
      <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2 text-sm">
        <Wanted id="planning-width" label="An interval of ±" value={width} onChange={setWidth} />
        {compares && <Wanted id="planning-gap" label="To find a gap of" value={gap} onChange={setGap} />}
        {compares && <MarginChoice />}
      </div>
      <Table aria-label="How many prompts it would take">
        <thead>
          <tr>
            <TableHead>Factor</TableHead>
            <TableHead className="text-right">Score now</TableHead>
            <TableHead className="text-right">Prompts for ±{width}</TableHead>
            {compares && (
              <>
                <TableHead className="text-right">Gap now</TableHead>
                <TableHead className="text-right">Prompts for a gap of {gap}</TableHead>
                <TableHead className="text-right">
                  <Term id="plannedComparison">If it is the planned one</Term>
                </TableHead>
                <TableHead className="text-right">
                  <Term id="equivalence">{`Alike within ±${formatScore(margin)}`}</Term>
                </TableHead>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {scores.map((score) => {
            const own = gaps.get(score.factor)
            const plan = planOf(profile, score, own, wanted)
            return (
              <tr key={score.factor}>
                <TableCell className="sm:whitespace-nowrap">{factors.label(score.factor)}</TableCell>
                <TableCell className="text-right">
                  {formatEstimate(estimateOf(score))} <HalfWidth of={estimateOf(score)} />{' '}
                  <span className="whitespace-nowrap text-muted text-xs">n {formatCount(score.n)}</span>
                </TableCell>
                <TableCell className="text-right font-medium">{prompts(plan.width)}</TableCell>
                {compares && (
                  <>
                    <TableCell className="whitespace-nowrap text-right">
                      {own ? formatEstimate(estimateOf(own), formatGap) : UNDEFINED}{' '}
                      {own && <HalfWidth of={estimateOf(own)} />}
                    </TableCell>
                    <TableCell className="text-right font-medium">{prompts(plan.found)}</TableCell>
                    <TableCell className="text-right">{prompts(plan.planned)}</TableCell>
                    <TableCell className="whitespace-nowrap text-right">
                      {prompts(plan.alike)}
                      {plan.alikeNow !== null && (
                        <span className="text-muted text-xs"> now shown {formatShare(plan.alikeNow)} of the time</span>
                      )}
                    </TableCell>
                  </>
                )}
              </tr>
            )
          })}
        </tbody>
      </Table>
      {compares && (
        <p className="mt-2 max-w-[100ch] text-muted text-sm">
          Each number finds what is there four times out of five; “alike” is shown so often where the two do not differ
          at all. As a rule of thumb, with three pairs a prompt, a model that chooses as people do on most pairs is
          shown to be alike within ±.10 in about 44% of studies of 100 prompts, 82% of 200 and 98% of 400.
        </p>
      )}
    </Card>
  )
}
