import { Readable } from 'node:stream'
import { z } from 'zod'
import { numberIn } from '@/app/datasets/dataset-id'
import { labelFile } from '@/lib/improvements/label-file'
import { answer } from '@/lib/route'

/** The pairs of a draw that are still to be labelled, as CSV. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/api/datasets/[datasetId]/label-draws/[drawId]'>,
): Promise<Response> {
  const { datasetId, drawId } = await params
  const id = numberIn(datasetId)
  try {
    const { name, lines } = await labelFile(id, z.uuid().parse(drawId))
    return new Response(Readable.toWeb(Readable.from(lines)) as ReadableStream, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    return answer(() => Promise.reject(error))
  }
}
