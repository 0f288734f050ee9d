import { manifestation } from '@/lib/profile/manifestation'
import type { ProfileInput } from '@/lib/profile/profile'
import { createRandom } from '@/lib/statistics/random'

/** Packed columns of so many pairs, two to a prompt, with raters that follow the first factors more or less. */
export function makeProfileInput(pairs: number, factors: number, raters: number): ProfileInput {
  const random = createRandom(3)
  const columns = Array.from({ length: factors }, (_, index) => ({
    ...{ id: `f${index}`, label: `Factor ${index}`, epsilon: 0 },
    values: Float32Array.from({ length: 2 * pairs }, () => random(100)),
  }))
  const lead = columns[0]?.values ?? new Float32Array(0)
  return {
    a: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair),
    b: Int32Array.from({ length: pairs }, (_, pair) => 2 * pair + 1),
    prompt: Int32Array.from({ length: pairs }, (_, pair) => pair >> 1),
    prompts: Math.ceil(pairs / 2),
    factors: columns,
    raters: Array.from({ length: raters }, (_, rater) => ({
      id: `r${rater}`,
      name: `Rater ${rater}`,
      kind: rater === 0 ? ('human' as const) : ('model' as const),
      setting: rater === 0 ? null : ('discrimination' as const),
      orders: null,
      choices: Int8Array.from({ length: pairs }, (_, pair) => {
        const follows = Math.sign((lead[2 * pair] ?? 0) - (lead[2 * pair + 1] ?? 0))
        return random(10) === 0 ? 0 : random(3) === 0 ? -follows : follows
      }),
    })),
  }
}

/** What any profile has to do at least: find each factor's signs and count how they meet each rater's choices. */
export function countAlone({ a, b, factors, raters }: ProfileInput): number {
  let seen = 0
  for (const factor of factors) {
    const signs = manifestation(factor, a, b)
    for (const { choices } of raters) {
      const cells = new Int32Array(16)
      for (let pair = 0; pair < choices.length; pair++) {
        const cell = (((choices[pair] ?? 0) + 1) << 2) | ((signs[pair] ?? 0) + 1)
        cells[cell] = (cells[cell] ?? 0) + 1
      }
      seen += cells[0] ?? 0
    }
  }
  return seen
}
