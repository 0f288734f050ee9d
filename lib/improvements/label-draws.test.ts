import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { drawLabels } from './draw-labels'
import { labelFile } from './label-file'
import { loadWinRates } from './load-win-rates'
import { takeLabels } from './take-labels'

withDatabase()

const HEADER = 'pair_id,prompt,response_a,response_b,author_a,author_b,model.Judge'
const PROMPTS = 60
/** Two pairs a prompt; the text says who wrote it, for the tests alone. */
const importRows = (prompts = PROMPTS) => {
  const rows = Array.from({ length: 2 * prompts }, (_, at) => {
    const [one, other] = at % 4 < 2 ? ['ada', 'bob'] : ['bob', 'ada']
    const likesAda = at % 3 !== 0 || at % 30 === 0
    const verdict = (one === 'ada') === likesAda ? 'a' : 'b'
    return `p${at},=Question ${at >> 1},"text ${at} by ${one}, 1","text ${at} by ${other}, 2",${one},${other},${verdict}`
  })
  return importFiles([{ name: 'own.csv', bytes: [HEADER, ...rows].join('\n') }])
}

async function read(id: number, draw: string): Promise<string> {
  let text = ''
  for await (const line of (await labelFile(id, draw)).lines) text += line
  return text
}
type Line = Record<'draw' | 'pair' | 'prompt' | 'source' | 'left' | 'right' | 'choice', string>
const linesOf = (text: string): Line[] => parse(text, { columns: true, bom: true })
/** What somebody does who likes what ada wrote on two pairs of three, as the judge nearly does. */
const choose = ({ left, pair }: Line) => (left.includes('ada') === (Number(pair) % 3 !== 0) ? 'left' : 'right')
const csv = (lines: readonly Line[], separator = ',') =>
  [
    ['draw', 'pair', 'left', 'choice'].join(separator),
    ...lines.map(({ draw, pair, choice }) => [draw, pair, 'changed', choice].join(separator)),
  ].join('\r\n')
const take = (datasetId: number, drawId: string, text: string | Buffer, rater = 'Kim') =>
  takeLabels({ datasetId, drawId, rater, body: Readable.from([Buffer.from(text)]) })

test('prompts are drawn, their file is filled in and taken back, and win rates follow', async () => {
  const id = await importRows()
  const before = await loadWinRates(id, null)
  expect(before).toMatchObject({ people: [], judge: { name: 'Judge' }, draws: [], free: PROMPTS })
  expect(before?.rates).toMatchObject({ source: 'none', pairs: 120, prompts: PROMPTS, draw: null })
  expect(before?.rates?.authors.map(({ powered }) => powered)).toEqual([null, null])

  const draw = await drawLabels({ datasetId: id, prompts: 25, seed: 3 })
  expect(await loadWinRates(id, null)).toMatchObject({ free: 35, rates: { source: 'waiting', draw: { asked: 50 } } })

  const file = await labelFile(id, draw)
  expect(file.name).toBe(`labels-${id}-draw-${draw.slice(0, 8)}.csv`)
  const text = await read(id, draw)
  const lines = linesOf(text)
  expect(lines).toHaveLength(50)
  expect(new Set(lines.map(({ prompt }) => prompt)).size).toBe(25)
  // Neither authors nor judges are in it, a formula is none, and either response may stand on the left.
  expect(Object.keys(lines[0] ?? {})).toEqual(['draw', 'pair', 'prompt', 'source', 'left', 'right', 'choice'])
  expect(lines.every(({ prompt, choice }) => prompt.startsWith("'=Question") && choice === '')).toBe(true)
  const first = lines.filter(({ left }) => left.endsWith(', 1')).length
  expect(first).toBeGreaterThan(10)
  expect(first).toBeLessThan(40)

  const filled = lines.map((line) => ({ ...line, choice: choose(line) }))
  expect(await take(id, draw, csv(filled))).toEqual({ ok: true, labels: 50, rater: 'Kim' })
  const after = await loadWinRates(id, null)
  expect(after).toMatchObject({ people: ['Kim'], rates: { source: 'drawn', labelled: 50 } })
  expect(after?.rates?.draw).toMatchObject({ labelled: 50, skipped: 0, beyond: 0, prompts: 25, later: 0 })
  const [ada, bob] = after?.rates?.authors ?? []
  expect([ada?.author, bob?.author]).toEqual(['ada', 'bob'])
  const won = filled.filter(({ pair }) => Number(pair) % 3 !== 0).length / 50
  expect(ada?.labels.value).toBeCloseTo(won, 12)
  const powered = ada?.powered
  if (powered?.lack !== null) throw new Error('there is enough to power')
  expect(powered.worth).toBeGreaterThan(1.1)
  expect([powered.low < won, won < powered.high]).toEqual([true, true])
  // All of them have a label now.
  expect(linesOf(await read(id, draw))).toEqual([])
})

