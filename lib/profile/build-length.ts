import { CELLS, choiceCodes, countCells } from '@/lib/statistics/cells'
import { sumClusters } from '@/lib/statistics/sum-clusters'
import { MISSING } from '@/lib/words/rater'
import { LENGTH } from '@/lib/words/score'
import type { LengthControlledScore } from './analysis'
import { buildScores } from './build-scores'
import { estimateOf } from './estimate'
import { estimatePanel } from './estimate-panel'
import { signsAsRater } from './manifestation'
import type { RaterInput, Score } from './profile'
import { scoreOf } from './statistic'
import type { Study } from './study'

/** A cell of the panel (rater, length) with a factor's sign, from the factor's point of view. */
type Cell = {
  readonly isCounted: boolean
  readonly isTold: boolean
  /** +1 the rater chose the response with more of the factor, −1 the one with less, 0 the factor ties. */
  readonly follows: number
  /** Whether the response with more of the factor is the longer (+1) or the shorter one (−1), or equally long (0). */
  readonly side: number
}

const CELL: readonly Cell[] = Array.from({ length: CELLS }, (_, cell) => {
  const [sign, choice, length] = [(cell & 3) - 1, ((cell >> 2) & 3) - 1, ((cell >> 4) & 3) - 1]
  const isCounted = Math.abs(choice) === 1 && sign !== MISSING && length !== MISSING
  return { isCounted, isTold: isCounted && sign !== 0, follows: sign * choice, side: sign * length }
})

/** How much a pair counts on one side: equally long responses count half on either. */
const shareOn = (side: number, cell: Cell): number =>
  !cell.isTold ? 0 : cell.side === 0 ? 0.5 : cell.side === side ? 1 : 0

const total = (cells: Int32Array, weight: (cell: Cell) => number): number =>
  CELL.reduce((sum, cell, at) => sum + (cells[at] ?? 0) * weight(cell), 0)

function controlledScore(study: Study, codes: Uint16Array, signs: Uint8Array) {
  const cells = countCells(codes, signs)
  const n = total(cells, ({ isCounted }) => Number(isCounted))
  const told = total(cells, ({ isTold }) => Number(isTold))
  const raw = n === 0 ? null : total(cells, ({ isTold, follows }) => (isTold ? follows : 0)) / n
  const sides = [1, -1].map((side) => {
    const weight = total(cells, (cell) => shareOn(side, cell))
    return { side, weight, rate: total(cells, (cell) => shareOn(side, cell) * cell.follows) / weight }
  })
  const counts = {
    n,
    raw,
    longer: total(cells, ({ isTold, side }) => Number(isTold && side === 1)),
    shorter: total(cells, ({ isTold, side }) => Number(isTold && side === -1)),
  }
  const coverage = told / n
  const mean = sides.reduce((sum, { rate }) => sum + rate, 0) / 2
  const value = coverage * mean
  // First derivatives: of the coverage, and of the two rates.
  const weights = Float64Array.from(CELL, (cell) =>
    cell.isCounted
      ? (mean * (Number(cell.isTold) - coverage)) / n +
        sides.reduce(
          (sum, { side, weight, rate }) =>
            sum + ((coverage / 2) * shareOn(side, cell) * (cell.follows - rate)) / weight,
          0,
        )
      : 0,
  )
  const takesPart = Uint8Array.from(CELL, ({ isCounted }) => Number(isCounted))
  const [sums] = sumClusters(codes, signs, [{ weights, takesPart }], study.clusters)
  const spread = { squares: sums?.squares ?? 0, clusters: sums?.clusters ?? 0 }
  return { ...estimateOf(value, spread, study.settings.confidence), ...counts }
}

/**
 * Each score with length held still: what τ14 would be if the response with more of the factor were as often the shorter
 * one as the longer one.
 *
 * Direct standardisation: coverage · ½ (γ where it is the longer one + γ where it is the shorter one); responses of the
 * same length count half on either side. A rater that only follows length scores 0. Cluster-robust intervals; `null` where
 * one side is empty. Nothing where length was not measured.
 */
export function buildLengthControlled(study: Study): readonly LengthControlledScore[] {
  const at = study.factors.findIndex(({ id }) => id === LENGTH)
  if (at < 0) return []
  const length: RaterInput = signsAsRater(study, at)
  return study.raters.flatMap((rater) => {
    const codes = choiceCodes(study.clusters.order, [rater.choices, length.choices])
    return study.signs.flatMap((signs, factor) =>
      factor === at
        ? []
        : [{ rater: rater.id, factor: study.factors[factor]?.id ?? '', ...controlledScore(study, codes, signs) }],
    )
  })
}

/**
 * What the scores would be for a rater that always takes the longer response: how much of a score length alone explains.
 *
 * Dubois et al. 2024 on length bias. A tie where both are equally long. Empty where length was not measured.
 */
export function buildLengthOnly(study: Study): readonly Score[] {
  const at = study.factors.findIndex(({ id }) => id === LENGTH)
  if (at < 0) return []
  const rater = { ...signsAsRater(study, at), id: 'length-only', name: 'Always the longer' }
  const [scores = []] = estimatePanel(study, [rater], [scoreOf(0)])
  return buildScores(study, { rater, scores, gaps: [] })
}
