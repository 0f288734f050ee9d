import { z } from 'zod'
import { admitSender } from '@/app/api/uploads/admit-sender'
import { receiveFile } from '@/lib/imports/receive-file'
import { bytesOf, lengthOf, route } from '@/lib/route'

const path = z.object({ uploadId: z.uuid() })

export const PUT = route(path, async ({ path: { uploadId }, query, request }) => {
  await admitSender(request)
  return receiveFile(uploadId, query.get('name') ?? '', bytesOf(request), lengthOf(request))
})
