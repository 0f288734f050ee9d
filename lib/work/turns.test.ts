import { expect, test } from 'vitest'
import { pool } from '@/lib/db/client'
import { getFetchJob, listFreeJobs, putJob, putJobLater, reopenJob } from '@/lib/db/job'
import { withDatabase } from '@/lib/db/test-database'
import { createUpload } from '@/lib/imports/receive-file'
import { runJob } from './run-job'

withDatabase()

const idOf = async (subject: string) => (await getFetchJob(subject))?.id ?? ''
const turns = async () => (await listFreeJobs(['fetch'])).map(({ subject }) => subject)

const minutePasses = () => pool().query(`update job set created_at = created_at - interval '1 minute'`)

async function ask(subject: string): Promise<void> {
  await minutePasses()
  await putJob('fetch', subject)
}
async function put(): Promise<string> {
  const subject = await createUpload()
  await ask(subject)
  return subject
}
async function run(subject: string): Promise<void> {
  await runJob({ fetch: { run: async () => {} } }, await idOf(subject))
}

test('what is asked for again has its turn before all that come after it, and keeps it', async () => {
  const first = await put()
  await run(first)
  const second = await put()
  await ask(first)
  const third = await put()
  expect(await turns()).toEqual([second, first, third])
  await ask(second)
  expect(await turns()).toEqual([second, first, third])

  await run(second)
  await pool().query(`update job set status = 'failed' where upload_id = $1`, [first])
  await minutePasses()
  await reopenJob(await idOf(first))
  expect(await turns()).toEqual([third, first])
  await pool().query(`update job set deaths = 1 where upload_id = $1`, [third])
  expect(await turns()).toEqual([first, third])
})

test('what nobody waits for lets pass what is asked for after it, until somebody does', async () => {
  await pool().query('delete from job')
  const later = await createUpload()
  await putJobLater('fetch', later)
  const first = await put()
  expect(await turns()).toEqual([first, later])
  await ask(later)
  const second = await put()
  expect(await turns()).toEqual([first, later, second])
  await putJobLater('fetch', first)
  expect(await turns()).toEqual([first, later, second])
})
