import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { tellStage } from '@/lib/threads/stage'
import { followStages } from './in-stages'

/** A clock whose ticks are given: `tick` ends what waits for the next one. */
function ticking() {
  let next = Promise.withResolvers<void>()
  return {
    pause: () => next.promise,
    tick() {
      next.resolve()
      next = Promise.withResolvers<void>()
    },
  }
}

test('what is there before the first tick has no stage', async () => {
  const { pause } = ticking()
  const { result, next } = followStages(async () => {
    tellStage('reading')
    return 7
  }, pause)
  expect([await next(null), await result]).toEqual([null, 7])
})

test('after each tick the latest stage is shown, unless it is shown already; none once the result is there', async () => {
  const { pause, tick } = ticking()
  const gate = Promise.withResolvers<number>()
  const tells: ((stage: string) => void)[] = []
  const { result, next } = followStages(() => {
    // As an answer of a thread, in the context of who asked.
    tells.push(AsyncLocalStorage.bind(tellStage))
    return gate.promise
  }, pause)
  const shown = next(null)
  tick()
  expect(await shown).toBe('Getting ready')
  let later: string | null = ''
  const after = next(await shown).then((stage) => {
    later = stage
  })
  tick()
  await setImmediate()
  expect(later).toBe('')
  for (const stage of ['reading 1 of 2', 'reading 2 of 2']) tells[0]?.(stage)
  tick()
  await after
  expect(later).toBe('reading 2 of 2')
  const last = next(later)
  gate.resolve(9)
  expect([await last, await result]).toEqual([null, 9])
})

test('a failure is no stage, and is thrown to who waits for the result', async () => {
  const { pause } = ticking()
  const { result, next } = followStages(async () => {
    throw new Error('lost')
  }, pause)
  expect(await next(null)).toBeNull()
  await expect(result).rejects.toThrow('lost')
})
