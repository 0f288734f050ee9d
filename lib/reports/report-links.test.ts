import { expect, test } from 'vitest'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { pool } from '@/lib/db/client'
import { growVersion } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { canonicalJson, loadReport } from './load-report'
import { loadDraft, loadReports } from './load-reports'
import { newLink, revokeReport } from './new-link'
import { countView, openLink } from './open-link'
import { publishReport, publishVersion } from './publish-report'
import { reportCsv } from './report-csv'
import { reportJson } from './report-json'
import { WHOLE_VIEW } from './report-payload'
import { slowUnknownLink } from './slow-unknown-link'
import { unlockReport } from './unlock-report'

withDatabase()

const CSV = [
  'pair_id,prompt,response_a,response_b,human.Alice,human.Bob,model.Judge',
  'p1,One?,a short text,a text that is longer,a,b,a',
  'p2,Two?,words,some more words here,b,b,tie',
].join('\n')
const REQUEST = { title: 'First', note: '', view: WHOLE_VIEW, panels: ['gaps', 'factors'], pairs: [1] } as const
const DAY = 24 * 60 * 60 * 1000

let dataset: Promise<number> | undefined
function ready(): Promise<number> {
  dataset ??= importFiles([{ name: 'own.csv', bytes: CSV }])
  return dataset
}

async function files(token: string) {
  const report = await loadReport(token)
  if (!report) throw new Error('The link is closed.')
  return [reportJson(report), reportCsv(report)]
}

test('publishing again keeps the link, which shows the newest version; what was chosen is there to go on from', async () => {
  const id = await ready()
  const { reportId, token } = await publishReport(id, { ...REQUEST, captions: { gaps: 'See the first line.' } })
  const draft = await loadDraft(id, reportId)
  expect(draft?.request).toMatchObject({ ...REQUEST, captions: { gaps: 'See the first line.' }, annotators: 'hidden' })
  expect(await loadDraft(id + 1, reportId)).toBeNull()
  expect(await publishVersion(id, reportId, { ...REQUEST, title: 'Second', panels: ['raters'] })).toEqual({ number: 2 })
  expect(await loadReport(token)).toMatchObject({ title: 'Second', number: 2, panels: ['raters'] })
  const row = (await loadReports(id)).find((each) => each.id === reportId)
  expect(row?.versions.map(({ number, title }) => [number, title])).toEqual([
    [2, 'Second'],
    [1, 'First'],
  ])
  await expect(publishVersion(id + 1, reportId, REQUEST)).rejects.toThrow('not there any more')
})

test('of two who publish at once, or after another, one is told so in words and nothing is overwritten', async () => {
  const id = await ready()
  const { reportId, token } = await publishReport(id, REQUEST)
  const titles = ['From one tab', 'From another tab']
  const both = await Promise.allSettled(titles.map((title) => publishVersion(id, reportId, { ...REQUEST, title })))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const [won, lost] = both[0]?.status === 'fulfilled' ? titles : titles.toReversed()
  const conflict = {
    code: 'conflict',
    message: expect.stringContaining(`Version 2, “${won}”, was published meanwhile`),
  }
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: conflict })
  expect(await loadReport(token)).toMatchObject({ number: 2, title: won })
  const again = { ...REQUEST, title: String(lost) }
  await expect(publishVersion(id, reportId, again, 1)).rejects.toMatchObject(conflict)
  expect(await publishVersion(id, reportId, again, 2)).toEqual({ number: 3 })
})

test('names are in it only when they were asked for', async () => {
  const id = await ready()
  const { token } = await publishReport(id, { ...REQUEST, panels: ['raters'], annotators: 'named' })
  const report = await loadReport(token)
  expect(JSON.stringify(report?.profile)).toMatch(/Alice/)
  expect(report?.examples[0]?.votes.map(({ rater }) => rater)).toContain('Bob')
})

test('its files stay byte for byte when the data is scored again, and when it is deleted; its owner is told', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: `${CSV}\np3,Three?,x,y z,a,a,b` }])
  const { reportId, token } = await publishReport(id, REQUEST)
  const before = await files(token)
  const isOutdated = async () => (await loadReports()).find((each) => each.id === reportId)?.isOutdated
  expect(await isOutdated()).toBe(false)
  await growVersion(id)
  expect(await isOutdated()).toBe(true)
  expect(await files(token)).toEqual(before)
  await deleteDataset(id)
  expect(await files(token)).toEqual(before)
  expect(await isOutdated()).toBe(false)
})

test('the hash in the JSON file is that of the report in it', async () => {
  const { token } = await publishReport(await ready(), REQUEST)
  const file = JSON.parse((await files(token))[0] ?? '') as { sha256: string; report: { title: string } }
  const hash = async (value: unknown) =>
    Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalJson(value)))).toString('hex')
  expect(await hash(file.report)).toBe(file.sha256)
  expect(await hash({ ...file.report, title: 'Other' })).not.toBe(file.sha256)
})

