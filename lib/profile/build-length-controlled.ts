import type { LengthControlledScore } from './analysis'
import { CELLS, choiceCodes, countCells } from './cells'
import { studentInterval } from './cluster-robust'
import { LENGTH, type RaterInput } from './profile'
import { signsAsRater } from './signs-as-rater'
import type { Study } from './study'
import { sumClusters } from './sum-clusters'

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
  const isCounted = Math.abs(choice) === 1 && sign !== 2 && length !== 2
  return { isCounted, isTold: isCounted && sign !== 0, follows: sign * choice, side: sign * length }
})

/** How much a pair counts on one side: equally long responses count half on either. */
const shareOn = (side: number, cell: Cell): number =>
  !cell.isTold ? 0 : cell.side === 0 ? 0.5 : cell.side === side ? 1 : 0

const total = (cells: Int32Array, weight: (cell: Cell) => number): number =>
  cells.reduce((sum, count, cell) => (count === 0 ? sum : sum + count * weight(CELL[cell] as Cell)), 0)

function scoreOf(study: Study, codes: Uint16Array, signs: Uint8Array) {
  const cells = countCells(codes, signs)
  const n = total(cells, ({ isCounted }) => Number(isCounted))
  const told = total(cells, ({ isTold }) => Number(isTold))
  const raw = n === 0 ? null : total(cells, ({ isTold, follows }) => (isTold ? follows : 0)) / n
  const sides = [1, -1].map((side) => {
    const weight = total(cells, (cell) => shareOn(side, cell))
    return { side, weight, rate: total(cells, (cell) => shareOn(side, cell) * cell.follows) / weight }
  })
  const counts = {
    ...{ n, raw },
    longer: total(cells, ({ isTold, side }) => Number(isTold && side === 1)),
    shorter: total(cells, ({ isTold, side }) => Number(isTold && side === -1)),
  }
  const coverage = told / n
  const mean = sides.reduce((sum, { rate }) => sum + rate, 0) / 2
  const value = coverage * mean
  if (!Number.isFinite(value)) return { value: null, low: null, high: null, ...counts }
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
  const interval = sums && studentInterval(value, sums.squares, sums.clusters, study.settings.confidence)
  return { value, low: interval?.low ?? null, high: interval?.high ?? null, ...counts }
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
  const lengths = study.signs[at]
  if (!lengths) return []
  const length: RaterInput = signsAsRater(study, at)
  return study.raters.flatMap((rater) => {
    const codes = choiceCodes(study.clusters.order, [rater.choices, length.choices])
    return study.factors.flatMap(({ id }, factor) =>
      factor === at
        ? []
        : [{ rater: rater.id, factor: id, ...scoreOf(study, codes, study.signs[factor] as Uint8Array) }],
    )
  })
}
