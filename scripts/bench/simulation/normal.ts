import { createRandom } from '@/lib/statistics/random'

/** Random numbers that worlds are drawn with. */
export type Source = {
  /** Standard normal (Box and Muller 1958). */
  normal(): number
  /** Between 0 and 1, never either. */
  share(): number
}

/** The same seed gives the same numbers. */
export function createSource(seed: number): Source {
  const random = createRandom(seed)
  const share = () => (random(2 ** 30) + 0.5) / 2 ** 30
  let kept: number | null = null
  const normal = (): number => {
    if (kept !== null) {
      const value = kept
      kept = null
      return value
    }
    const length = Math.sqrt(-2 * Math.log(share()))
    const angle = 2 * Math.PI * share()
    kept = length * Math.sin(angle)
    return length * Math.cos(angle)
  }
  return { normal, share }
}
