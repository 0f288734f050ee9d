import { z } from 'zod'
import { admitSender } from '@/app/api/uploads/admit-sender'
import { takeLabels } from '@/lib/improvements/take-labels'
import { bytesOf, lengthOf, route } from '@/lib/route'
import { rowNumberText } from '@/lib/row-number'

const path = z.object({ datasetId: rowNumberText, drawId: z.uuid() })
const asked = z.object({ rater: z.string().trim().min(1, 'Say whose labels these are.').max(100) })

/** A filled label file; among the uploads, whose bodies Next does not cut. */
export const PUT = route(path, async ({ path: draw, query, request }) => {
  await admitSender(request)
  const { rater } = asked.parse({ rater: query.get('rater') ?? '' })
  return takeLabels({ ...draw, rater, body: bytesOf(request), expected: lengthOf(request) })
})
