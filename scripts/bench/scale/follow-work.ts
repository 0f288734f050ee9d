import { setTimeout as wait } from 'node:timers/promises'
import type { Launched } from './launched-product'
import { timeAnswer } from './send-file'

const POLL_MS = 1000

/** A chart with at least one factor in it. */
export const CHART = 'data-mark="0"'

/** Milliseconds until the dataset's page answers with a chart. */
export async function untilChart(launched: Launched, datasetId: number, signal?: AbortSignal): Promise<number> {
  const started = performance.now()
  for (;;) {
    const { html } = await timeAnswer(launched, `/datasets/${datasetId}`)
    if (html.includes(CHART)) return performance.now() - started
    if (signal?.aborted) return Number.NaN
    await wait(POLL_MS)
  }
}
