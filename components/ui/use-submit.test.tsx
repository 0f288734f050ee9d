import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { ActionResult } from '@/lib/action'
import { useSubmit } from './use-submit'

afterEach(cleanup)

/** The hook with answers that come when they are given. */
function start() {
  const { result } = renderHook(useSubmit)
  return {
    seen: () => ({ busy: result.current.busy, error: result.current.error }),
    refuse: (message: string) => act(() => result.current.refuse(message)),
    submit() {
      const answer = Promise.withResolvers<ActionResult<number>>()
      let ended = answer.promise
      act(() => {
        ended = result.current.submit(answer.promise)
      })
      return { ...answer, ended }
    },
  }
}
const IDLE = { busy: false, error: null }
const BUSY = { busy: true, error: null }

test('is busy until the answer is there, and gives it', async () => {
  const { seen, submit } = start()
  expect(seen()).toEqual(IDLE)
  const { resolve, ended } = submit()
  expect(seen()).toEqual(BUSY)
  resolve({ ok: true, value: 7 })
  await waitFor(() => expect(seen()).toEqual(IDLE))
  expect(await ended).toEqual({ ok: true, value: 7 })
})

test('says what went wrong, and takes it away while it tries again', async () => {
  const { seen, submit, refuse } = start()
  submit().resolve({ ok: false, message: 'The name is taken.' })
  await waitFor(() => expect(seen()).toEqual({ busy: false, error: 'The name is taken.' }))
  const again = submit()
  expect(seen()).toEqual(BUSY)
  again.resolve({ ok: true, value: 1 })
  await waitFor(() => expect(seen()).toEqual(IDLE))
  refuse('Choose a later day.')
  expect(seen()).toEqual({ busy: false, error: 'Choose a later day.' })
})

test('can be used again after something unexpected, which it passes on', async () => {
  const { seen, submit } = start()
  const { reject, ended } = submit()
  reject(new Error('no connection'))
  await expect(ended).rejects.toThrow('no connection')
  await waitFor(() => expect(seen()).toEqual(IDLE))
})
