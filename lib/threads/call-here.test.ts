import { expect, test } from 'vitest'
import { callHere } from './call-here'

test('answers as a thread does, and is waited for no more once it is stopped', async () => {
  const here = callHere(async () => ({
    double: async (value: number) => 2 * value,
    fail: async () => Promise.reject(new Error('refused')),
    never: () => new Promise(() => {}),
  }))
  expect(await here.call('double', [21])).toBe(42)
  await expect(here.call('fail', [])).rejects.toThrow('refused')
  await expect(here.call('other', [])).rejects.toThrow('There is no call other.')
  const lost = here.call('never', [])
  await here.stop()
  await expect(lost).rejects.toMatchObject({ code: 'busy' })
  await expect(here.call('double', [21])).rejects.toMatchObject({ code: 'busy' })
})
