import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInTemplates } from './built-in-templates'
import { readAnswer, reasonIn } from './read-answer'
import type { TokenAlternative } from './request'
import type { Template } from './template'

const named = (key: string, change: Partial<Template> = {}): Template => {
  const found = builtInTemplates.find((template) => template.key === key)
  if (!found) throw new Error(key)
  return { ...found, ...change }
}
const read = (template: Template, raw: string, facts = 0) => {
  const reading = readAnswer({ template, facts, weighed: false }, raw, null)
  return reading.ok ? reading.value : reading.reason
}

describe('an answer in JSON', () => {
  it('is read by its schema, with prose around it or not', () => {
    expect(read(named('helpfulness'), '{"reason": "r", "score": 4}')).toEqual({ number: 4 })
    expect(read(named('helpfulness'), 'Sure!\n```json\n{"reason": "r", "score": 4}\n```')).toEqual({ number: 4 })
    expect(read(named('receptiveness'), '{"reason": "r", "answer": "no"}')).toEqual({ number: 0 })
    expect(read(named('clarity', { scale: 'count' }), '{"reason": "r", "count": 12}')).toEqual({ number: 12 })
    expect(read(named('facts-extract'), '{"facts": ["A.", "B."]}')).toEqual({ facts: ['A.', 'B.'] })
    expect(read(named('facts-extract'), '{"facts": []}')).toEqual({ facts: [] })
    expect(read(named('facts-key'), '{"key_facts": ["A."]}')).toEqual({ facts: ['A.'] })
    expect(read(named('verdict'), '{"reason": "r", "winner": "B"}')).toEqual({ verdict: 'b' })
    expect(read(named('verdict-brief'), '{"winner": "tie"}')).toEqual({ verdict: 'tie' })
  })

  it.each([
    ['{"reason": "r", "score": 6}', /5/],
    ['{"reason": "r", "score": 4.5}', /int/],
    ['{"reason": "r", "score": NaN}', /JSON/],
    ['{"reason": "r", "score": "4"}', /number/],
    ['{"reason": "r", "score": 4, "injected": true}', /injected/],
    ['{"reason": "r", "score"', /JSON/],
    ['5', /JSON/],
    ['  \n', /empty/],
    ['{"reason": "r", "score": 1} or {"reason": "r", "score": 5}', /JSON/],
  ])('%s is unreadable', (raw, reason) => {
    expect(read(named('helpfulness'), raw)).toMatch(reason)
  })

  it('answers for every fact once', () => {
    const verify = (...verdicts: readonly [number, string][]) =>
      JSON.stringify({ verdicts: verdicts.map(([fact, answer]) => ({ fact, answer })) })
    expect(read(named('facts-verify'), verify([2, 'no'], [1, 'yes']), 2)).toEqual({ flags: [true, false] })
    expect(read(named('facts-verify'), verify([1, 'yes'], [1, 'no']), 2)).toMatch(/1 different facts of 2/)
    expect(read(named('facts-verify'), verify([1, 'yes']), 2)).toMatch(/2/)
    expect(read(named('facts-verify'), verify([1, 'yes'], [3, 'no']), 2)).toMatch(/2/)
    expect(read(named('facts-focus'), verify([1, 'perhaps']), 1)).toMatch(/yes/)
  })
})

describe('an answer in prose', () => {
  it('ends in the score or the verdict; a study’s own rule reads its own scores', () => {
    expect(read(named('rated-fluency'), 'Good, but long. Score: 4/5')).toEqual({ number: 4 })
    expect(read(named('rated-fluency'), 'It is well written, 4 out of 5.')).toEqual({ number: 4 })
    expect(read(named('rts-fluency'), 'It is well written, 4 out of 5.')).toEqual({ number: 5 })
    expect(read(named('rated-fluency'), 'I cannot say.')).toMatch(/score/)
    expect(read(named('verdict-prose'), 'Output (b) is better.')).toEqual({ verdict: 'b' })
    expect(read(named('verdict-prose'), 'Both have merits.')).toMatch(/which/)
  })

  it('is all of it, for a writer', () => {
    expect(read(named('write-for-score'), ' A text. ')).toEqual({ text: true })
    expect(read(named('write-for-score'), ' ')).toMatch(/empty/)
  })
})

describe('likelihoods of the first word', () => {
  const weigh = (template: Template, alternatives: readonly TokenAlternative[] | null) => {
    const reading = readAnswer({ template, facts: 0, weighed: true }, 'whatever', alternatives)
    return reading.ok && 'number' in reading.value ? reading.value.number : reading
  }
  const token = (text: string, likelihood: number) => ({ token: text, logprob: Math.log(likelihood) })

  it('give P(yes) among yes and no, and the mean score', () => {
    const yesNo = named('receptiveness', { weighed: true })
    expect(weigh(yesNo, [token('Yes', 0.6), token(' no', 0.2), token('Well', 0.2)])).toBeCloseTo(0.75, 12)
    expect(weigh(named('fluency'), [token('4', 0.5), token('5', 0.25), token('3', 0.25)])).toBeCloseTo(4, 12)
  })

  it('are unreadable where they are missing or about something else', () => {
    expect(weigh(named('fluency'), null)).toMatchObject({ ok: false })
    expect(weigh(named('fluency'), [])).toMatchObject({ ok: false })
    expect(weigh(named('fluency'), [token('The', 0.7), token('4', 0.2)])).toMatchObject({ ok: false })
    expect(weigh(named('fluency'), [{ token: '4', logprob: Number.NaN }])).toMatchObject({ ok: false })
  })
})

it('throws at no text, whatever is asked', () => {
  fc.assert(
    fc.property(fc.constantFrom(...builtInTemplates), fc.string({ maxLength: 200 }), (template, raw) => {
      const reading = readAnswer({ template, facts: 2, weighed: false }, raw, null)
      return reading.ok || reading.reason !== ''
    }),
  )
})

it('finds the reason of a verdict', () => {
  expect(reasonIn('{"reason": "a is shorter", "winner": "A"}')).toBe('a is shorter')
  expect(reasonIn('It is shorter. Output (a) is better.')).toBe('It is shorter. Output (a) is better.')
  expect(reasonIn('{"winner": "A"}')).toBeNull()
  expect(reasonIn(' ')).toBeNull()
})
