import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Imported, imported, importFiles, problem } from '@/lib/files/fixtures/import-files'

type Row = Readonly<Record<string, unknown>>
const rowsIn = (name: string): readonly Row[] =>
  JSON.parse(readFileSync(new URL(`../../fixtures/formats/${name}.json`, import.meta.url), 'utf8')).rows

const QUESTIONS = ['question.jsonl', rowsIn('fastchat-questions')] as const
const ONE = ['model_answer/m-one.jsonl', rowsIn('fastchat-answers')] as const
const answer = (question_id: number, ...turns: readonly string[]) => ({
  question_id,
  model_id: 'm-two',
  choices: [{ turns }],
})
const TWO = ['model_answer/m-two.jsonl', [answer(81, 'A rose.', 'A tulip.'), answer(82, 'A bat.', 'A moth.')]] as const
const PAIR = ['model_judgment/judge-x_pair.jsonl', rowsIn('fastchat')] as const
const score = (model: string, value: number) => ({
  question_id: 81,
  model,
  judge: ['judge-x', 'single-v1'],
  score: value,
  turn: 1,
})
const SINGLE = [
  'model_judgment/judge-x_single.jsonl',
  [score('m-one', 9), score('m-two', 3), score('m-one', 9)],
] as const

async function send(...files: readonly (readonly [string, readonly Row[]])[]) {
  const folder = await mkdtemp(path.join(tmpdir(), 'proclivity-fastchat-'))
  try {
    const sent = files.map(([name, rows], at) => ({ name, path: path.join(folder, String(at)), rows }))
    for (const { path: file, rows } of sent) await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'))
    return await importFiles(sent.map(({ name, path: file }) => ({ name, path: file })))
  } finally {
    await rm(folder, { recursive: true })
  }
}
/** Each pair's texts with the judge's verdict in terms of them. */
function verdicts({ additions }: Imported) {
  const texts = new Map(additions.flatMap(({ responses }) => responses.map(({ index, text }) => [index, text])))
  const pairs = new Map(additions.flatMap(({ pair }) => (pair === null ? [] : [[pair.index, pair]])))
  return additions.flatMap(({ votes }) =>
    votes.map(({ pair, choice }) => [texts.get(pairs.get(pair)?.a ?? -1), texts.get(pairs.get(pair)?.b ?? -1), choice]),
  )
}

describe('FastChat', () => {
  it('joins verdicts with questions and answers, whatever comes first, both orders in terms of the same models', async () => {
    for (const files of [
      [QUESTIONS, ONE, TWO, PAIR],
      [PAIR, TWO, ONE, QUESTIONS],
    ]) {
      const file = imported(await send(...files))
      expect(file.format).toBe('fastchat')
      expect(file.rejections).toEqual([])
      expect(file.counts).toMatchObject({ pairs: 3, prompts: 3, responses: 6 })
      expect(verdicts(file)).toEqual([
        ['Oak.', 'A rose.', 1],
        ['Elm.', 'A tulip.', 0],
        ['Crow.', 'A bat.', null],
      ])
      expect(file.ledger.raters).toMatchObject([
        { name: 'judge-x', kind: 'model', read: 3, imported: 2, ties: 1, missing: 1 },
      ])
    }
  })

  it('compares answers by their scores', async () => {
    const file = imported(await send(QUESTIONS, ONE, TWO, SINGLE))
    expect(file.counts).toMatchObject({ pairs: 1, responses: 2 })
    expect(file.ledger.raters).toMatchObject([{ name: 'judge-x (single)', kind: 'model', imported: 1 }])
    const both = imported(await send(QUESTIONS, ONE, TWO, PAIR, SINGLE))
    expect(both.counts).toMatchObject({ pairs: 3, raters: 2 })
  })

  it('says what to send where texts or verdicts are missing', async () => {
    expect(problem(await send(PAIR))).toBe(
      '"model_judgment/judge-x_pair.jsonl" holds verdicts only: the texts they judge are missing.',
    )
    expect(problem(await send(QUESTIONS, ONE))).toBe(
      '"question.jsonl", "model_answer/m-one.jsonl" hold texts only: no verdict on them is there.',
    )
    const reasons = async (...files: readonly (readonly [string, readonly Row[]])[]) =>
      imported(await send(...files)).rejections.map(({ line, reason }) => [line, reason])
    expect((await reasons(QUESTIONS, ONE, PAIR))[0]).toEqual([
      1,
      'The files hold no answer of m-two to question 81, turn 1.',
    ])
    expect((await reasons(ONE, TWO, PAIR))[0]).toEqual([1, 'The files hold no question 81 with 1 turns.'])
  })

  it('keeps the first of two answers of one model, and names the other', async () => {
    const other = [
      'model_answer/again.jsonl',
      [answer(81, 'A lily.', 'A tulip.'), answer(82, 'A bat.', 'A moth.')],
    ] as const
    const file = imported(await send(QUESTIONS, ONE, TWO, other, PAIR))
    expect(file.rejections.map(({ reason }) => reason)).toEqual(['m-two has another answer to question 81.'])
    expect(verdicts(file)[0]).toEqual(['Oak.', 'A rose.', 1])
  })
})
