import type { CalibrationBin } from './explanation'
import { tell } from './told'

const BINS = 8
const FEWEST_IN_BIN = 20

/**
 * Whether the model is as often right as it is sure, in bins of equally many pairs by the chance of the likelier response.
 *
 * Chances lie in [½, 1] so that exchanging the two responses of a pair changes nothing. `chances` and `first` of the same rows.
 */
export function calibrate(chances: Float64Array, first: Uint8Array, prompt: Int32Array): readonly CalibrationBin[] {
  const sure = chances.map((chance) => Math.max(chance, 1 - chance))
  const order = [...sure.keys()].sort((one, other) => (sure[one] ?? 0) - (sure[other] ?? 0) || one - other)
  const bins = Math.max(1, Math.min(BINS, Math.floor(order.length / FEWEST_IN_BIN)))
  return Array.from({ length: bins }, (_, bin) => {
    const rows = order.slice(Math.floor((bin * order.length) / bins), Math.floor(((bin + 1) * order.length) / bins))
    const right = Float64Array.from(rows, (row) => Number((chances[row] ?? 0) > 0.5 === (first[row] === 1)))
    const told = tell(
      [right],
      Int32Array.from(rows, (row) => prompt[row] ?? 0),
      'share',
    )
    return told ? [{ chance: rows.reduce((sum, row) => sum + (sure[row] ?? 0), 0) / rows.length, right: told }] : []
  }).flat()
}
