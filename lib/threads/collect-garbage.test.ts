import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { collectGarbage } from './collect-garbage'

/** A column that nothing leads to but what is given back. */
const column = () => new WeakRef(new Float64Array(2 ** 20))

test('columns that nothing leads to any more are gone after it, and others stay', async () => {
  const held = new Float64Array(2 ** 20)
  const [left, right, holds] = [column(), column(), new WeakRef(held)]
  // What was just made or looked at stays until the end of its turn.
  await turn()
  collectGarbage()
  expect([left.deref(), right.deref()]).toEqual([undefined, undefined])
  expect(holds.deref()).toBe(held)
})
