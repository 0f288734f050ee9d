import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areIdentical } from './identical'
import { areNearIdentical } from './near-identical'
import { findingOf, lintOf, nullFile, pairOf } from './test-files'

const clean = nullFile(1, 40)
const LONG =
  'Please write down in a few plain sentences how the ferry timetable changes on public holidays and why that is so.'

describe('faults of rows', () => {
  it('finds identical pairs, white space aside', () => {
    const report = lintOf([...clean, pairOf({ prompt: 'R', a: 'The same.', b: ' The  same.\n' })])
    expect(findingOf(report, 'identical')).toMatchObject({
      severity: 'warning',
      words: expect.stringMatching(/^1 of 121 pairs of 41 prompts shows the same text twice: 0\.8% \[/),
      examples: [{ file: 'f.jsonl', line: 121, texts: [{ name: 'prompt', text: 'R' }, { text: 'The same.' }] }],
    })
    expect(findingOf(report, 'near-identical').severity).toBe('passed')
    const many = Array.from({ length: 5 }, (_, at) => pairOf({ prompt: `R${at}`, a: 'x', b: 'x' }))
    expect(findingOf(lintOf([...clean, ...many]), 'identical').severity).toBe('error')
  })

  it('compares any two texts as if white space was written one way', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' ', '  ', '\n', '\u00a0', '\ufeff', '\u2028', 'é', '\u200b'))
    const bare = (letters: readonly string[]) => letters.join('').replace(/\s+/g, ' ').trim()
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(areIdentical(a.join(''), b.join(''))).toBe(bare(a) === bare(b))
        expect(areIdentical(a.join(''), ` ${a.join(' ')} `)).toBe(bare(a) === bare([' ', a.join(' '), ' ']))
      }),
    )
  })

  it('finds nearly identical pairs and leaves alike ones alone', () => {
    expect(areNearIdentical('Yes, it is.', 'yes it is')).toBe(true)
    expect(areNearIdentical('Yes.', 'No.')).toBe(false)
    expect(areNearIdentical('It takes 4 hours.', 'It takes 5 hours.')).toBe(false)
    const first = LONG.replace('.', '')
    expect(areNearIdentical(first, `${first} indeed`)).toBe(true)
    expect(areNearIdentical(first, first.split(' ').slice(0, 14).join(' '))).toBe(false)
    const report = lintOf([...clean, pairOf({ prompt: 'R', a: `${LONG} One.`, b: `${LONG} Two.` })])
    expect(findingOf(report, 'near-identical')).toMatchObject({ severity: 'note', examples: [{ line: 121 }] })
  })

  it('finds prompts and templates’ marks in answers', () => {
    const leaks = [`${LONG.toUpperCase()}\nIt stops at noon.`, 'It stops.<|im_end|>', 'It stops.\n\nHuman: And now?']
    for (const answer of leaks) {
      const found = findingOf(lintOf([...clean, pairOf({ prompt: LONG, a: answer, b: 'It stops.' })]), 'leaked-prompt')
      expect(found, answer).toMatchObject({ severity: 'note', examples: [{ line: 121 }] })
    }
    const turns = `User: Hello\n\nAssistant: Hi\n\nUser: ${LONG}`
    expect(findingOf(lintOf([pairOf({ prompt: turns, a: `${LONG} Well.`, b: 'x' })]), 'leaked-prompt').severity).toBe(
      'error',
    )
    const short = lintOf([pairOf({ prompt: 'Is it late?', a: 'Is it late? Yes.', b: 'It is late: human: error' })])
    expect(findingOf(short, 'leaked-prompt').severity).toBe('passed')
  })

  it('finds the same two texts with opposite labels, in either order, and repeats', () => {
    const [a, b] = ['The first of them.', 'The second one.']
    const turned = lintOf([...clean, pairOf({ a, b, choice: 1 }), pairOf({ a: b, b: a, choice: 1 })])
    expect(findingOf(turned, 'conflicts')).toMatchObject({
      severity: 'warning',
      examples: [{ line: 122, texts: [{ text: 'f.jsonl:121 says the opposite' }, { text: b }, { text: a }] }],
    })
    const repeated = lintOf([...clean, pairOf({ a, b, choice: 1 }), pairOf({ a: b, b: a, choice: -1 })])
    expect(findingOf(repeated, 'conflicts')).toMatchObject({
      severity: 'note',
      words: expect.stringContaining('1 repeats what an earlier row says.'),
    })
    const others = lintOf([
      pairOf({ a, b }),
      pairOf({ a, b, choice: -1, rater: { name: 'Ann', kind: 'human', setting: null } }),
    ])
    expect(findingOf(others, 'conflicts').severity).toBe('passed')
  })

  it('finds rows that a trainer cuts off, and prompts that leave no room', () => {
    const answer = 'word '.repeat(1000)
    const rows = [...clean, pairOf({ prompt: 'R', a: answer, b: 'x' }), pairOf({ prompt: answer, a: 'x', b: 'y' })]
    expect(findingOf(lintOf(rows), 'truncation')).toMatchObject({
      severity: 'note',
      words: expect.stringMatching(
        /^2 of 122 rows of 42 prompts are longer than 1\u202f024 tokens.* In 0\.8% the prompt alone is\.$/,
      ),
      numbers: [{ n: 122 }, { label: 'the prompt alone is longer' }],
    })
  })

  it('finds two languages in a pair, and answers in another than most', () => {
    const german = 'Die Fähre fährt an Feiertagen erst gegen Mittag, weil dann weniger Leute unterwegs sind.'
    const pair = (at: number) => pairOf({ prompt: `R${at}`, a: LONG, b: german })
    const report = lintOf([...clean, ...Array.from({ length: 6 }, (_, at) => pair(at))])
    expect(findingOf(report, 'languages')).toMatchObject({
      severity: 'warning',
      words: expect.stringContaining('not in English'),
      examples: [{ texts: [{ name: 'prompt' }, { name: 'English' }, { name: 'German', text: german }] }, {}, {}],
    })
    expect(findingOf(lintOf(clean), 'languages')).toMatchObject({ severity: 'passed', examples: [] })
  })
})
