import { z } from 'zod'
import { choiceIn } from '@/app/api/datasets/[datasetId]/export/chosen-part'
import { AppError } from '@/lib/errors'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { route } from '@/lib/route'
import { rowNumberText } from '@/lib/row-number'

const path = z.object({ datasetId: rowNumberText })

/** What an export of the same address would hold. */
export const GET = route(path, async ({ path: { datasetId }, query }) => {
  const choice = await choiceIn(datasetId, query)
  const counts = choice && (await inProfileThread('countExport', datasetId, choice))
  if (!counts) throw new AppError('not-found', `There is no imported dataset ${datasetId}.`)
  return counts
})
