import { z } from 'zod'
import { numberIn } from '@/app/datasets/dataset-id'
import { openExportFile } from '@/lib/datasets/export-dataset'
import { answer, download } from '@/lib/route'
import { EXPORT_FORMATS } from '@/lib/words/export-format'

const schema = z.enum(EXPORT_FORMATS.map(({ id }) => id))

export async function GET(
  request: Request,
  { params }: RouteContext<'/api/datasets/[datasetId]/export'>,
): Promise<Response> {
  const id = numberIn((await params).datasetId)
  try {
    const format = schema.parse(new URL(request.url).searchParams.get('format'))
    return download(await openExportFile(id, format))
  } catch (error) {
    return answer(() => Promise.reject(error))
  }
}
