import { estimatePanel } from '@/lib/profile/estimate-panel'
import { makeStudy } from '@/lib/profile/study'
import { DEFAULT_SETTINGS } from '@/lib/profiles/load-profile'
import { createRandom } from '@/lib/statistics/random'
import { type Figure, figure, medianOf } from './figure'
import { makeProfileInput } from './profile-input'

const PROMPTS = 20_000
const FACTORS = 20

/** Bootstrap intervals of 20 factor scores over 20,000 prompts, against drawing the same prompts one by one. */
export async function bench(): Promise<readonly Figure[]> {
  const input = makeProfileInput(2 * PROMPTS, FACTORS, 1)
  const settings = { ...DEFAULT_SETTINGS, method: 'cluster-bootstrap' as const }
  const [rater] = input.raters
  if (!rater) return []
  const resampling = await medianOf(3, () =>
    estimatePanel(makeStudy(input, settings), [rater], { places: [0], comparisons: [] }),
  )
  const drawing = await medianOf(3, () => drawOneByOne(settings.replicates))
  return [figure('bootstrap', resampling, 'ms', drawing, '≤ 2000 ms', (value) => value <= 2000)]
}

/** What any bootstrap has to do at least: draw each prompt and add up one number for each factor. */
function drawOneByOne(replicates: number): number {
  const random = createRandom(1)
  const sums = new Float64Array(PROMPTS * FACTORS).fill(1)
  const totals = new Float64Array(FACTORS)
  for (let replicate = 0; replicate < replicates; replicate++)
    for (let draw = 0; draw < PROMPTS; draw++) {
      const row = random(PROMPTS) * FACTORS
      for (let factor = 0; factor < FACTORS; factor++)
        totals[factor] = (totals[factor] as number) + (sums[row + factor] as number)
    }
  return totals[0] ?? 0
}
