import type { PoolClient } from 'pg'
import { expect, test } from 'vitest'
import { inTransaction } from '@/lib/db/client'
import { createOwnTables } from '@/lib/db/tables/create-tables'
import { withDatabase } from '@/lib/db/test-database'
import { createRandom } from '@/lib/statistics/random'
import { BLOCK_TEXTS, postingRows, rowsOfWord } from './postings'
import { BLOCK_BYTES, blockEnd, readBlock } from './read-block'
import { findWord, readPlaces } from './word-lists'

withDatabase()

const MARKS = ['e', 'B', '7', ' ', '\n', ...'.:-+&/_@~\'",%#<>;*(', 'é', '“', '\u0301']
const PIECES = [
  ...MARKS,
  ...[
    'the',
    'Of',
    '19',
    '&amp;',
    '&#38;',
    'http://',
    'www.',
    '.com',
    'a@b.co',
    '/usr',
    '../',
    '1e5',
    '-3',
    '+4.5',
    '</b>',
  ],
  ...[
    '<!-- ',
    ' -->',
    '<a href="x y">',
    '<?',
    '...',
    '—',
    '\u00a0',
    '\u200d',
    '中文',
    'İ',
    'ß',
    '\\',
    '\t',
    '\x01',
    '{}',
    '$',
  ],
]

/** All words of each text with where they stand, as the index tells it: read by PostgreSQL alone, or with its help. */
async function wordsOf(client: PoolClient, id: number, texts: number, isPlain: boolean): Promise<readonly string[]> {
  const stream = await readBlock(client, id, { table: 'prompt', from: 0, to: texts, isPlain })
  const rows = new Map(
    Array.from(
      postingRows(stream),
      ({ row, words, places }) => [row, [Buffer.from(words), Buffer.from(places)]] as const,
    ),
  )
  const told = Array.from({ length: texts }, (): string[] => [])
  for (let word = 0; word < stream.known.size(); word++) {
    const key = stream.known.at(word).toString('latin1')
    for (const row of rowsOfWord(key)) {
      const [words, places] = rows.get(row) ?? []
      const list = words && findWord(words, key)
      if (!list || !places) continue
      const { ends, positions } = readPlaces(list, places)
      for (const [at, text] of list.texts.entries())
        told[text]?.push(`${key}:${positions.subarray(ends[at - 1] ?? 0, ends[at])}`)
    }
  }
  return told.map((words) => words.sort().join(' '))
}

async function expectAlike(id: number, texts: readonly string[]): Promise<void> {
  await inTransaction(async (client) => {
    const own = await createOwnTables(client, id, ['prompt'])
    await client.query(
      `insert into prompt_${id} (dataset_id, index, text) select $1, place - 1, text from unnest($2::text[]) with ordinality as t (text, place)`,
      [id, texts],
    )
    await own.index()
    await own.attach()
    const [read, expected] = [
      await wordsOf(client, id, texts.length, true),
      await wordsOf(client, id, texts.length, false),
    ]
    const unlike = texts.flatMap((text, at) =>
      read[at] === expected[at] ? [] : [[text, read[at], expected[at]].map((shown) => shown?.slice(0, 200))],
    )
    expect(unlike.slice(0, 20)).toEqual([])
    expect(expected.filter((words) => words !== '').length).toBeGreaterThan(texts.length / 3)
  })
}

test('words of texts are those that PostgreSQL finds: every text of up to three letters and marks', async () => {
  const shorter = (texts: readonly string[]) => texts.flatMap((text) => MARKS.map((mark) => text + mark))
  const [one, two] = [shorter(['']), shorter(shorter(['']))]
  await expectAlike(1, [...one, ...two, ...shorter(two)])
})

test('words of texts are those that PostgreSQL finds: pieces of addresses, numbers, tags and other scripts at random', async () => {
  const random = createRandom(Number(process.env.SEED ?? 5))
  const texts = Array.from({ length: BLOCK_TEXTS }, () =>
    Array.from({ length: 2 + random(14) }, () => PIECES[random(PIECES.length)]).join(random(4) === 0 ? ' ' : ''),
  )
  await expectAlike(2, texts)
})

test('words of long texts are told as PostgreSQL tells them', async () => {
  const long = 'x'.repeat(300)
  const often = 'heron '.repeat(400)
  const far = Array.from({ length: 17_000 }, (_, at) => `w${at % 900}`).join(' ')
  const dashes = 'a-b '.repeat(9000)
  const behind = `${'heron '.repeat(17_000)}tail`
  await expectAlike(3, [
    long,
    `one ${long} two`,
    `é${long}`,
    'y'.repeat(3000),
    often,
    far,
    dashes,
    behind,
    '1,'.repeat(400),
  ])
})

test('a block of long texts ends early, and holds one at least', async () => {
  await inTransaction(async (client) => {
    const own = await createOwnTables(client, 4, ['prompt'])
    const text = `case index when 0 then '' when 1 then repeat('a ', ${BLOCK_BYTES / 2 + 1}) else 'short' end`
    await client.query(
      `insert into prompt_4 (dataset_id, index, text) select 4, index, ${text} from generate_series(0, 5) as index`,
    )
    await own.attach()
    const ends = []
    for (let from = 0; from < 6; from = ends.at(-1) ?? 6)
      ends.push(await blockEnd(client, 4, { table: 'prompt', from, to: 6 }))
    expect(ends).toEqual([1, 2, 6])
  })
})
