import { expect, test } from 'vitest'
import { shareValues } from './share-values'

type Heard = { readonly key: string; readonly value: Int8Array; readonly isEarlier: boolean }

test('all others hear a value once, in the same memory, and whether it comes from an earlier thread', async () => {
  const heard = [1, 2, 3].map(() => Promise.withResolvers<Heard>())
  const tells = heard.map(({ resolve }, at) =>
    shareValues<Int8Array>('of a test', at + 1)((key, value, isEarlier) => resolve({ key, value, isEarlier })),
  )
  const value = new Int8Array(new SharedArrayBuffer(2))
  tells[1]?.('a', value)
  const [first, last] = await Promise.all([heard[0]?.promise, heard[2]?.promise])
  value[1] = 7
  expect(first).toEqual({ key: 'a', value, isEarlier: false })
  expect(last).toEqual({ key: 'a', value, isEarlier: true })
})
