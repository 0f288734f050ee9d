import { z } from 'zod'
import { admitSender } from '@/app/api/uploads/admit-sender'
import { receiveFile } from '@/lib/imports/receive-file'
import { receiveFiles } from '@/lib/imports/receive-files'
import { bytesOf, lengthOf, route } from '@/lib/route'

const path = z.object({ uploadId: z.uuid() })

export const PUT = route(path, async ({ path: { uploadId }, query, request }) => {
  await admitSender(request)
  return receiveFile(uploadId, query.get('name') ?? '', bytesOf(request), lengthOf(request))
})

/** Several small files in one body, led by a line that lists them: hundreds of requests would take hundreds of waits. */
export const POST = route(path, async ({ path: { uploadId }, request }) => {
  await admitSender(request)
  return receiveFiles(uploadId, bytesOf(request))
})
