import { z } from 'zod'
import { receiveFile } from '@/lib/imports/receive-file'
import { answer, checkSender } from '@/lib/route'

const path = z.object({ uploadId: z.uuid() })
const length = z.coerce.number().int().nonnegative().nullable()

export async function PUT(
  request: Request,
  { params }: RouteContext<'/api/uploads/[uploadId]/files'>,
): Promise<Response> {
  return answer(async () => {
    checkSender(request)
    const { uploadId } = path.parse(await params)
    const name = new URL(request.url).searchParams.get('name') ?? ''
    const expected = length.parse(request.headers.get('content-length'))
    return receiveFile(uploadId, name, request.body ?? new ReadableStream(), expected)
  })
}
