import { z } from 'zod'
import { receiveFile } from '@/lib/imports/receive-file'
import { bytesOf, checkSender, lengthOf, route } from '@/lib/route'

const path = z.object({ uploadId: z.uuid() })

export const PUT = route(path, async ({ path: { uploadId }, query, request }) => {
  checkSender(request)
  return receiveFile(uploadId, query.get('name') ?? '', bytesOf(request), lengthOf(request))
})
