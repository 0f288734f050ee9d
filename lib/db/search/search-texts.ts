import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { onConnection } from '@/lib/db/pool'
import { manyRowsOf, rowsOf } from '@/lib/db/rows'
import { SIZE_ROW } from './index-texts'
import { type BlockWords, matchBlock } from './match-block'
import { rowsOfWord, wordKey } from './postings'
import { eachBinaryRow, vectorOf } from './read-vectors'
import { parseSearch, type SearchQuery, wordsOf } from './search-query'
import { findWord, readPlaces } from './word-lists'

export type Found = {
  /** A byte for each prompt and response: 1 where it was found. */
  readonly prompts: Uint8Array
  readonly responses: Uint8Array
  /** Texts that are not in the index yet and were not looked through for want of time. */
  readonly unread: number
}

/** Texts that the index does not know yet are looked through so many at a time. */
const TEXTS_AT_ONCE = 500

const searchRow = z.object({ query: z.string(), prompts: z.int(), responses: z.int(), p: z.int(), r: z.int() })

/**
 * The prompts and responses that hold all of these words, by the index, and by reading those it does not know yet. Takes
 * what search engines take: words, "phrases", or, −without. `patience`: after how many milliseconds it reads no more.
 */
export async function searchTexts(
  datasetId: number,
  text: string,
  patience = Number.POSITIVE_INFINITY,
): Promise<Found> {
  const result = await pool().query(
    `select websearch_to_tsquery('simple', $2)::text as query, prompts, responses, indexed_prompts as p,
       indexed_responses as r from dataset where id = $1`,
    [datasetId, text.replaceAll('\0', '')],
  )
  const [search] = rowsOf(searchRow, result)
  const query = parseSearch(search?.query ?? '')
  const prompts = new Uint8Array(search?.prompts ?? 0)
  const responses = new Uint8Array(search?.responses ?? 0)
  if (!search || !query) return { prompts, responses, unread: 0 }
  const until = Date.now() + patience
  await Promise.all([
    search.p > 0 && markIndexed(datasetId, query, { isPrompt: true, texts: search.p, found: prompts }),
    search.r > 0 && markIndexed(datasetId, query, { isPrompt: false, texts: search.r, found: responses }),
  ])
  const left = await markUnindexed({ datasetId, table: 'prompt', text, from: search.p, found: prompts, until })
  const more = await markUnindexed({ datasetId, table: 'response', text, from: search.r, found: responses, until })
  return { prompts, responses, unread: left + more }
}

/** How many of a dataset's texts the index knows: what a search finds may grow with it. */
export async function countIndexed(datasetId: number): Promise<number> {
  const query = 'select indexed_prompts + indexed_responses as texts from dataset where id = $1'
  return rowsOf(z.object({ texts: z.int() }), await pool().query(query, [datasetId]))[0]?.texts ?? 0
}

/** `texts`: how many the index knew when it was asked; blocks that came since are left out. */
type Indexed = { readonly isPrompt: boolean; readonly texts: number; readonly found: Uint8Array }

async function markIndexed(
  datasetId: number,
  query: SearchQuery,
  { isPrompt, texts: known, found }: Indexed,
): Promise<void> {
  const { all, inPhrases } = wordsOf(query)
  const numbers = [SIZE_ROW, ...[...all].flatMap((word) => rowsOfWord(wordKey(word)))]
  // Where words stand is asked for only where that matters: it is most of the index.
  const rows = `select first, row, words, ${inPhrases.size > 0 ? 'places' : 'null::bytea'} from text_words
    where dataset_id = ${Math.trunc(datasetId)} and is_prompt = ${isPrompt} and first < ${known} and row in (${numbers.join(', ')})
    order by first`
  let first = 0
  let block = new Map<number, BlockRow>()
  function markBlock(): void {
    const texts = block.get(SIZE_ROW)?.words.readInt32BE(0) ?? 0
    const marks = matchBlock(query, texts, wordsIn(block))
    found.set(marks.subarray(0, Math.max(0, found.length - first)), first)
    block = new Map()
  }
  await onConnection((client) =>
    eachBinaryRow(client, rows, ([start, row, words, places]) => {
      if (!start || !row || !words || !places) return
      if (block.size > 0 && start.readInt32BE(0) !== first) markBlock()
      first = start.readInt32BE(0)
      block.set(row.readInt32BE(0), { words: Buffer.from(words), places: Buffer.from(places) })
    }),
  )
  markBlock()
}

type BlockRow = { readonly words: Buffer; readonly places: Buffer }

function wordsIn(block: ReadonlyMap<number, BlockRow>): BlockWords {
  function look(word: string) {
    const key = wordKey(word)
    for (const number of rowsOfWord(key)) {
      const row = block.get(number)
      const list = row && findWord(row.words, key)
      if (list) return { list, places: row.places }
    }
    return null
  }
  return {
    list: (word) => look(word)?.list ?? null,
    places(word) {
      const looked = look(word)
      return looked && readPlaces(looked.list, looked.places)
    },
  }
}

type Unindexed = {
  readonly datasetId: number
  readonly table: 'prompt' | 'response'
  readonly text: string
  readonly from: number
  readonly found: Uint8Array
  readonly until: number
}

/** Looks through texts from some place on until the time is over; gives how many are left. */
async function markUnindexed({ datasetId, table, text, from, found, until }: Unindexed): Promise<number> {
  let at = from
  for (; at < found.length && Date.now() < until; at += TEXTS_AT_ONCE) {
    const result = await pool().query(
      `select index from "${table}" where dataset_id = $1 and index >= $2 and index < $3
       and ${vectorOf('text')} @@ websearch_to_tsquery('simple', $4)`,
      [datasetId, at, at + TEXTS_AT_ONCE, text.replaceAll('\0', '')],
    )
    for (const { index } of manyRowsOf(z.object({ index: z.int() }), result)) found[index] = 1
  }
  return Math.max(0, found.length - at)
}
