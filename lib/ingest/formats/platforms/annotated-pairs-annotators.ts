import { z } from 'zod'
import type { FileSample } from '@/lib/ingest/format'
import { judge } from '@/lib/ingest/read-choice'
import { optionalText } from '@/lib/ingest/read-field'
import type { RaterKey } from '@/lib/ingest/record'

/** Whoever annotated: a rater, or a principle, whose preference says which response shows more of a factor. */
export type Annotator =
  | { readonly kind: 'rater'; readonly rater: RaterKey }
  | { readonly kind: 'factor'; readonly factor: string }

const described = z.looseObject({
  name: optionalText.catch(null),
  description: optionalText.catch(null),
  type: optionalText.catch(null),
})
const MODEL_TYPE = /model|llm|\bai\b/i
const MODEL_NAME = /gpt|claude|gemini|llama|mistral|mixtral|qwen|deepseek|palm|llm|judge|model/i

function annotatorOf(name: string, type: string): Annotator {
  if (/principle/i.test(type)) return { kind: 'factor', factor: name }
  const isModel = MODEL_TYPE.test(type) || (!/human/i.test(type) && MODEL_NAME.test(name))
  return { kind: 'rater', rater: isModel ? judge(name) : { name, kind: 'human', setting: null } }
}

/** Finds annotators by their ids; of several with one name the later ones carry their ids too, so that none merge. */
export function createAnnotators({ document }: FileSample): (id: string) => Annotator {
  const known = new Map<string, Annotator>()
  const taken = new Set<string>()
  function place(id: string, given: unknown): Annotator {
    const { data } = described.safeParse(given)
    const name = data?.name || data?.description || id
    const unique = taken.has(name) ? `${name} (${id})` : name
    taken.add(unique)
    const annotator = annotatorOf(unique, data?.type ?? '')
    known.set(id, annotator)
    return annotator
  }
  const { annotators } = document
  if (typeof annotators === 'object' && annotators !== null)
    for (const [id, given] of Object.entries(annotators)) place(id, given)
  return (id) => known.get(id) ?? place(id, null)
}
