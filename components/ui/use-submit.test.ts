import { expect, it } from 'vitest'
import { follow } from './use-submit'

const watch = () => {
  const shown: unknown[] = []
  return { shown, show: (state: unknown) => void shown.push(state) }
}
const BUSY = { busy: true, error: null }

it('is busy until the answer is there, and gives it', async () => {
  const { shown, show } = watch()
  expect(await follow(Promise.resolve({ ok: true, value: 7 }), show)).toEqual({ ok: true, value: 7 })
  expect(shown).toEqual([BUSY, { busy: false, error: null }])
})

it('takes the last trouble away while it tries again, and says the new one', async () => {
  const { shown, show } = watch()
  const refused = { ok: false, message: 'The name is taken.' } as const
  expect(await follow(Promise.resolve(refused), show)).toBe(refused)
  expect(shown).toEqual([BUSY, { busy: false, error: 'The name is taken.' }])
})

it('can be used again after something unexpected, which it passes on', async () => {
  const { shown, show } = watch()
  await expect(follow(Promise.reject(new Error('no connection')), show)).rejects.toThrow('no connection')
  expect(shown).toEqual([BUSY, { busy: false, error: null }])
})
