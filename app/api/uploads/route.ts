import { createUpload } from '@/lib/imports/receive-file'
import { checkSender, noPath, route } from '@/lib/route'

export const POST = route(noPath, async ({ request }) => {
  checkSender(request)
  return { uploadId: await createUpload() }
})
