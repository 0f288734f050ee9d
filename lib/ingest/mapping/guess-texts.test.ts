import { describe, expect, it } from 'vitest'
import { createAssembler } from '@/lib/ingest/assembly/assemble'
import { createLedger } from '@/lib/ingest/assembly/ledger'
import { PAIR_RULE } from '@/lib/ingest/assembly/pair-rule'
import { takeDerived, takeRow } from '@/lib/ingest/assembly/take-row'
import { pairsOf, readAll, sampleOf } from '@/lib/ingest/fixtures/sample-of'
import { guessMapping } from './guess-mapping'
import { mappedFormat } from './mapped-format'
import type { Mapping } from './mapping'

type Row = Readonly<Record<string, unknown>>
const one = (at: number): string =>
  `The first answer ${at} says that boats float ${'and sail '.repeat(at % 3)}on water.`
const two = (at: number): string => `Another text ${at} that explains it in a ${'long '.repeat(at % 4)}manner.`
const three = (at: number): string => `Third words ${at} about the very same thing.`
const rows = (row: (at: number) => Row): readonly Row[] => Array.from({ length: 12 }, (_, at) => row(at))
const guess = (row: (at: number) => Row) => guessMapping(sampleOf(rows(row)))

/** Pairs, readable labels and authors once the rows are taken in as an import does. */
function imported(mapping: Mapping | null, given: readonly Row[]) {
  if (mapping === null) throw new Error('nothing was guessed')
  const sample = sampleOf(given)
  const take = mappedFormat(mapping).open(sample)
  const assembler = createAssembler()
  const ledger = createLedger([{ file: sample.path, format: 'mapped', role: 'pairs' }])
  const authors = new Set<string | null>()
  for (const row of sample.rows) {
    const { additions } = takeRow({ file: sample.path, line: row.line, reading: take(row) }, assembler, ledger)
    for (const { responses } of additions) for (const { author } of responses) authors.add(author)
  }
  for (const _ of takeDerived(PAIR_RULE, assembler, ledger));
  const labels = ledger.current().raters.map(({ imported: read }) => read)
  return { pairs: assembler.counts().pairs, labels, authors: [...authors] }
}

describe('more than two answers in columns', () => {
  it('with a score each make all pairs, with authors from the headings', () => {
    const row = (at: number): Row => ({
      Question: `Why, case ${at}?`,
      ...{ Answer_Model1: one(at), Answer_Model2: two(at), Answer_Model3: three(at) },
      ...{ score1: at % 4, score2: (at * 3) % 5, score3: 2 },
    })
    const { mapping } = guess(row)
    expect(mapping).toMatchObject({ prompt: 'Question', responses: { kind: 'columns' } })
    expect(imported(mapping, rows(row))).toEqual({ pairs: 36, labels: [36], authors: ['Model1', 'Model2', 'Model3'] })
  })

  it('with a column that names the best, by model or number, make the pairs it says something about', () => {
    const texts = (at: number): Row => ({ gpt4_response: one(at), claude_response: two(at), llama_response: three(at) })
    const named = (at: number): Row => ({ q: `Why ${at}?`, ...texts(at), best: ['gpt4', 'claude', 'llama'][at % 3] })
    expect(imported(guess(named).mapping, rows(named))).toMatchObject({ pairs: 24, labels: [24] })
    const numbered = (at: number): Row => ({
      q: `Why ${at}?`,
      ...{ response_1: one(at), response_2: two(at), response_3: three(at), chosen: (at % 3) + 1 },
    })
    const { mapping } = guess(numbered)
    expect(imported(mapping, rows(numbered))).toMatchObject({ pairs: 24, labels: [24] })
    const [record] = pairsOf(readAll(mappedFormat(mapping as Mapping), rows(numbered).slice(1, 2)))
    expect(record?.votes.map(({ choice, raw }) => [choice, raw])).toEqual([[-1, '2']])
  })

  it('doubts a third that no number or name goes with', () => {
    const { mapping, doubts } = guess((at) => ({
      q: `Why ${at}?`,
      ...{ response_1: one(at), response_2: two(at), response_3: three(at), score_1: at % 4, score_2: (at * 3) % 5 },
    }))
    expect(mapping?.responses.kind).toBe('pair')
    expect(doubts).toContainEqual({ column: 'response_2', words: '“response_3”: more responses, which are left out.' })
  })
})

