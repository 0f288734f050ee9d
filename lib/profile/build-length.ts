import { CELLS, choiceCodes, denseCodes } from '@/lib/statistics/cells'
import { inferLeftOut } from '@/lib/statistics/jackknife-left-out'
import { countPrompts, leaveOutCells, type PromptCells, sumCells } from '@/lib/statistics/panel/leave-out-cells'
import { ROLE } from '@/lib/statistics/prompt-sums'
import { MISSING } from '@/lib/words/rater'
import { LENGTH } from '@/lib/words/score'
import type { LengthControlledScore } from './analysis'
import { buildScores } from './build-scores'
import { estimatePanel } from './estimate-panel'
import { signsAsRater } from './manifestation'
import type { RaterInput } from './profile'
import type { Score } from './score'
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

const NOWHERE: Cell = { isCounted: false, isTold: false, follows: 0, side: 0 }

/** How much a pair counts on one side: equally long responses count half on either. */
const shareOn = (side: number, cell: Cell): number =>
  !cell.isTold ? 0 : cell.side === 0 ? 0.5 : cell.side === side ? 1 : 0

const total = ({ dense: { cells }, pairs }: PromptCells, weight: (cell: Cell) => number): number =>
  cells.reduce((sum, cell, at) => sum + (pairs[at] ?? 0) * weight(CELL[cell] ?? NOWHERE), 0)

/** Columns of a score with length held still: pairs that count, pairs told apart, and on either side weight and what follows. */
const COLUMNS = [
  ({ isCounted }: Cell) => Number(isCounted),
  ({ isTold }: Cell) => Number(isTold),
  ...[1, -1].flatMap((side) => [
    (cell: Cell) => shareOn(side, cell),
    (cell: Cell) => shareOn(side, cell) * cell.follows,
  ]),
].map((weight) => Float64Array.from(CELL, weight))

/** Coverage · ½ (γ on the one side + γ on the other). */
function heldStill(sums: ArrayLike<number>): number | null {
  const [n = 0, told = 0, longer = 0, withLonger = 0, shorter = 0, withShorter = 0] = Array.from(sums)
  const value = ((told / n) * (withLonger / longer + withShorter / shorter)) / 2
  return Number.isFinite(value) ? value : null
}

const ROLES = Uint8Array.from(CELL, ({ isCounted, follows }) =>
  !isCounted ? ROLE.out : follows > 0 ? ROLE.up : follows < 0 ? ROLE.down : ROLE.even,
)

function controlledScore(prompts: PromptCells, confidence: number) {
  const n = total(prompts, ({ isCounted }) => Number(isCounted))
  const counts = {
    n,
    raw: n === 0 ? null : total(prompts, ({ isTold, follows }) => (isTold ? follows : 0)) / n,
    longer: total(prompts, ({ isTold, side }) => Number(isTold && side === 1)),
    shorter: total(prompts, ({ isTold, side }) => Number(isTold && side === -1)),
  }
  const left = leaveOutCells(prompts, COLUMNS, heldStill)
  if (left === null) return { value: null, low: null, high: null, ...counts }
  const { value, moves } = left
  const { low, high } = inferLeftOut(value, moves, sumCells(prompts, ROLES), 1, confidence)
  return { value, low, high, ...counts }
}

/**
 * Each score with length held still: what τ14 would be if the response with more of the factor were as often the shorter
 * one as the longer one.
 *
 * Direct standardisation: coverage · ½ (γ where it is the longer one + γ where it is the shorter one); responses of the
 * same length count half on either side. A rater that only follows length scores 0. Jackknife over prompts; `null` where
 * one side is empty. Nothing where length was not measured.
 */
export function buildLengthControlled(study: Study): readonly LengthControlledScore[] {
  const at = study.factors.findIndex(({ id }) => id === LENGTH)
  if (at < 0) return []
  const length: RaterInput = signsAsRater(study, at)
  return study.raters.flatMap((rater) => {
    const { order, starts } = study.clusters
    const dense = denseCodes(choiceCodes(order, [rater.choices, length.choices]))
    return study.signs.flatMap((signs, factor) =>
      factor === at
        ? []
        : [
            {
              rater: rater.id,
              factor: study.factors[factor]?.id ?? '',
              ...controlledScore(countPrompts(dense, signs, starts), study.settings.confidence),
            },
          ],
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
  const [scores = []] = estimatePanel(study, [rater], { places: [0], comparisons: [] }).scores
  return buildScores(study, { rater, scores, gaps: [] })
}
