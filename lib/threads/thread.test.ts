import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { threadId } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { AppError } from '@/lib/errors'
import { hearStages } from './stage'
import { createThread, takeTurns } from './thread'

const FILE = fileURLToPath(new URL('./fixtures/test-thread.ts', import.meta.url))
const thread = createThread(FILE, ['--import', 'tsx'])

test('calls run in one other thread, and answer with copies', async () => {
  const [first, second] = await Promise.all([thread.call('tellThread', []), thread.call('tellThread', [])])
  expect(first).not.toBe(threadId)
  expect(second).toBe(first)
  expect(await thread.call('double', [Float32Array.of(1, Number.NaN)])).toEqual(Float32Array.of(2, Number.NaN))
})

test('memory that is moved goes there and back, and is gone where it came from', async () => {
  const values = Float32Array.of(1, 2)
  const back = await thread.call('takeOver', [values], [values.buffer])
  expect(back).toEqual(Float32Array.of(7, 2))
  expect(values.length).toBe(0)
})

test('whoever calls hears what his own call is at, and nobody else', async () => {
  const call = (heard: string[], ...stages: string[]) =>
    hearStages(
      (stage) => heard.push(stage),
      () => thread.call('workInStages', stages),
    )
  const [one, other]: [string[], string[]] = [[], []]
  expect(await Promise.all([call(one, 'reading', 'weighing'), call(other, 'waiting', 'writing')])).toEqual([
    'done',
    'done',
  ])
  expect([one, other]).toEqual([
    ['reading', 'weighing'],
    ['waiting', 'writing'],
  ])
  expect(await thread.call('workInStages', ['reading', 'weighing'])).toBe('done')
})

test('an expected error keeps its code, any other its message, and the thread goes on', async () => {
  const before = await thread.call('tellThread', [])
  const refused = await thread.call('refuse', []).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(AppError)
  expect(refused).toMatchObject({ code: 'conflict', message: 'Somebody else was faster.' })
  const failed = await thread.call('fail', []).catch((error: unknown) => error)
  expect(failed).not.toBeInstanceOf(AppError)
  expect(failed).toMatchObject({ message: 'A mistake.', stack: expect.stringContaining('test-thread.ts') })
  await expect(thread.call('answerWithFunction', [])).rejects.toThrow('could not be cloned')
  await expect(thread.call('double', [() => {}])).rejects.toThrow('could not be cloned')
  await expect(thread.call('unknown', [])).rejects.toThrow('no call unknown')
  expect(await thread.call('tellThread', [])).toBe(before)
})

test('a call while a thread is stopped gets the next one, which stays', async () => {
  const stopped = createThread(FILE, ['--import', 'tsx'])
  const before = await stopped.call('tellThread', [])
  const stopping = stopped.stop()
  const next = await stopped.call('tellThread', [])
  await stopping
  expect(next).not.toBe(before)
  expect(await stopped.call('tellThread', [])).toBe(next)
  await stopped.stop()
})

test('a crash rejects the calls under way, and the next call gets a new thread', async () => {
  const before = await thread.call('tellThread', [])
  const lost = [thread.call('neverAnswer', []), thread.call('crash', [])]
  for (const each of await Promise.allSettled(lost))
    expect(each).toMatchObject({ status: 'rejected', reason: { code: 'busy' } })
  expect(await thread.call('tellThread', [])).not.toBe(before)
})

test('a retired thread answers what it was asked; the next call gets a new one', async () => {
  const asked = thread.call('tellThread', [])
  thread.retire()
  expect(await thread.call('tellThread', [])).not.toBe(await asked)
})

test('a thread that never yields is stopped whatever it is at, and another one answers meanwhile', async () => {
  const busy = createThread(FILE, ['--import', 'tsx'])
  await busy.call('tellThread', [])
  const lost = busy.call('neverYield', [])
  expect(await thread.call('double', [Float32Array.of(2)])).toEqual(Float32Array.of(4))
  await busy.stop()
  await expect(lost).rejects.toMatchObject({ code: 'busy' })
  await busy.stop()
})

test('a thread whose objects need more than they may ends alone, and says so', async () => {
  const small = createThread(FILE, ['--import', 'tsx'], { heap: 48 })
  await expect(small.call('fillMemory', [])).rejects.toMatchObject({ code: 'full' })
  expect(await thread.call('tellThread', [])).toBeGreaterThan(0)
})

test('new objects of a thread have the room it was given, whatever the command line gave to the process', async () => {
  setFlagsFromString('--max-semi-space-size=8')
  const small = createThread(FILE, ['--import', 'tsx'], { young: 6 })
  expect(await small.call('makeObjects', [])).toBe(4 * 2 ** 20)
  await small.stop()
})

test('work of one key takes turns, also after a failure; other keys do not wait', async () => {
  const inTurn = takeTurns()
  const log: string[] = []
  const gate = Promise.withResolvers<void>()
  const first = inTurn(1, async () => {
    await gate.promise
    log.push('first')
    throw new Error('failed')
  })
  const second = inTurn(1, async () => log.push('second'))
  await inTurn(2, async () => log.push('other'))
  gate.resolve()
  await expect(first).rejects.toThrow('failed')
  await second
  expect(log).toEqual(['other', 'first', 'second'])
})