test('a file may come back in parts, from a spreadsheet, and the labels of a second draw add up', async () => {
  const id = await importRows(30)
  const draw = await drawLabels({ datasetId: id, prompts: 10, seed: 1 })
  const lines = linesOf(await read(id, draw)).map((line) => ({ ...line, choice: choose(line) }))
  const half = lines.map((line, at) => (at < 7 ? line : { ...line, choice: '' }))
  expect(await take(id, draw, `\ufeff${csv(half, ';')}`)).toMatchObject({ labels: 7 })
  expect((await loadWinRates(id, null))?.rates?.draw).toMatchObject({ labelled: 7, skipped: 0, prompts: 4 })
  const latin = Buffer.from(csv(lines, '\t').replaceAll('changed', 'geändert'), 'latin1')
  expect(await take(id, draw, latin)).toMatchObject({ ok: true, labels: 20 })
  const second = await drawLabels({ datasetId: id, prompts: 100, seed: 1 })
  const more = linesOf(await read(id, second))
  expect(more).toHaveLength(40)
  expect(new Set([...lines, ...more].map(({ prompt }) => prompt)).size).toBe(30)
  await expect(drawLabels({ datasetId: id, prompts: 1 })).rejects.toThrow('All 30 prompts were drawn already.')
  expect(await take(id, second, csv(more.slice(0, 10).map((line) => ({ ...line, choice: 'TIE' }))))).toMatchObject({
    ok: true,
  })
  expect((await loadWinRates(id, null))?.rates).toMatchObject({ source: 'drawn', draw: { drawn: 30, labelled: 30 } })
})

test('what cannot be taken is named line by line, and nothing of the file is', async () => {
  const id = await importRows(30)
  const draw = await drawLabels({ datasetId: id, prompts: 5, seed: 2 })
  const lines = linesOf(await read(id, draw))
  const [one, two, three, four] = lines
  if (!one || !two || !three || !four) throw new Error('a draw has lines')
  const wrong = [
    { ...one, choice: 'left' },
    { ...two, choice: 'maybe' },
    { ...three, pair: '999', choice: 'tie' },
    { ...four, draw: 'draw-0', choice: 'tie' },
    { ...one, choice: 'right' },
    { ...two, choice: '' },
  ]
  expect(await take(id, draw, csv(wrong))).toEqual({
    ok: false,
    faults: [
      { line: 3, said: 'maybe', expected: 'left, right, tie, or nothing' },
      { line: 4, said: 'pair 999', expected: 'the number of a pair of this draw, as downloaded' },
      { line: 5, said: 'draw-0', expected: `draw-${draw.slice(0, 8)}: this is a line of another draw` },
      { line: 6, said: `another choice for pair ${one.pair} than line 2`, expected: 'one choice a pair' },
    ],
  })
  const raters = await pool().query(`select 1 from rater where dataset_id = $1 and kind = 'human'`, [id])
  expect(raters.rows).toEqual([])

  await take(id, draw, csv([{ ...one, choice: 'left' }]))
  expect(
    await take(
      id,
      draw,
      csv([
        { ...one, choice: 'right' },
        { ...two, choice: 'tie' },
      ]),
    ),
  ).toEqual({
    ok: false,
    faults: [{ line: 2, said: 'right', expected: 'left, which Kim said before: a label is not changed' }],
  })
  expect((await loadWinRates(id, null))?.rates?.labelled).toBe(1)
  // Somebody else may see it otherwise; the two make a tie.
  expect(await take(id, draw, csv([{ ...one, choice: 'right' }]), 'Lee')).toMatchObject({ ok: true })
  expect(await loadWinRates(id, null)).toMatchObject({ people: ['Kim', 'Lee'], rates: { labelled: 1 } })

  await expect(take(id, draw, 'a,b\n1,2')).rejects.toThrow('does not name the columns draw, pair and choice')
  await expect(take(id, draw, 'PK\u0003\u0004')).rejects.toThrow('Save the sheet as CSV')
  await expect(take(id, draw, csv(lines))).rejects.toThrow('No line has a choice yet')
  await expect(take(id, draw, 'draw,pair,choice\n"draw')).rejects.toThrow('is not closed')
  await expect(take(id, randomUUID(), csv(wrong))).rejects.toThrow('no such draw')
  const other = await importRows(3)
  await expect(labelFile(other, draw)).rejects.toThrow('no such draw')
})

test('without authors there is nobody to win', async () => {
  const rows = ['prompt,response_a,response_b,model.Judge', 'Q,one,two,a']
  const id = await importFiles([{ name: 'own.csv', bytes: rows.join('\n') }])
  expect(await loadWinRates(id, null)).toMatchObject({ rates: null, free: 0 })
  await expect(drawLabels({ datasetId: id, prompts: 5 })).rejects.toThrow('No pair has two different authors')
})