test('a report as it was stored before it had captions, versions and questions is still read', async () => {
  const { reportId, token } = await publishReport(await ready(), REQUEST)
  await pool().query(
    `update report_version set draft = null, dataset_version = null,
       payload = jsonb_set(payload - array['captions', 'annotators', 'reproduction', 'part'], '{examples,0}',
         (payload->'examples'->0) - array['number', 'caption'])
     where report_id = $1`,
    [reportId],
  )
  expect(await loadReport(token)).toMatchObject({ captions: {}, annotators: 'hidden', reproduction: null })
  expect((await loadReports()).find((each) => each.id === reportId)?.isOutdated).toBe(false)
})

test('a link ends when its time is over, and an end in the past is refused', async () => {
  const id = await ready()
  const { reportId } = await publishReport(id, REQUEST)
  const { token } = await newLink(reportId, { expiresAt: new Date(Date.now() + DAY), password: '' })
  expect(await loadReport(token)).not.toBeNull()
  await pool().query(`update share_link set expires_at = now() - interval '1 second' where expires_at is not null`)
  expect(await loadReport(token)).toBeNull()
  const states = (await loadReports(id)).find((each) => each.id === reportId)?.links.map(({ state }) => state)
  expect(states).toEqual(['works', 'expired'])
  await expect(newLink(reportId, { expiresAt: new Date(0), password: '' })).rejects.toThrow('expired')
})

test('one link is revoked by itself', async () => {
  const id = await ready()
  const { reportId, token } = await publishReport(id, REQUEST)
  const other = await newLink(reportId)
  const links = (await loadReports(id)).find((each) => each.id === reportId)?.links ?? []
  await revokeReport(reportId, links[0]?.id)
  expect(await loadReport(token)).toBeNull()
  expect(await loadReport(other.token)).not.toBeNull()
})

test('a password is asked for, never stored, and a pass opens its own link alone', async () => {
  const { reportId } = await publishReport(await ready(), REQUEST)
  const [one, other] = [
    await newLink(reportId, { expiresAt: null, password: 'open sesame' }),
    await newLink(reportId, { expiresAt: null, password: 'open sesame' }),
  ]
  expect((await openLink(one.token, null))?.isLocked).toBe(true)
  expect(await loadReport(one.token)).toBeNull()
  expect(await unlockReport(one.token, 'wrong', 'reader')).toEqual({ pass: null })
  const right = await unlockReport(one.token, 'open sesame', 'reader')
  const pass = right?.pass ?? ''
  expect((await loadReport(one.token, pass))?.title).toBe('First')
  expect(await loadReport(other.token, pass)).toBeNull()
  expect(await loadReport(one.token, `9${pass}`)).toBeNull()
  expect(await loadReport(one.token, pass.replace(/^\d+/, '1'))).toBeNull()
  const { rows } = await pool().query<{ all: string }>('select string_agg(s::text, chr(10)) as all from share_link s')
  expect(rows[0]?.all).not.toContain(Buffer.from('open sesame').toString('hex'))
})

test('whoever guesses at a link, the reader beside the guesser and the sixty-first reader come in with the password', async () => {
  const { reportId } = await publishReport(await ready(), REQUEST)
  const { token } = await newLink(reportId, { expiresAt: null, password: 'right' })
  const guesses = Array.from({ length: 8 }, (_, at) => unlockReport(token, `wrong ${at}`, `10.0.0.${at % 4}`))
  for (const answer of await Promise.all(guesses)) expect(answer).toEqual({ pass: null })
  const readers = Array.from({ length: 61 }, (_, at) => unlockReport(token, 'right', `10.0.1.${at}`))
  for (const entered of await Promise.all(readers)) expect(entered).toMatchObject({ pass: expect.any(String) })
  expect(await unlockReport(token, 'right', '10.0.0.1')).toMatchObject({ pass: expect.any(String) })
})

test('a link that works waits for nothing, however many that do not exist were asked for', async () => {
  const { token } = await publishReport(await ready(), REQUEST)
  for (const kind of ['A', 'B', 'C']) await slowUnknownLink(kind.repeat(32), 'guesser')
  const slowed = slowUnknownLink('D'.repeat(32), 'guesser').then(() => 'unknown')
  expect(await Promise.race([slowed, slowUnknownLink(token, 'guesser').then(() => 'known')])).toBe('known')
  expect(await slowed).toBe('unknown')
})

test('a view is counted for its link, and nothing else is kept of it', async () => {
  const id = await ready()
  const { reportId, token } = await publishReport(id, REQUEST)
  await countView(token)
  await countView(token)
  await countView('A'.repeat(32))
  expect((await loadReports(id)).find((each) => each.id === reportId)?.links[0]?.views).toBe(2)
})
