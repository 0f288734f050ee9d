import { Readable } from 'node:stream'
import { z } from 'zod'
import { numberIn } from '@/app/datasets/dataset-id'
import { openExportFile } from '@/lib/datasets/export-dataset'
import { answer } from '@/lib/route'
import { EXPORT_FORMATS } from '@/lib/words/export-format'

const schema = z.enum(EXPORT_FORMATS.map(({ id }) => id))

/** Header values are Latin letters; the second name has all of them. */
function attachment(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))}`
}

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/datasets/[datasetId]/export'>,
): Promise<Response> {
  const id = numberIn((await params).datasetId)
  try {
    const format = schema.parse(new URL(request.url).searchParams.get('format'))
    const { name, mediaType, chunks } = await openExportFile(id, format)
    return new Response(Readable.toWeb(Readable.from(chunks)) as ReadableStream, {
      headers: {
        'content-type': mediaType,
        'content-disposition': attachment(name),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    return answer(() => Promise.reject(error))
  }
}
