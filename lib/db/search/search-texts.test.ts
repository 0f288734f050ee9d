import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importOnly, runJobs } from '@/lib/imports/test-import'
import { searchTexts } from './search-texts'

withDatabase()

const WORDS = [
  ...[
    'the',
    'of',
    'heron',
    'basil',
    "it's",
    'foo-bar',
    '1.5',
    '-7',
    'a@b.co',
    'http://a.b/c?d=e',
    'naïve',
    '鷺',
    'x_y',
  ],
  ...['The', 'of the', 'Крыло', '<b>', '&amp;', 'end.'],
]
const SEARCHES = [
  ...[
    'heron',
    'the',
    'THE of',
    '"of the"',
    '"the of the"',
    'heron or basil',
    'heron -the',
    '-the',
    '-"of the"',
    '"foo-bar of"',
  ],
  ...[
    'foo-bar',
    "it's",
    '1.5',
    '-7',
    'http://a.b/c?d=e',
    'a@b.co heron',
    '鷺',
    'крыло or "x_y the"',
    'nowhere',
    'nowhere or heron',
  ],
  ...['%', '"', "' | '", 'a\\b', '!heron', 'heron & basil', '"end heron" or "heron the"'],
]

/** Numbers that look random, the same each time. */
function drawing(): (most: number) => number {
  let state = 7
  return (most) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % most
  }
}

function fileOf(from: number, to: number): { readonly name: string; readonly bytes: string } {
  const draw = drawing()
  const text = () =>
    Array.from({ length: 1 + draw(9) }, () => WORDS[draw(WORDS.length)]).join(draw(5) === 0 ? ', ' : ' ')
  const row = (pair: number) =>
    JSON.stringify({
      prompt: `${text()} ${pair}`,
      response_a: `${text()} a${pair}`,
      response_b: `${text()} b${pair}`,
      preference: 'a',
    })
  return { name: `${from}.jsonl`, bytes: Array.from({ length: to - from }, (_, at) => row(from + at)).join('\n') }
}

/** By PostgreSQL itself, which reads every text. */
async function read(table: string, id: number, search: string): Promise<readonly number[]> {
  const { rows } = await pool().query<{ index: number }>(
    `select index from ${table} where dataset_id = $1 and to_tsvector('simple', text) @@ websearch_to_tsquery('simple', $2) order by 1`,
    [id, search],
  )
  return rows.map(({ index }) => index)
}
const numbersOf = (found: Uint8Array): readonly number[] => [...found.keys()].filter((index) => found[index] === 1)

test('finds exactly what PostgreSQL finds by reading every text: with the index, without it, and in between', async () => {
  const id = await importOnly([fileOf(0, 150)])
  const expected = new Map<string, readonly (readonly number[])[]>()
  for (const search of SEARCHES)
    expected.set(search, [await read('prompt', id, search), await read('response', id, search)])
  const expectAll = async () => {
    for (const search of SEARCHES) {
      const { prompts, responses, unread } = await searchTexts(id, search)
      expect([search, unread, numbersOf(prompts), numbersOf(responses)]).toEqual([
        search,
        0,
        ...(expected.get(search) ?? []),
      ])
    }
  }
  await expectAll()
  await runJobs(id, ['index'])
  await expectAll()
  const { rows } = await pool().query<{ n: number }>(
    'select count(distinct row)::int as n from text_words where dataset_id = $1',
    [id],
  )
  expect(rows[0]?.n).toBeGreaterThan(50)
  // The last texts are not in the index.
  await pool().query('update dataset set indexed_responses = 200 where id = $1', [id])
  await pool().query(`delete from text_words where dataset_id = $1 and not is_prompt and row = 0`, [id])
  await pool().query(
    `insert into text_words select dataset_id, false, 0, 0, '\\x000000c8', '' from text_words where dataset_id = $1 limit 1`,
    [id],
  )
  await expectAll()

  // Without patience they are counted instead.
  const hurried = await searchTexts(id, 'the', 0)
  expect([hurried.unread, numbersOf(hurried.responses).filter((index) => index >= 200)]).toEqual([100, []])
})

test('a block that is indexed while a search begins is none of its texts', async () => {
  const id = await importOnly([fileOf(0, 5)])
  await runJobs(id, ['index'])
  const expected = await searchTexts(id, 'the')
  // Connections are given out in the order in which they were asked for: the search reads how many texts there are, then
  // these change, then it reads their words.
  const held = await Promise.all(Array.from({ length: pool().options.max }, () => pool().connect()))
  const searching = searchTexts(id, 'the')
  const between = pool().connect()
  held.pop()?.release()
  const client = await between
  await client.query('update dataset set responses = 32769, indexed_responses = 32769 where id = $1', [id])
  await client.query(
    `insert into text_words (dataset_id, is_prompt, row, first, words, places) values ($1, false, 0, 32768, '\\x00000001', '')`,
    [id],
  )
  for (const each of [client, ...held]) each.release()
  expect(await searching).toEqual(expected)
})
