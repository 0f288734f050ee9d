import { z } from 'zod'
import { labelFile } from '@/lib/improvements/label-file'
import { download, route } from '@/lib/route'
import { rowNumberText } from '@/lib/row-number'

const path = z.object({ datasetId: rowNumberText, drawId: z.uuid() })

/** The pairs of a draw that are still to be labelled, as CSV. */
export const GET = route(path, async ({ path: { datasetId, drawId } }) => {
  const { name, lines } = await labelFile(datasetId, drawId)
  return download({ name, mediaType: 'text/csv; charset=utf-8', chunks: lines })
})
