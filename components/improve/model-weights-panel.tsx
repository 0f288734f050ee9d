'use client'

import { IntervalChart } from '@/components/charts/interval/interval-chart'
import type { IntervalRow } from '@/components/charts/interval/interval-layout'
import { Term } from '@/components/profile/term'
import { UnfoldButton, useUnfold } from '@/components/profile/unfold-button'
import type { DropOne, Explanation } from '@/lib/improve/explanation'
import type { ModelWeight } from '@/lib/improve/factor-model'
import { countOf, formatGap } from '@/lib/words/format'
import { possessive } from '@/lib/words/improve-words'
import type { ShownRater } from './improve-raters'
import { toldMark } from './told-mark'

/** Rows shown before the rest is unfolded; fewer than three are never folded. */
const FEW = 10
const WORTH = 3

/** The first rows of a long chart, and what unfolds the rest. */
export function useFolded<Row>(part: Parameters<typeof useUnfold>[0], rows: readonly Row[]) {
  const [isWhole, toggle] = useUnfold(part)
  const folds = rows.length >= FEW + WORTH
  return {
    shown: folds && !isWhole ? rows.slice(0, FEW) : rows,
    foot: folds && (
      <div className="mt-2 border-t pt-3 text-sm">
        <UnfoldButton
          isWhole={isWhole}
          onToggle={toggle}
          more={`${countOf(rows.length - FEW, 'more factor')}`}
          fewer={`The first ${FEW} factors only`}
        />
      </div>
    ),
  }
}

/** Weights by size, each with how many pairs say nothing of it. */
export const weightRows = (weights: readonly ModelWeight[], pairs: number, hrefOf: (factor: string) => string) =>
  [...weights]
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
    .map(
      ({ factor, label, value, low, high, missing }): IntervalRow => ({
        id: factor,
        label,
        note: missing > 0 ? `no value on ${countOf(missing, 'pair')}` : '',
        href: hrefOf(factor),
        marks: [{ series: 0, value, low, high, n: pairs - missing }],
      }),
    )

type ModelWeightsPanelProps = {
  readonly explanation: Explanation
  readonly rater: ShownRater
  readonly factorsHref: string
}

const hrefIn = (factorsHref: string) => (factor: string) => `${factorsHref}/${encodeURIComponent(factor)}`

/** What foresees, all factors together. */
export function ModelWeightsPanel({ explanation, rater, factorsHref }: ModelWeightsPanelProps) {
  const rows = weightRows(explanation.weights, explanation.pairs, hrefIn(factorsHref))
  const { shown, foot } = useFolded('weights', rows)
  return (
    <IntervalChart
      id="model-weights"
      title={`What foresees ${possessive(rater.name)} choices`}
      note={
        <>
          <Term id="modelWeight">Weight</Term> of each factor’s difference in the <Term id="factorModel" />: log odds
          for a usual difference, all others the same; 95% intervals by prompts, filled where they leave out 0. Not the
          controlled weights of the tab Analysis. <Term id="evidence">Foreseen</Term> with λ = {explanation.lambda}.
        </>
      }
      names={{ row: 'Factor', mark: '', value: 'Weight' }}
      rows={shown}
      series={[{ id: 'weight', name: '', style: rater.style }]}
      format={formatGap}
      less="chosen with less"
      more="chosen with more"
      foot={foot}
    />
  )
}

/** A nat is a lot of log loss: the axis may be much narrower than that of a score. */
function lossLimits(dropped: readonly DropOne[]): readonly [number, number] {
  const ends = dropped.flatMap(({ loss }) => [loss?.value, loss?.low, loss?.high].map((end) => Math.abs(end ?? 0)))
  const most = 1.5 * Math.max(0.01, ...ends)
  return [-most, most]
}

const formatLoss = (value: number | null): string => formatGap(value, 4)

type DropOnePanelProps = {
  readonly dropped: readonly DropOne[]
  readonly rater: ShownRater
  readonly factorsHref: string
}

/** How much worse choices are foreseen without each factor. */
export function DropOnePanel({ dropped, rater, factorsHref }: DropOnePanelProps) {
  const href = hrefIn(factorsHref)
  const rows = [...dropped]
    .sort((one, other) => (other.loss?.value ?? 0) - (one.loss?.value ?? 0))
    .map(
      ({ factor, label, loss }): IntervalRow => ({
        ...{ id: factor, label, note: '', href: href(factor), marks: [toldMark(0, loss)] },
      }),
    )
  const { shown, foot } = useFolded('lost', rows)
  if (rows.length === 0) return null
  return (
    <IntervalChart
      id="drop-one"
      title="What is lost without each factor"
      note={
        <>
          <Term id="dropOne">Rise</Term> of the <Term id="logLoss">log loss</Term> per held-out pair when the factor is
          left out and the others take over; 95% intervals, filled where they leave out 0. One split into ten parts.
        </>
      }
      names={{ row: 'Factor', mark: '', value: 'Log loss' }}
      rows={shown}
      series={[{ id: 'loss', name: '', style: rater.style }]}
      format={formatLoss}
      tick={(value) => formatGap(value, 3)}
      limits={lossLimits(dropped)}
      less="better without"
      more="worse without"
      foot={foot}
    />
  )
}