describe('the prompt', () => {
  const pair = (at: number): Row => ({ chosen: one(at), rejected: two(at) })
  const promptOf = (row: (at: number) => Row) => guess((at) => ({ ...row(at), ...pair(at) })).mapping?.prompt

  it('is instruction and input together, and read as one', () => {
    const row = (at: number): Row => ({ instruction: 'Answer it.', input: `Tell me about ferns, ${at}.` })
    expect(promptOf(row)).toEqual(['instruction', 'input'])
    const { mapping } = guess((at) => ({ ...row(at), ...pair(at) }))
    const read = readAll(
      mappedFormat(mapping as Mapping),
      rows((at) => ({ ...row(at), ...pair(at) })),
    )
    expect(pairsOf(read).map(({ prompt }) => prompt)[3]).toBe('Answer it.\nTell me about ferns, 3.')
  })

  it('holds the system text where it varies, and not where all rows have the same', () => {
    const row = (system: (at: number) => string) => (at: number) => ({
      system: system(at),
      query: `How is tea ${at} made?`,
    })
    expect(promptOf(row((at) => `You are helper number ${at % 3}.`))).toEqual(['system', 'query'])
    expect(promptOf(row(() => 'You are a helper.'))).toBe('query')
  })

  it('is the text that varies where the column of that name does not', () => {
    expect(promptOf((at) => ({ prompt: 'Summarize the text.', article: `A long article about item ${at}.` }))).toBe(
      'article',
    )
  })

  it('is never an id, a label or a comment, and said to be missing where nothing holds it', () => {
    const { mapping, doubts } = guess((at) => ({
      ...{ id: `row ${at}`, answer_a: one(at), answer_b: two(at), winner: ['a', 'b'][at % 2] },
      ...{ comment: `I liked it because of ${at}` },
    }))
    expect(mapping?.prompt).toBeNull()
    expect(doubts).toContainEqual({ column: null, words: 'No column was found that holds the prompt.' })
  })
})

describe('conversations', () => {
  const turns = (at: number, ...answers: readonly string[]) =>
    answers.flatMap((answer, turn) => [
      { role: 'user', content: turn === 0 ? `Hello ${at}` : 'Go on.' },
      { role: 'assistant', content: answer },
    ])
  const row = (at: number): Row => ({
    conversation_a: turns(at, 'Yes?', one(at)),
    conversation_b: turns(at, 'No?', two(at)),
    winner: ['model_a', 'model_b'][at % 2],
  })

  it('keep every turn after those that both share', () => {
    const { mapping } = guess(row)
    const [record] = pairsOf(readAll(mappedFormat(mapping as Mapping), rows(row)))
    expect(record?.prompt).toBe('Hello 0')
    expect(record?.a.text).toBe(`Assistant: Yes?\n\nUser: Go on.\n\nAssistant: ${one(0)}`)
    expect(mappedFormat(mapping as Mapping).notes?.(sampleOf(rows(row)))).toEqual([
      expect.stringContaining('every turn after is kept'),
    ])
  })

  it('keep a prompt of their own column beside what they share', () => {
    const { mapping } = guess((at) => ({ ...row(at), prompt: `Hello ${at}` }))
    expect(mapping?.prompt).toBe('prompt')
    const [record] = pairsOf(
      readAll(
        mappedFormat(mapping as Mapping),
        rows((at) => ({ ...row(at), prompt: `Hello ${at}` })),
      ),
    )
    expect([record?.prompt, record?.b.text.startsWith('Assistant: No?')]).toEqual(['Hello 0', true])
  })
})
