import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { type ClientRequest, request } from 'node:http'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, type Page } from '@/e2e/fixtures'
import { estimate, openRunForm, startRun } from '@/e2e/judge-fixtures'
import type { JudgeServer } from '@/e2e/judge-server'
import { computedFactors } from '@/lib/factors/registry'
import { digestOf } from './trial-digest'
import type { Kill, Product } from './trial-product'

export const ACTIVITIES = ['upload', 'import', 'measure', 'run', 'publish'] as const
export type Activity = (typeof ACTIVITIES)[number]
export type Kills = Readonly<Partial<Record<Activity, Kill>>>

const PAIRS = 60
const JUDGED = '40'
const NAME = 'Trial'

const row = (i: number) =>
  JSON.stringify({
    pair_id: `p${i}`,
    prompt: `Why ${i}?`,
    response_a: `Because of ${i}. ${'That is why. '.repeat(i % 7)}`,
    response_b: `Nobody knows ${i}. ${'Perhaps never. '.repeat(i % 5)}`,
    'human.Ann': i % 3 ? 'a' : 'b',
  })
const FILE = Buffer.from(Array.from({ length: PAIRS }, (_, i) => row(i)).join('\n'))

async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let turn = 0; !(await isSo()); turn++, await wait(20))
    if (turn > 3000) throw new Error(`It never came to this: ${what}`)
}

