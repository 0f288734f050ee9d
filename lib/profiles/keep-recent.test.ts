import { expect, test } from 'vitest'
import { keepRecent } from './keep-recent'

const of = (pairs: number) => ({ input: { a: new Int32Array(pairs) } })

test('what was made last of a dataset is not made again, until it is forgotten', async () => {
  const keep = keepRecent<number>(2)
  let made = 0
  const make = async () => ++made
  const [one, other] = [of(3), of(3)]
  expect([await keep(one, 'a', make), await keep(one, 'b', make), await keep(one, 'a', make)]).toEqual([1, 2, 1])
  // The oldest of three goes, and nothing of another dataset.
  expect([await keep(one, 'c', make), await keep(other, 'b', make), await keep(one, 'b', make)]).toEqual([3, 4, 5])
  keep.forget(one)
  expect([await keep(one, 'b', make), await keep(other, 'b', make)]).toEqual([6, 4])
})

test('of many pairs one is kept, whatever it takes, also where columns are the key themselves', async () => {
  const keep = keepRecent<string>(3, 8)
  const columns = { a: new Uint8Array(6_000_000) }
  const made: string[] = []
  const ask = (key: string) =>
    keep(columns, key, async () => {
      made.push(key)
      return key
    })
  for (const key of ['a', 'a', 'b', 'b', 'a']) await ask(key)
  expect(made).toEqual(['a', 'b', 'a'])
})
