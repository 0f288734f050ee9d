import { Readable } from 'node:stream'
import { numberIn } from '@/app/datasets/dataset-id'
import { rejectedCsv } from '@/lib/datasets/rejected-csv'

export async function GET(
  _: Request,
  { params }: RouteContext<'/api/datasets/[datasetId]/rejected'>,
): Promise<Response> {
  const datasetId = numberIn((await params).datasetId)
  const body = Readable.toWeb(Readable.from(rejectedCsv(datasetId))) as ReadableStream
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="rejected-${datasetId}.csv"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
