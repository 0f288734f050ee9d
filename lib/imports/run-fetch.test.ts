import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { getFetchJob, listFreeJobs } from '@/lib/db/job'
import { withDatabase } from '@/lib/db/test-database'
import { listUploadFiles } from '@/lib/db/upload'
import { partPath, partSize } from '@/lib/files/fetch/fetch-file'
import { uploadPath } from '@/lib/files/store/upload-store'
import { type JobHandlers, runJob } from '@/lib/work/run-job'
import { continueFetch, startFetch, stopFetch } from './control-fetch'
import { listAddress } from './list-address'
import { loadFetch } from './load-fetch'
import { runFetch } from './run-fetch'
import { COMMIT, cutAfter, DATASET, serveHub, type TestHub } from './run-fetch-test-hub'

withDatabase()

const PACE = { firstMs: 10, longestMs: 20, patience: 4 }
const HEADER = 'pair_id,prompt,response_a,response_b,human.Ann\n'
const csv = (pairs: number, word = 'answer'): Buffer =>
  Buffer.from(HEADER + Array.from({ length: pairs }, (_, i) => `p${i},Q${i},first ${word},second ${i},a\n`).join(''))
const MEGABYTE = 1024 * 1024

let hub: TestHub
beforeAll(async () => {
  hub = await serveHub(new Map())
  process.env.MAX_UPLOAD_MB = '1'
  process.env.HF_ENDPOINT = hub.hub
  process.env.HF_TOKEN = 'hf_secret'
  process.env.IMPORT_HOSTS = ''
  process.env.IMPORT_PRIVATE_HOSTS = `${hub.hub},${hub.store}`
})
beforeEach(() => {
  hub.files.clear()
  for (const list of [hub.faults, hub.seen, hub.seenByStore]) list.length = 0
})
afterAll(() => hub.close())

const sent = async (uploadId: string) => (await listUploadFiles(uploadId)).map(({ name, bytes }) => [name, bytes])
const stored = (uploadId: string) => readFile(uploadPath(uploadId, 0), 'utf8')
const put = (name: string, body: Buffer) => hub.files.set(name, body)

const HANDLERS: JobHandlers = { fetch: { run: (uploadId, progress) => runFetch(uploadId, progress, PACE) } }
async function run(uploadId: string): Promise<void> {
  await runJob(HANDLERS, (await getFetchJob(uploadId))?.id ?? '')
}

async function fetchStored(name: string, runs = true): Promise<string> {
  const uploadId = await startFetch({ address: `${hub.store}/store/${name}` })
  if (runs) await run(uploadId)
  return uploadId
}

test('a dataset: its data files are listed at a commit, chosen ones fetched, and previewed as if sent', async () => {
  const names = ['README.md', 'dataset_infos.json', 'data/train.csv', 'data/test.csv', 'extra.parquet']
  for (const name of names) put(name, name.endsWith('.csv') ? csv(3, name) : Buffer.from('x'))
  const listing = await listAddress(DATASET)
  expect(listing.revision).toBe(COMMIT)
  expect(listing.files.map(({ path }) => path)).toEqual(names.slice(2))
  expect(listing.chosen).toEqual(['data/train.csv', 'data/test.csv'])

  const request = { address: DATASET, revision: listing.revision, paths: ['data/train.csv'] }
  const uploadId = await startFetch(request)
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'queued', done: 0, total: csv(3, 'data/train.csv').length })
  await run(uploadId)
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'done', error: null, files: [{ arrived: true }] })
  expect(await sent(uploadId)).toEqual([['data/train.csv', csv(3, 'data/train.csv').length]])
  expect(await stored(uploadId)).toBe(csv(3, 'data/train.csv').toString())
  expect(existsSync(partPath(uploadId, 0))).toBe(false)

  expect(hub.seen.every(({ headers }) => headers.authorization === 'Bearer hf_secret')).toBe(true)
  expect(hub.seenByStore.every(({ headers }) => headers.authorization === undefined)).toBe(true)
  const { rows } = await pool().query(`select row_to_json(f)::text as text from "fetch" f`)
  expect(JSON.stringify(rows)).not.toContain('hf_secret')
  await expect(startFetch({ ...request, paths: ['README.md'] })).rejects.toThrow('not those that were shown')
})

test('one file of a dataset by its page, and a dataset that is not there', async () => {
  put('train.csv', csv(2))
  put('test.csv', csv(1))
  const uploadId = await startFetch({ address: `${hub.hub}/datasets/${DATASET}/blob/main/test.csv` })
  await run(uploadId)
  expect(await sent(uploadId)).toEqual([['test.csv', csv(1).length]])
  await expect(listAddress('test/other')).rejects.toThrow('no such revision')
  await expect(listAddress('nonsense')).rejects.toThrow('neither a dataset')
  await expect(listAddress('https://elsewhere.example/x.csv')).rejects.toThrow('IMPORT_HOSTS')
  await expect(listAddress('https://169.254.169.254/latest/meta-data')).rejects.toThrow('not on the public internet')
  await expect(listAddress('https://user:secret@huggingface.co/x.csv')).rejects.toThrow('user name or password')
})

