import { createHash } from 'node:crypto'
import { getDatasetOfUpload } from '@/lib/db/dataset-import'
import { listPromptTexts } from '@/lib/db/judged-text'
import type { RunRow } from '@/lib/db/runs/run'
import { readStage } from '@/lib/db/runs/run-call'
import { hasUpload, insertUpload } from '@/lib/db/upload'
import { receiveFile } from '@/lib/imports/receive-file'
import { appendImport } from '@/lib/imports/start-import'
import { columnName, EXACT } from '@/lib/ingest/formats/platforms/wide-columns'

type Written = { readonly level: number; readonly text: string }

/**
 * Brings what a model wrote into its dataset, as an upload like any other: a version of its own, with a
 * ledger. Every two responses to a prompt make a pair, and the writer prefers the one of the higher level.
 */
export async function deriveWriter(run: RunRow): Promise<void> {
  // Named after what it holds: done again after a kill it is the same upload, and is imported once.
  const uploadId = uuidOf(`${run.id} ${run.done + run.cached}`)
  if ((await getDatasetOfUpload(uploadId)) !== null) return
  if (!(await hasUpload(uploadId))) await insertUpload(uploadId)
  await receiveFile(uploadId, `written by ${run.model}.jsonl`, encode(rowsOf(run)), null)
  await appendImport({ uploadId, datasetId: run.datasetId })
}

/** A version 8 UUID: its bits are a hash. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function* encode(rows: AsyncIterable<object>): AsyncGenerator<Buffer> {
  for await (const row of rows) yield Buffer.from(`${JSON.stringify(row)}\n`)
}

async function* rowsOf(run: RunRow): AsyncGenerator<object> {
  const column = `generator.${columnName(run.plan.rater ?? run.model)}`
  for await (const [index, written] of writtenByPrompt(run)) {
    const [prompt] = await listPromptTexts(run.datasetId, [index])
    if (!prompt) continue
    for (const [at, one] of written.entries())
      for (const other of written.slice(at + 1)) {
        // The better one is not always shown second: which is first follows from the prompt's number alone.
        const [a, b] = (index + at + other.level) % 2 === 0 ? [one, other] : [other, one]
        yield {
          [EXACT]: '1',
          prompt_id: prompt.externalId,
          prompt: prompt.text,
          source: prompt.source,
          response_a: a.text,
          response_b: b.text,
          level_a: a.level,
          level_b: b.level,
          author_a: run.model,
          author_b: run.model,
          [column]: a.level > b.level ? 'a' : 'b',
        }
      }
  }
}

async function* writtenByPrompt(run: RunRow): AsyncGenerator<readonly [number, readonly Written[]]> {
  let prompt = -1
  let written: Written[] = []
  for await (const calls of readStage(run.id, 0))
    for (const { target, variant, value, raw } of calls) {
      if (target !== prompt) {
        if (written.length > 0) yield [prompt, written]
        prompt = target
        written = []
      }
      if (value && raw.trim() !== '') written.push({ level: variant, text: raw.trim() })
    }
  if (written.length > 0) yield [prompt, written]
}
