import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFirstChoices } from './first-choices'

test('a first choice is found with its place, whoever made it and whether or not in the row that has its pair first', () => {
  const rater = fc.constantFrom(0, 1, 7, 8, 300, 65_536, 65_537, 131_072)
  const given = fc.record({ pair: fc.nat(4), rater, choice: fc.constantFrom(1 as const, -1 as const), line: fc.nat(3) })
  fc.assert(
    fc.property(fc.array(given, { maxLength: 80 }), (choices) => {
      const firsts = createFirstChoices()
      const known = new Map<string, unknown>()
      for (const { pair, rater, choice, line } of choices) {
        const key = `${pair} ${rater}`
        const found = firsts.find(pair, rater)
        expect(found).toEqual(known.get(key) ?? null)
        if (found) continue
        const place = { file: `${line % 2}.csv`, line }
        firsts.add(pair, rater, choice, place)
        known.set(key, { choice, place })
      }
    }),
  )
})
