import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from '@/lib/factors/tokenize'
import { flawsOf } from './answer-flaws'
import { loadFitsTokens } from './count-tokens'
import { createLeakedPromptCheck, hasTemplateMarks } from './leaked-prompt'
import { areNearIdentical } from './near-identical'

// What is looked for in many texts is looked for in haste; here it is said again as plainly as can be.
const joined = (pieces: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: most }).map((chosen) => chosen.join(''))

test('a loop is one sentence or line four times in a row', () => {
  const pieces = [
    'I can not help with that.',
    'I can not help with that!',
    ' ',
    ' ',
    '\n',
    '\n',
    '. ',
    '\u00a0',
    'no',
    ' \n',
  ]
  const isLoop = (text: string) =>
    text
      .trim()
      .split(/(?<=[.!?])\s+|\n+/)
      .some((part, at, parts) => part.length >= 15 && at >= 3 && [1, 2, 3].every((back) => parts[at - back] === part))
  const loops = fc
    .tuple(joined(pieces, 6), fc.constantFrom(' ', '\n', '\n\n', ' \n', '\u00a0', ''), fc.nat(6), joined(pieces, 6))
    .map(([start, blank, times, end]) => start + `I can not help with that.${blank}`.repeat(times) + end)
  fc.assert(
    fc.property(loops, (text) => {
      expect(flawsOf(`a${text}`).has('loop')).toBe(isLoop(`a${text}`))
    }),
    { numRuns: 2000 },
  )
})

test('a template’s marks are those of its expressions', () => {
  const pieces = [
    '\n',
    '\n\n',
    'Human: ',
    'User: ',
    '### Instruction: ',
    'Human:',
    ' ',
    '<|im_end|>',
    '<|IM_START|>',
    '<',
    '[',
    '[/INST]',
    '<<SYS>>',
  ]
  const marks =
    /<\|(?:im_start|im_end|user|assistant|system|eot_id|start_header_id|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>/i
  const speakers = /(?:^|\n\n)(?:Human|User|### ?Instruction|### ?Human): /
  const check = (text: string) => {
    expect(hasTemplateMarks(text)).toBe(marks.test(text) || speakers.test(text))
  }
  fc.assert(fc.property(joined(pieces, 5), check), { numRuns: 2000 })
})

test('an answer repeats its prompt where white space and capitals are all that is between them', () => {
  const words = joined(['Why ', 'is ', 'the\n', 'SKY  ', 'blue ', 'ΟΔΟΣ ', 'é', '.', 'İ '], 12)
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  const check = (prompt: string, before: string, after: string, isWhole: boolean) => {
    const answer = before + (isWhole ? prompt.toUpperCase().toLowerCase() : prompt.slice(1)) + after
    const leak = createLeakedPromptCheck()
    const row = { place: { file: 'f', line: 1 }, prompt: 0, promptText: prompt, source: null, ratings: [] }
    leak.row?.({ ...row, answers: [answer] })
    const isLong = flat(prompt).split(' ').length >= 8 && answer.length >= flat(prompt).length
    expect(leak.finding().numbers[0]?.value).toBe(isLong && flat(answer).includes(flat(prompt)) ? 1 : 0)
  }
  fc.assert(fc.property(words, words, words, fc.boolean(), check), { numRuns: 1000 })
})

test('two texts are nearly identical by the words in both', () => {
  const base = 'the old ferry leaves at nine on every day but sunday when it leaves at ten'.split(' ')
  const texts = fc
    .array(fc.tuple(fc.nat(base.length - 1), fc.constantFrom('x', 'It', 'é', '')), { maxLength: 3 })
    .map((changes) => changes.reduce((words, [at, word]) => words.with(at, word), base).join(' '))
  const isNear = (a: string, b: string) => {
    const [first, second] = [tokenize(a), tokenize(b)]
    if (first.join(' ') === second.join(' ')) return true
    const [own, others] = [new Set(first), new Set(second)]
    const isLong = first.length >= 8 && second.length >= 8
    const shared = [...own].filter((word) => others.has(word)).length
    return isLong && shared >= 0.9 * (own.size + others.size - shared)
  }
  let near = 0
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      near += isNear(a, b) ? 1 : 0
      expect(areNearIdentical(a, b)).toBe(isNear(a, b))
    }),
    { numRuns: 2000 },
  )
  expect(near).toBeGreaterThan(100)
})

test('texts of so many bytes fit without being cut into tokens, others by their tokens', async () => {
  const fits = await loadFitsTokens()
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base')
  for (const text of ['é'.repeat(40), 'plain words of a text '.repeat(4), '中文字', 'a\ud800b', ' ! ? ! ?'.repeat(9)])
    for (let limit = 1; limit < 120; limit++)
      expect([text, limit, fits([text, 'x'], limit)]).toEqual([text, limit, countTokens(text) + 1 <= limit])
})
