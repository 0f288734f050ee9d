import { createUpload } from '@/lib/imports/receive-file'
import { answer, checkSender } from '@/lib/route'

export async function POST(request: Request): Promise<Response> {
  return answer(async () => {
    checkSender(request)
    return { uploadId: await createUpload() }
  })
}
