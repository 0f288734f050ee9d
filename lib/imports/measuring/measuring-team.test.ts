import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importOnly } from '@/lib/imports/test-import'
import { measureBlocks } from './measure-blocks'
import { openThreads } from './measuring-team'

withDatabase()
afterEach(() => vi.restoreAllMocks())

const FILE = fileURLToPath(new URL('./fixtures/ending-thread.ts', import.meta.url))
const { signal } = new AbortController()

test('a response that ends one thread after the other is named, and ends nothing else', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const rows = Array.from(
    { length: 30 },
    (_, at) => `Q${at},${at === 20 ? 'The end of it' : `short ${at}`},long ${at},a`,
  )
  const id = await importOnly([
    { name: 'own.csv', bytes: ['prompt,response_a,response_b,human.Ann', ...rows].join('\n') },
  ])
  const team = openThreads(1, [FILE, ['--import', 'tsx']])()
  try {
    expect((await team.measurers[0]?.({ datasetId: id, from: 0, to: 40 }))?.languages).toHaveLength(40)
    const measuring = measureBlocks({ id, responses: 60 }, team, async () => {}, signal)
    await expect(measuring).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(
        /ended its thread 2 times at response 41 of the dataset, which begins “The end of it”/,
      ),
    })
  } finally {
    await team.stop()
  }
})

const SHORT = {
  name: 'own.csv',
  bytes: ['prompt,response_a,response_b,human.Ann', 'One?,first,second,a', 'Two?,third,fourth,b'].join('\n'),
}

test('threads that end before their first text blame none, and a stopped team starts no further ones', async () => {
  const wanted = { datasetId: await importOnly([SHORT]), from: 0, to: 4 }
  const team = openThreads(1, [FILE, ['--import', 'tsx']])()
  const [measure] = team.measurers
  // This thread notes the last text that it was at, and leaves it there.
  expect((await measure?.(wanted))?.languages).toHaveLength(4)
  const post = Worker.prototype.postMessage
  const asked = vi.spyOn(Worker.prototype, 'postMessage')
  asked.mockImplementation(function (this: Worker, ...call: Parameters<typeof post>) {
    if (asked.mock.calls.length <= 2) void this.terminate()
    post.apply(this, call)
  })
  expect((await measure?.(wanted))?.languages).toHaveLength(4)
  expect(asked).toHaveBeenCalledTimes(3)
  await team.stop()
  await expect(measure?.(wanted)).rejects.toThrow('were stopped')
  expect(asked).toHaveBeenCalledTimes(3)
})

test('teams share threads, and one that is stopped or ends them takes nothing from another', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  const ending = {
    name: 'own.csv',
    bytes: ['prompt,response_a,response_b,human.Ann', 'One?,The end,other,a', 'Two?,more,words,b'].join('\n'),
  }
  const [good, bad] = [await importOnly([SHORT]), await importOnly([ending])]
  const wanted = (datasetId: number) => ({ datasetId, from: 0, to: 4 })
  const open = openThreads(1, [FILE, ['--import', 'tsx']])
  const [first, second] = [open(), open()]
  const threads = new Set<Worker>()
  const post = Worker.prototype.postMessage
  vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function (this: Worker, ...call) {
    threads.add(this)
    post.apply(this, call)
  })
  const terminated = vi.spyOn(Worker.prototype, 'terminate')
  const both = [first, second].map((team) => team.measurers[0]?.(wanted(good)))
  for (const measured of await Promise.all(both)) expect(measured?.languages).toHaveLength(4)
  expect(threads.size).toBe(1)

  const [blamed, innocent] = [first.measurers[0]?.(wanted(bad)), second.measurers[0]?.(wanted(good))]
  await expect(blamed).rejects.toThrow(/at response 1 of the dataset, which begins “The end”/)
  expect((await innocent)?.languages).toHaveLength(4)

  const [cut, whole] = [first.measurers[0]?.(wanted(good)), second.measurers[0]?.(wanted(good))]
  await Promise.all([expect(cut).rejects.toThrow(), first.stop()])
  expect((await whole)?.languages).toHaveLength(4)
  const third = open()
  const before = terminated.mock.calls.length
  await second.stop()
  expect(terminated).toHaveBeenCalledTimes(before)
  await third.stop()
  expect(terminated).toHaveBeenCalledTimes(before + 1)
})
