import type { StoredText } from '@/lib/db/stored-texts'
import { type CopiedRows, copyRows, giveBack, integerIn, textIn } from './copied-rows'

/** Responses of a dataset: `from` … `to − 1`, or those with some indexes. */
export type Wanted = { readonly datasetId: number } & (
  | { readonly from: number; readonly to: number }
  | { readonly indexes: Int32Array }
)

/** Texts in the order of their indexes, to be gone through once, and how many bytes they take with what they answer. */
export type Texts = Iterable<StoredText> & { readonly length: number; readonly bytes: number }

/** Responses with what they answer; a response's own source goes before its prompt's. */
export async function readTexts(wanted: Wanted): Promise<Texts> {
  const dataset = `dataset_id = ${Math.trunc(wanted.datasetId)}`
  const which =
    'indexes' in wanted
      ? `index = any('{${wanted.indexes}}')`
      : `index >= ${Math.trunc(wanted.from)} and index < ${Math.trunc(wanted.to)}`
  const responses = await copyRows(
    `select index, prompt_index, text, source from response where ${dataset} and ${which} order by index`,
  )
  const answered = new Set(responses.places.map((place) => integerIn(responses.bytes, place, 1)))
  const prompts = await copyRows(
    `select index, text, source from prompt where ${dataset} and index = any('{${[...answered]}}')`,
  )
  const placeOf = new Map(prompts.places.map((place) => [integerIn(prompts.bytes, place, 0), place]))
  const places = responses.places.filter((place) => placeOf.has(integerIn(responses.bytes, place, 1)))
  const texts = eachText({ ...responses, places }, prompts, placeOf)
  return { length: places.length, bytes: responses.length + prompts.length, [Symbol.iterator]: () => texts }
}

/** Each is a string only once somebody comes to it: until then it is bytes, which are read into again after the last. */
function* eachText(
  responses: CopiedRows,
  prompts: CopiedRows,
  placeOf: ReadonlyMap<number, number>,
): Generator<StoredText, void> {
  let last = -1
  let prompt = ''
  let given: string | null = null
  for (const place of responses.places) {
    const of = placeOf.get(integerIn(responses.bytes, place, 1)) ?? 0
    // Made once for the responses to it, which mostly stand next to each other.
    if (of !== last) {
      prompt = textIn(prompts.bytes, of, 1) ?? ''
      given = textIn(prompts.bytes, of, 2)
      last = of
    }
    yield {
      index: integerIn(responses.bytes, place, 0),
      prompt,
      source: textIn(responses.bytes, place, 3) ?? given,
      text: textIn(responses.bytes, place, 2) ?? '',
    }
  }
  giveBack(responses)
  giveBack(prompts)
}
