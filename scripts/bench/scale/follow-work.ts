import { setTimeout as wait } from 'node:timers/promises'
import type { Launched } from './launched-product'
import { timeAnswer } from './send-file'

const POLL_MS = 1000

/** A chart with at least one factor in it. */
export const CHART = 'data-mark="0"'
/** What stands over a chart of a sample. */
const OF_SAMPLE = 'Every number here is of that sample'

/** Milliseconds until the dataset's page answers with a chart, of a sample too unless all pairs are to be in it. */
export async function untilChart(
  launched: Launched,
  datasetId: number,
  { signal, isWhole = false }: { readonly signal?: AbortSignal; readonly isWhole?: boolean } = {},
): Promise<number> {
  const started = performance.now()
  for (;;) {
    const { html } = await timeAnswer(launched, `/datasets/${datasetId}`, CHART, true)
    if (html.includes(CHART) && !(isWhole && html.includes(OF_SAMPLE))) return performance.now() - started
    if (signal?.aborted) return Number.NaN
    await wait(POLL_MS)
  }
}
