import { pool } from '@/lib/db/client'
import { getDataset } from '@/lib/db/dataset'
import { failImport, getPendingImport } from '@/lib/db/dataset-import'
import { indexTexts } from '@/lib/db/search/index-texts'
import { indexByPrompt } from '@/lib/db/tables/prompt-index'
import { listUploadFiles } from '@/lib/db/upload'
import type { Progress } from '@/lib/work/progress'
import type { JobHandlers } from '@/lib/work/run-job'
import { importDataset } from './import-dataset'
import { measureDataset } from './measuring/measure-dataset'
import { packUploads } from './pack-uploads'
import { runFetch } from './run-fetch'

/** The jobs that bring data in. */
export const IMPORT_JOBS = {
  import: {
    run: (datasetId, { report }) => importDataset(Number(datasetId), report),
    isLarge: (datasetId) => isLargeImport(Number(datasetId)),
    // A dataset whose first import failed for good holds no rows and says so; a later one leaves it as it was.
    giveUp: (datasetId) => failImport(Number(datasetId)),
  },
  measure: { run: (datasetId, progress) => measureDataset(Number(datasetId), progress) },
  lint: {
    // Loaded where it is needed: the languages that it tells apart take 30 MB.
    async run(datasetId, { report }) {
      const { lintDataset } = await import('./lint-dataset')
      await lintDataset(Number(datasetId), report)
    },
    isLarge: (datasetId) => isLarge(Number(datasetId)),
  },
  index: {
    async run(datasetId, { stop, report }) {
      await indexDataset(Number(datasetId), report)
      await packUploads(Number(datasetId), stop)
    },
    isLarge: (datasetId) => isLarge(Number(datasetId)),
  },
  fetch: { run: (uploadId, progress) => runFetch(uploadId, progress) },
} as const satisfies JobHandlers

/** A pair that is known takes 110 bytes until the import ends; a file of so many bytes takes longer than a process to start. */
const LARGE = { pairs: 1_000_000, bytes: 512 * 2 ** 20 }

async function isLarge(datasetId: number): Promise<boolean> {
  const dataset = await getDataset(datasetId)
  return dataset !== null && dataset.pairs >= LARGE.pairs
}

/** Whether an import may take in a million pairs, or adds to as many. */
async function isLargeImport(datasetId: number): Promise<boolean> {
  const pending = await getPendingImport(datasetId)
  const files = pending?.uploadId ? await listUploadFiles(pending.uploadId) : []
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return bytes >= LARGE.bytes || isLarge(datasetId)
}

/** Responses by prompt first, then a block of texts at a time: a search reads those that are left. */
export async function indexDataset(datasetId: number, report: Progress['report']): Promise<void> {
  await indexByPrompt(pool(), datasetId)
  for (let blocks = 1; await indexTexts(datasetId); blocks++) await report(blocks, 0)
}
