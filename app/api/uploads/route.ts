import { createUpload } from '@/lib/imports/receive-file'
import { noPath, route } from '@/lib/route'
import { admitSender } from './admit-sender'

export const POST = route(noPath, async ({ request }) => {
  await admitSender(request)
  return { uploadId: await createUpload() }
})
