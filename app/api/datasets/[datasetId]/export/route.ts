import { z } from 'zod'
import { openExportFile } from '@/lib/datasets/export-dataset'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { download, route } from '@/lib/route'
import { rowNumberText } from '@/lib/row-number'
import { EXPORT_FORMATS } from '@/lib/words/export/export-format'
import { choiceIn, isWhole } from './chosen-part'

const path = z.object({ datasetId: rowNumberText })
const asked = z.object({ format: z.enum(EXPORT_FORMATS.map(({ id }) => id)) })

export const GET = route(path, async ({ path: { datasetId }, query }) => {
  const { format } = asked.parse({ format: query.get('format') })
  const choice = isWhole(query) ? null : await choiceIn(datasetId, query)
  const part = choice && (await inProfileThread('selectExport', datasetId, choice))
  return download(await openExportFile(datasetId, format, part ?? undefined))
})
