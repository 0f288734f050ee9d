import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterEach, expect, test, vi } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importOnly } from '@/lib/imports/test-import'
import { measureBlocks } from './measure-blocks'
import { teamOfThreads } from './measuring-team'

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
  const team = teamOfThreads(1, [FILE, ['--import', 'tsx']])
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
  const team = teamOfThreads(1, [FILE, ['--import', 'tsx']])
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
