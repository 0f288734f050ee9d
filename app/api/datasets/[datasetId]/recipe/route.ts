import { z } from 'zod'
import { numberIn } from '@/app/datasets/dataset-id'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { answer } from '@/lib/route'

const schema = z.object({
  kind: z.enum(['correction', 'factor-model']),
  rater: z.string().nullable(),
  format: z.enum(['json', 'python']),
  annotator: z.string().nullable(),
})

/** A correction or a factor model, as JSON or as a function in Python. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/datasets/[datasetId]/recipe'>,
): Promise<Response> {
  const id = numberIn((await params).datasetId)
  const asked = new URL(request.url).searchParams
  try {
    const { annotator, ...query } = schema.parse(
      Object.fromEntries(Object.keys(schema.shape).map((name) => [name, asked.get(name)])),
    )
    const choice = { annotator, ticked: asked.getAll('ticked'), without: asked.getAll('without') }
    const { name, text } = await inProfileThread('loadRecipe', id, { ...query, choice })
    return new Response(text, {
      headers: {
        'content-type': query.format === 'json' ? 'application/json' : 'text/x-python; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    })
  } catch (error) {
    return answer(() => Promise.reject(error))
  }
}
