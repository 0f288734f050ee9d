import { getDataset } from '@/lib/db/dataset'
import { getLint } from '@/lib/db/dataset-import'
import { dropOlderFactors, putFactors } from '@/lib/db/factor'
import { putJob } from '@/lib/db/job'
import { BLOCK, listMeasuredBlocks, loadBlock, putBlock } from '@/lib/db/measurement'
import { loadLanguages, putLanguages } from '@/lib/db/response'
import { listResponses } from '@/lib/db/stored-texts'
import { spokenIn } from '@/lib/factors/analyse-text'
import { languageCode } from '@/lib/factors/language-codes'
import { createReader, measureReading } from '@/lib/factors/measure-response'
import { computedFactors, computedKeys } from '@/lib/factors/registry'
import type { Progress } from '@/lib/work/progress'

/** Responses measured between two looks at the clock: keeps heartbeats and cancelling prompt. */
const SLICE = 256

/**
 * Measures every computed factor on every response, block by block; responses that are measured are not measured again. Values
 * of older versions stay until all are measured.
 */
export async function measureDataset(datasetId: number, report: Progress['report']): Promise<void> {
  const dataset = await getDataset(datasetId)
  if (dataset?.status !== 'ready') return
  await putFactors(
    datasetId,
    computedFactors.map(({ id, version, label }, position) => ({
      key: id,
      version,
      origin: 'computed',
      label,
      position,
    })),
  )
  const measured = await listMeasuredBlocks(datasetId, computedKeys)
  const read = createReader()
  for (let block = 0; block * BLOCK < dataset.responses; block++) {
    const from = block * BLOCK
    const to = Math.min(from + BLOCK, dataset.responses)
    const done = measured.get(block) ?? 0
    if (done >= to - from) continue
    const columns = computedKeys.map((key) => ({ ...key, values: new Float32Array(to - from).fill(Number.NaN) }))
    if (done > 0)
      for (const column of columns) column.values.set((await loadBlock(datasetId, column, block)).subarray(0, done))
    const languages = new Uint8Array(to - from)
    languages.set(await loadLanguages(datasetId, from, from + done))
    for (let start = from + done; start < to; start += SLICE) {
      await report(start, dataset.responses)
      for (const row of await listResponses(datasetId, start, Math.min(start + SLICE, to))) {
        const reading = read({ prompt: row.prompt, source: row.source, response: row.text })
        const values = measureReading(reading)
        languages[row.index - from] = languageCode(spokenIn(reading))
        for (const [position, column] of columns.entries())
          column.values[row.index - from] = values[position] ?? Number.NaN
      }
    }
    // First, so that a block that is measured has its languages too.
    await putLanguages(datasetId, block, languages)
    await putBlock(datasetId, block, columns)
  }
  await dropOlderFactors(datasetId, computedKeys)
  await report(dataset.responses, dataset.responses)
  await putJob('profile', datasetId)
  // Not beside the measuring, which people wait for; what is measured anew was looked at before.
  if ((await getLint(datasetId)) === null) await putJob('lint', datasetId)
}
