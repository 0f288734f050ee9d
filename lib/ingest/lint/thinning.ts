/** An even sample of a stream whose length nobody knows: every k-th of what passes, k doubling as it fills. */
export type Thinning<Kept> = {
  /** Whether the next one is looked at at all; asked once for each that passes. */
  wants(): boolean
  keep(kept: Kept): void
  /** All of the same distance, at most as many as were asked for. */
  kept(): readonly Kept[]
  passed(): number
}

export function createThinning<Kept>(most: number): Thinning<Kept> {
  let kept: { readonly at: number; readonly value: Kept }[] = []
  let stride = 1
  let passed = 0
  return {
    wants: () => passed++ % stride === 0,
    keep(value) {
      kept.push({ at: passed - 1, value })
      if (kept.length <= most) return
      stride *= 2
      kept = kept.filter(({ at }) => at % stride === 0)
    },
    kept: () => kept.map(({ value }) => value),
    passed: () => passed,
  }
}
