import { findSample, type MeasuredSample, putSample } from '@/lib/db/measuring/measured-sample'
import { haveLevels, loadSampledPairs } from '@/lib/db/measuring/sampled-columns'
import { computedKeys } from '@/lib/factors/registry'
import { drawPrompts } from './draw-prompts'
import type { Team } from './measuring-team'
import { createRangeSize } from './range-size'

export type SampleSize = {
  /** Pairs expected in the sample: measured in two seconds on two cores, and profiled in less. */
  readonly pairs: number
  /** Of no smaller dataset a sample is worth it: all of it is measured in some ten seconds. */
  readonly from: number
  /** Fewer prompts would make poor intervals. */
  readonly prompts: number
}
export const SAMPLE: SampleSize = { pairs: 20_000, from: 60_000, prompts: 200 }

/** Responses handed to a measurer at once, unless they are long. */
const RESPONSES = 512

type Sized = { readonly id: number; readonly version: number; readonly prompts: number; readonly pairs: number }

/**
 * Measures a random sample of a dataset's prompts and keeps that beside the dataset, unless it is there: a process may have been
 * killed since. `false`: this dataset has none.
 */
export async function measureSample(
  { id, version, ...size }: Sized,
  team: Team,
  onMeasured: () => Promise<void>,
  signal: AbortSignal,
  { pairs, from, prompts: fewest }: SampleSize = SAMPLE,
): Promise<boolean> {
  if (size.pairs < from) return false
  if ((await findSample(id))?.version === version) return true
  const prompts = drawPrompts(size, pairs, id)
  if (prompts.length < fewest) return false
  const { a, b } = await loadSampledPairs(id, prompts)
  const responses = Int32Array.from(new Set([...a, ...b])).sort()
  // Texts for score levels are compared with all others of their writer and prompt, beyond the pairs that there are.
  if (await haveLevels(id, responses)) return false
  const columns = computedKeys.map((key) => ({ ...key, values: new Float32Array(responses.length) }))
  const rangeSize = createRangeSize(RESPONSES)
  let next = 0

  async function work(measure: Team['measurers'][number]): Promise<void> {
    while (next < responses.length) {
      const start = next
      const indexes = responses.slice(start, start + rangeSize.next())
      next = start + indexes.length
      signal.throwIfAborted()
      const { values, languages, bytes } = await measure({ datasetId: id, indexes })
      rangeSize.hear(indexes.length, bytes)
      if (languages.length !== indexes.length)
        throw new Error(`responses ${indexes[0]} to ${indexes.at(-1)} of the sample of dataset ${id} are not all there`)
      for (const [factor, column] of columns.entries())
        column.values.set(values.subarray(factor * indexes.length, (factor + 1) * indexes.length), start)
      await onMeasured()
    }
  }
  await Promise.all(team.measurers.flatMap((measurer) => [work(measurer), work(measurer)]))
  await putSample(id, { version, prompts, responses, columns } satisfies MeasuredSample)
  return true
}
