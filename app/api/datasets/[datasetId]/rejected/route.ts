import { Readable } from 'node:stream'
import { datasetIn } from '@/app/datasets/dataset-id'
import { rejectedCsv } from '@/lib/imports/rejected-csv'

export async function GET(
  _: Request,
  { params }: RouteContext<'/api/datasets/[datasetId]/rejected'>,
): Promise<Response> {
  const { id } = await datasetIn(params)
  const body = Readable.toWeb(Readable.from(rejectedCsv(id))) as ReadableStream
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="rejected-${id}.csv"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
}
