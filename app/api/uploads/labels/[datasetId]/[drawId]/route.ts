import { z } from 'zod'
import { takeLabels } from '@/lib/improvements/take-labels'
import { answer, checkSender } from '@/lib/route'

const path = z.object({ datasetId: z.coerce.number().int().positive().max(2_147_483_647), drawId: z.uuid() })
const name = z.string().trim().min(1, 'Say whose labels these are.').max(100)
const length = z.coerce.number().int().nonnegative().nullable()

/** A filled label file; among the uploads, whose bodies Next does not cut. */
export async function PUT(
  request: Request,
  { params }: RouteContext<'/api/uploads/labels/[datasetId]/[drawId]'>,
): Promise<Response> {
  return answer(async () => {
    checkSender(request)
    const rater = name.parse(new URL(request.url).searchParams.get('rater') ?? '')
    const expected = length.parse(request.headers.get('content-length'))
    return takeLabels({ ...path.parse(await params), rater, body: request.body ?? new ReadableStream(), expected })
  })
}