async function ask(product: Product, text: string, values: readonly unknown[] = []) {
  const client = await product.connect()
  return client
    .query(text, [...values])
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

/** Keeps the locks of a statement: whoever needs them stops there, midway, until they are released or their server dies. */
async function holdUp(product: Product, statement: string, values: readonly unknown[] = []) {
  const client = await product.connect()
  await client.query(`begin; set local session_replication_role = 'replica'`)
  await client.query(statement, [...values])
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  return {
    stopped: () =>
      until('somebody waits', async () => {
        const query = 'select 1 from pg_stat_activity where $1 = any(pg_blocking_pids(pid))'
        return (await ask(product, query, [rows[0]?.pid])).length > 0
      }),
    release: () => client.end().catch(() => {}),
  }
}

/** What a flow leaves for the next: nothing of what was left running, and every digest. */
export type Outcome = {
  readonly datasetId: number
  readonly digests: Readonly<Record<Activity, string>>
  readonly left: readonly string[]
  readonly paidTwice: number
  readonly inFlight: number
}

/**
 * A person's way from a file to a published report, with each part of it met by the kill that is meant for it, midway.
 * Whatever fails is done again, as a person would do it.
 */
export async function flow(page: Page, product: Product, judge: JudgeServer, kills: Kills): Promise<Outcome> {
  const left: string[] = []
  async function meet(activity: Activity, release: () => Promise<unknown>): Promise<void> {
    const kill = kills[activity]
    const recovered = kill ? await product.kill(kill) : async () => []
    await release()
    left.push(...(await recovered()))
  }

  const uploadId = await sendFile(product, (request) => meet('upload', async () => request.end(FILE.subarray(1000))))
  const datasetId = await importFile(page, product, uploadId, (release) => meet('import', release))
  await measureAnew(product, datasetId, (release) => meet('measure', release))
  judge.control({ reset: true })
  const inFlight = await judgePairs(page, product, judge, datasetId, (release) => meet('run', release))
  await publish(page, product, datasetId, (release) => meet('publish', release))
  const digests = await digest(product, datasetId, uploadId)
  return { datasetId, digests, left, paidTwice: judge.counts().paidTwice, inFlight }
}

type Meet = (release: () => Promise<unknown>) => Promise<void>

async function sendFile(product: Product, meet: (request: ClientRequest) => Promise<void>): Promise<string> {
  const made = await fetch(`${product.url}/api/uploads`, { method: 'POST' })
  const { uploadId } = (await made.json()) as { readonly uploadId: string }
  const place = `${product.url}/api/uploads/${uploadId}/files?name=own.jsonl`
  const half = request(place, { method: 'PUT', headers: { 'content-length': FILE.length } })
  const answered = new Promise<boolean>((resolve) => {
    half.on('response', (response) => resolve(response.resume().statusCode === 200)).on('error', () => resolve(false))
  })
  half.write(FILE.subarray(0, 1000))
  const folder = path.join(product.dataDir(), 'uploads', uploadId)
  await until('half of the file is there', () =>
    existsSync(folder) ? readdirSync(folder).some((name) => statSync(path.join(folder, name)).size === 1000) : false,
  )
  await meet(half)
  if (!(await answered)) expect((await fetch(place, { method: 'PUT', body: FILE })).status).toBe(200)
  return uploadId
}

async function importFile(page: Page, product: Product, uploadId: string, meet: Meet): Promise<number> {
  await page.goto(`${product.url}/datasets/new/${uploadId}`)
  await page.getByLabel('Name').fill(NAME)
  const votes = await holdUp(product, 'lock table preference in share mode')
  await page.getByRole('button', { name: 'Import' }).click()
  await page.waitForURL(/\/datasets\/\d+$/)
  await votes.stopped()
  await meet(votes.release)
  const id = Number(page.url().split('/').at(-1))
  await untilDone(product, id)
  return id
}

/** Until nothing is left to do for a dataset. */
async function untilDone(product: Product, datasetId: number): Promise<void> {
  const query = `select status::text, error from job where dataset_id = $1 and status <> 'done'`
  await until(`the work on dataset ${datasetId} is done`, async () => {
    const open = await ask(product, query, [datasetId]).catch(() => [{ status: 'unknown' }])
    if (open.some(({ status }) => status === 'failed')) throw new Error(JSON.stringify(open))
    return open.length === 0
  })
}

async function measureAnew(product: Product, datasetId: number, meet: Meet): Promise<void> {
  const [factor] = computedFactors
  await ask(product, 'delete from measurement where dataset_id = $1', [datasetId])
  const block = await holdUp(
    product,
    `insert into measurement (dataset_id, factor_key, version, block, "values") values ($1, $2, $3, 0, '')`,
    [datasetId, factor?.id, factor?.version],
  )
  await ask(product, `update job set status = 'queued', attempts = 0 where dataset_id = $1 and kind = 'measure'`, [
    datasetId,
  ])
  await block.stopped()
  await meet(block.release)
  await untilDone(product, datasetId)
}

/** Gives how many calls were under way when the run was met. */
async function judgePairs(
  page: Page,
  product: Product,
  judge: JudgeServer,
  datasetId: number,
  meet: Meet,
): Promise<number> {
  // What was answered in an earlier flow would not be asked again.
  await ask(product, 'delete from answer')
  await openRunForm(page, `${product.url}/datasets/${datasetId}`, 'Judge pairs', 'test-judge')
  await page.getByLabel(/random sample/).fill(JUDGED)
  await estimate(page)
  judge.control({ answersLeft: 20 })
  await startRun(page)
  await until('calls are under way', () => judge.counts().inFlight >= 8)
  const inFlight = judge.counts().inFlight
  await meet(async () => judge.control({ answersLeft: null }))
  await until('the run is done', async () => {
    const query = `select 1 from run where dataset_id = $1 and status = 'done'`
    return (await ask(product, query, [datasetId]).catch(() => [])).length > 0
  })
  await untilDone(product, datasetId)
  return inFlight
}

async function publish(page: Page, product: Product, datasetId: number, meet: Meet): Promise<void> {
  const editor = `${product.url}/datasets/${datasetId}/reports/new`
  const press = async () => {
    await page.goto(editor)
    await page.getByLabel('Title').fill(NAME)
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
  }
  const published = async () =>
    (await ask(product, 'select 1 from report where dataset_id = $1', [datasetId])).length > 0
  const versions = await holdUp(product, 'lock table report_version in share mode')
  await press()
  await versions.stopped()
  await meet(versions.release)
  const link = page.getByRole('dialog').getByRole('status').getByRole('link')
  const failed = page.getByText(/went wrong|did not answer|could not|failed/i)
  await expect(link.or(failed).first()).toBeVisible()
  if (!(await published())) {
    await press()
    await expect(link).toBeVisible()
  }
}

/** Everything that counts, in a few numbers. */
export async function digest(product: Product, datasetId: number, uploadId?: string): Promise<Outcome['digests']> {
  const sums = await digestOf(async (text, values) => ask(product, text, values), datasetId)
  const [upload] = await ask(
    product,
    `select f.upload_id as id, f.position, f.name, f.sha256 from upload_file f join dataset_import i
     on i.upload_id = f.upload_id where i.dataset_id = $1`,
    [datasetId],
  )
  const kept = readFileSync(path.join(product.dataDir(), 'uploads', uploadId ?? String(upload?.id), '0'))
  const sha256 = createHash('sha256').update(kept).digest('hex')
  expect(sha256).toBe(upload?.sha256)
  return { upload: sha256, ...sums }
}
