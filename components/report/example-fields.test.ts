import { describe, expect, it } from 'vitest'
import { examplePairs } from './example-fields'

describe('examplePairs', () => {
  it('reads numbers from 1, each once', () => {
    expect(examplePairs('3, 17, 3', 999)).toEqual({ ok: true, pairs: [2, 16] })
    expect(examplePairs(' 1;2 3 ', 3)).toEqual({ ok: true, pairs: [0, 1, 2] })
    expect(examplePairs('', 3)).toEqual({ ok: true, pairs: [] })
  })

  it('says what is wrong', () => {
    expect(examplePairs('3-5', 9)).toEqual({ ok: false, reason: '“3-5” is not the number of a pair.' })
    for (const text of ['0', '10'])
      expect(examplePairs(text, 9)).toEqual({
        ok: false,
        reason: `There is no pair ${text}; they are numbered from 1 to 9.`,
      })
    const many = Array.from({ length: 21 }, (_, index) => index + 1).join()
    expect(examplePairs(many, 99)).toEqual({ ok: false, reason: 'At most 20 pairs can be shown.' })
  })
})
