import { z } from 'zod'
import { datasetIn } from '@/app/datasets/dataset-id'
import { rejectedCsv } from '@/lib/imports/rejected-csv'
import { download, route } from '@/lib/route'
import { rowNumberText } from '@/lib/row-number'

const path = z.object({ datasetId: rowNumberText })

export const GET = route(path, async ({ path: { datasetId } }) => {
  const { id } = await datasetIn(Promise.resolve({ datasetId: String(datasetId) }))
  return download({ name: `rejected-${id}.csv`, mediaType: 'text/csv; charset=utf-8', chunks: rejectedCsv(id) })
})
