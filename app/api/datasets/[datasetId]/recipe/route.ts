import { z } from 'zod'
import { inProfileThread } from '@/lib/profiles/in-profile-thread'
import { download, route } from '@/lib/route'
import { rowNumberText } from '@/lib/row-number'

const path = z.object({ datasetId: rowNumberText })
const schema = z.object({
  kind: z.enum(['correction', 'factor-model']),
  rater: z.string().nullable(),
  format: z.enum(['json', 'python']),
  annotator: z.string().nullable(),
})

/** A correction or a factor model, as JSON or as a function in Python. */
export const GET = route(path, async ({ path: { datasetId }, query: asked }) => {
  const { annotator, ...query } = schema.parse(
    Object.fromEntries(Object.keys(schema.shape).map((name) => [name, asked.get(name)])),
  )
  const choice = { annotator, ticked: asked.getAll('ticked'), without: asked.getAll('without') }
  const { name, text } = await inProfileThread('loadRecipe', datasetId, { ...query, choice })
  const mediaType = query.format === 'json' ? 'application/json' : 'text/x-python; charset=utf-8'
  return download({ name, mediaType, chunks: [text] })
})
