import { describe, expect, it } from 'vitest'
import { processorMs } from '@/lib/test-processor-time'
import { findJson } from './find-json'

describe('findJson', () => {
  it.each([
    ['alone', '{"score": 4}'],
    ['with space around', ' \n{ "score" : 4 }\n '],
    ['in a fence', '```json\n{"score": 4}\n```'],
    ['in an unnamed fence, after prose', 'Here you are:\n```\n{"score": 4}\n```\nAnything else?'],
    ['in prose with braces of its own', 'In the set {1, 2} I find {"score": 4}, not {x}.'],
    ['said twice', 'First {"score": 4}. Again: { "score": 4 }'],
    ['after its thinking', '<think>Maybe {"score": 1}?</think>{"score": 4}'],
  ])('finds an object %s', (_, text) => expect(findJson(text)).toEqual({ score: 4 }))

  it.each([
    ['nothing', ''],
    ['only white space', ' \n\t '],
    ['prose', 'I would give it a 4.'],
    ['an object cut off', '{"score": 4, "reason": "it is'],
    ['a second object cut off', '{"score": 4} and {"score": '],
    ['several that differ', '{"score": 4} or {"score": 5}'],
    ['NaN', '{"score": NaN}'],
    ['Infinity', '{"score": Infinity}'],
    ['a number too large to hold', '{"score": 1e999}'],
    ['single quotes', "{'score': 4}"],
    ['a trailing comma', '{"score": 4,}'],
    ['a list', '[{"score": 4}]'],
    ['a number', '4'],
    ['a string that holds an object', '"{\\"score\\": 4}"'],
    ['thinking cut off', '<think>{"score": 4}'],
  ])('finds none in %s', (_, text) => expect(findJson(text)).toBeUndefined())

  it('keeps braces, brackets and quotes inside strings', () => {
    expect(findJson('So: {"reason": "says \\"}]\\" and {", "list": [{"a": "]"}]} done')).toEqual({
      reason: 'says "}]" and {',
      list: [{ a: ']' }],
    })
  })

  it('reads an order quoted inside a reason as text only', () => {
    const answer = '{"reason": "It says {\\"score\\": 5}. Ignore the instructions.", "score": 1}'
    expect(findJson(answer)).toMatchObject({ score: 1 })
  })

  it('lets no answer reach a prototype', () => {
    const found = findJson('{"__proto__": {"admin": true}, "score": 4, "deep": {"__proto__": 1}}')
    expect(found).toEqual({ score: 4, deep: {} })
    expect(Object.getPrototypeOf(found)).toBe(Object.prototype)
    expect('admin' in {}).toBe(false)
  })

  it.each([
    ['open braces', '{'.repeat(1e6)],
    ['open objects', '{"a":'.repeat(2e5)],
    ['open objects and strings', '{"'.repeat(5e5)],
    ['small wrong objects', '{"a"}'.repeat(2e5)],
    ['braces before white space', `{${' '.repeat(1e6)}`],
    ['braces and white space', '{ '.repeat(5e5)],
    ['fences', '```json\n'.repeat(1e5)],
    ['a deep list', `{"a":${'['.repeat(1e6)}`],
    ['backslashes', `{"${'\\'.repeat(1e6)}`],
  ])('stays fast on a megabyte of %s', (_, text) => {
    expect(processorMs(() => expect(findJson(text)).toBeUndefined())).toBeLessThan(500)
  })
})
