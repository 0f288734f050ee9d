import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { copyIntegers } from '@/lib/db/copy-out'
import { rowsOf } from '@/lib/db/rows'
import type { Keys } from '@/lib/statistics/equal-keys'

type Sized = { readonly id: number; readonly prompts: number; readonly responses: number }

/** Texts by their place: all responses, then all prompts. The same text has the same key. */
export type TextKeys = Keys & {
  /** The prompt that each belongs to, or is. */
  readonly prompt: Int32Array
  /** 1: nothing but white space. Of responses. */
  readonly blank: Uint8Array
}

const HASH = 'hashtextextended(text, 0)'
/** Most texts begin with a visible sign of ASCII; a long one is stored apart, so that its beginning is looked at first. */
const BLANK = `(left(text, 1) collate "C" not between '!' and '~' and left(text, 40) !~ '\\S' and text !~ '\\S')::int`

/** Looks through all texts of a dataset where they are: no text leaves the server. */
export async function loadTextKeys({ id, prompts, responses }: Sized): Promise<TextKeys> {
  const dataset = Number(id)
  const [low, high, prompt] = [0, 1, 2].map(() => new Int32Array(responses + prompts)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const blank = new Uint8Array(responses)
  function put(place: number, of: number, upper: number, lower: number): void {
    prompt[place] = of
    high[place] = upper
    low[place] = lower
  }
  // Rows that come meanwhile are of the dataset's next version.
  await copyIntegers(
    `select index, prompt_index, ${BLANK}, ${HASH} from response where dataset_id = ${dataset} and index < ${responses}`,
    5,
    0,
    ([index = 0, of = 0, isBlank = 0, upper = 0, lower = 0]) => {
      blank[index] = isBlank
      put(index, of, upper, lower)
    },
  )
  await copyIntegers(
    `select index, ${HASH} from prompt where dataset_id = ${dataset} and index < ${prompts}`,
    3,
    0,
    ([index = 0, upper = 0, lower = 0]) => put(responses + index, index, upper, lower),
  )
  return { low, high, prompt, blank }
}

const FEWEST_WORDS = 5
const LONG = `text ~ '^\\s*(\\S+\\s+){${FEWEST_WORDS - 1}}\\S'`
const indexRow = z.object({ index: z.int() })

/** Those of some places whose text has five words or more. */
export async function listLongTexts({ id, responses }: Sized, places: readonly number[]): Promise<ReadonlySet<number>> {
  const long = async (table: 'response' | 'prompt', first: number, end: number) => {
    const indexes = places.filter((place) => place >= first && place < end).map((place) => place - first)
    const query = `select index from ${table} where dataset_id = $1 and index = any($2::int[]) and ${LONG}`
    const found = indexes.length === 0 ? [] : rowsOf(indexRow, await pool().query(query, [id, indexes]))
    return found.map(({ index }) => first + index)
  }
  return new Set([
    ...(await long('response', 0, responses)),
    ...(await long('prompt', responses, Number.POSITIVE_INFINITY)),
  ])
}
