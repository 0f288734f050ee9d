import { csvLine } from '@/lib/csv'
import { getDataset } from '@/lib/db/dataset'
import { listPairs, listSliceNames } from '@/lib/db/pair'
import { listRaters } from '@/lib/db/rater'
import { AppError } from '@/lib/errors'
import { loadPack } from '@/lib/profiles/load-pack'
import { wideRow } from './wide-row'

const BATCH = 500

/** A dataset in Proclivity's own wide format, streamed: one row a pair, importable again. */
export async function* exportDataset(datasetId: number, format: 'jsonl' | 'csv'): AsyncGenerator<string> {
  const dataset = await getDataset(datasetId)
  const pack = await loadPack(datasetId)
  if (!dataset || !pack) throw new AppError('not-found', `There is no imported dataset ${datasetId}.`)
  const raters = await listRaters(datasetId)
  const slices = await listSliceNames(datasetId)
  const imported = pack.input.factors.filter(({ id }) => id.startsWith('imported:'))
  let header = false
  for (let from = 0; from < dataset.pairs; from += BATCH) {
    for (const pair of await listPairs(datasetId, from, from + BATCH)) {
      const cells = wideRow(pair, dataset.task, raters, slices, imported)
      if (format === 'csv') {
        if (!header) yield csvLine(cells.map(([column]) => column))
        header = true
        yield csvLine(cells.map(([, value]) => value))
      } else yield `${JSON.stringify(Object.fromEntries(cells.filter(([, value]) => value !== null)))}\n`
    }
  }
}
