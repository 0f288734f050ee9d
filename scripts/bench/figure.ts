/** One line of the benchmark's output. `ratio` is value against baseline, both of this run. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly baseline: number | null
  readonly ratio: number | null
  readonly target: string
  readonly ok: boolean
}

const rounded = (value: number): number => Number(value.toPrecision(4))

export function figure(
  name: string,
  value: number,
  unit: string,
  baseline: number | null,
  target: string,
  ok: (value: number, ratio: number) => boolean,
): Figure {
  const ratio = baseline === null ? null : value / baseline
  return {
    name,
    value: rounded(value),
    unit,
    baseline: baseline === null ? null : rounded(baseline),
    ratio: ratio === null ? null : rounded(ratio),
    target,
    ok: ok(value, ratio ?? Number.NaN),
  }
}

/** The median milliseconds of some runs of `work`, after one that does not count. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const times: number[] = []
  for (let run = -1; run < runs; run++) {
    const start = performance.now()
    await work()
    if (run >= 0) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN
}