test('a connection cut in the middle goes on where it stopped', async () => {
  const body = csv(5000)
  put('big.csv', body)
  const uploadId = await fetchStored('big.csv', false)
  hub.faults.push(cutAfter(body, 70_000, async () => (await partSize(uploadId, 0)) === 70_000))
  await run(uploadId)
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'done' })
  expect(hub.seenByStore.map(({ headers }) => headers.range)).toEqual([undefined, 'bytes=70000-'])
  expect(await sent(uploadId)).toEqual([['big.csv', body.length]])
  expect(await stored(uploadId)).toBe(body.toString())
})

test('a file that changed meanwhile is begun anew, whole', async () => {
  const [before, after] = [csv(5000, 'old'), csv(4000, 'new')]
  put('big.csv', after)
  const uploadId = await fetchStored('big.csv', false)
  hub.faults.push(cutAfter(before, 70_000, async () => (await partSize(uploadId, 0)) === 70_000))
  await run(uploadId)
  expect(await sent(uploadId)).toEqual([['big.csv', after.length]])
  expect(await stored(uploadId)).toBe(after.toString())
})

test('a server that answers 429 is given the time it asks for', async () => {
  put('own.csv', csv(2))
  hub.faults.push((_, response) => response.writeHead(429, { 'retry-after': '1' }).end())
  hub.faults.push((_, response) => response.writeHead(503).end())
  const began = Date.now()
  const uploadId = await fetchStored('own.csv')
  expect(Date.now() - began).toBeGreaterThanOrEqual(1000)
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'done' })
})

test('a server that never gets better is given up, in words, and can be tried again', async () => {
  put('own.csv', csv(2))
  for (let i = 0; i < PACE.patience; i++) hub.faults.push((_, response) => response.writeHead(500).end())
  const uploadId = await fetchStored('own.csv')
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'failed', error: expect.stringContaining('answered 500') })
  await continueFetch(uploadId)
  await run(uploadId)
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'done' })
})

test('more bytes than allowed end the fetch: announced ones at once, an endless body at the limit', async () => {
  put('large.csv', Buffer.alloc(2 * MEGABYTE, 'x'))
  const announced = await fetchStored('large.csv')
  expect(await loadFetch(announced)).toMatchObject({
    status: 'failed',
    error: expect.stringContaining('MAX_UPLOAD_MB'),
  })
  expect(await partSize(announced, 0)).toBe(0)
  let written = 0
  hub.faults.push((_, response) => {
    response.writeHead(200)
    const more = () => {
      for (written++; !response.destroyed && response.write(Buffer.alloc(65_536, 'x')); written++);
    }
    response.on('drain', more)
    more()
  })
  const endless = await fetchStored('large.csv')
  expect(await loadFetch(endless)).toMatchObject({ status: 'failed', error: expect.stringContaining('MAX_UPLOAD_MB') })
  expect(await partSize(endless, 0)).toBe(0)
  expect(written).toBeLessThan(200)
})

test.each([
  [404, {}, 'no such file'],
  [403, {}, 'does not give access'],
  [200, { 'content-type': 'text/html; charset=utf-8' }, 'web page'],
  [302, { location: 'http://127.0.0.1:1/' }, 'Led elsewhere'],
  [302, { location: 'file:///etc/passwd' }, 'Led elsewhere'],
])('an answer of %s %o fails at once', async (status, headers, message) => {
  hub.faults.push((_, response) => response.writeHead(status, headers).end('<p>'))
  const uploadId = await fetchStored('own.csv')
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'failed', error: expect.stringContaining(message) })
  expect(hub.seenByStore).toHaveLength(1)
})

test('bytes other than those the dataset lists are refused', async () => {
  put('own.csv', csv(2, 'good'))
  const uploadId = await startFetch({ address: DATASET })
  put('own.csv', csv(2, 'evil'))
  await run(uploadId)
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'failed', error: expect.stringContaining('describes it') })
  expect(await sent(uploadId)).toEqual([])
})

test('stopped, it keeps what arrived; continued, or after a worker died, it goes on from there', async () => {
  const body = csv(5000)
  put('big.csv', body)
  hub.faults.push((_, response) => {
    response.writeHead(200, { etag: '"fixed"', 'content-length': body.length })
    response.write(body.subarray(0, 90_000))
  })
  const uploadId = await fetchStored('big.csv', false)
  const running = run(uploadId)
  while ((await partSize(uploadId, 0)) < 90_000) await wait(20)
  expect(await run(uploadId)).toBe(undefined)
  await stopFetch(uploadId)
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'cancelled' })
  // Before the run that was stopped has noticed: it ends all the same, and leaves the fetch to the next one.
  await continueFetch(uploadId)
  await running
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'queued' })
  expect(await partSize(uploadId, 0)).toBe(90_000)

  // As a killed process leaves it: under way, with nobody holding its lock.
  await pool().query(`update job set status = 'running' where upload_id = $1`, [uploadId])
  hub.faults.push((request, response) => {
    expect(request.headers).toMatchObject({ range: 'bytes=90000-', 'if-range': '"fixed"' })
    const range = { 'content-range': `bytes 90000-${body.length - 1}/${body.length}` }
    response.writeHead(206, { etag: '"fixed"', ...range }).end(body.subarray(90_000))
  })
  for (const { id } of await listFreeJobs(['fetch'])) await runJob(HANDLERS, id)
  expect(await loadFetch(uploadId)).toMatchObject({ status: 'done' })
  expect(await stored(uploadId)).toBe(body.toString())
})
