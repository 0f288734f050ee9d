import { expect, test } from 'vitest'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { pool } from '@/lib/db/client'
import { growVersion } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { limitGuesses } from './limit-guesses'
import { canonicalJson, loadReport } from './load-report'
import { loadDraft, loadReports } from './load-reports'
import { newLink, revokeReport } from './new-link'
import { countView, openLink } from './open-link'
import { publishReport, publishVersion } from './publish-report'
import { reportCsv } from './report-csv'
import { reportJson } from './report-json'
import { WHOLE_VIEW } from './report-payload'
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
  expect(await unlockReport(one.token, 'wrong', 'reader')).toEqual({ ok: false, wait: 0 })
  const right = await unlockReport(one.token, 'open sesame', 'reader')
  const pass = right?.ok ? right.pass : ''
  expect((await loadReport(one.token, pass))?.title).toBe('First')
  expect(await loadReport(other.token, pass)).toBeNull()
  expect(await loadReport(one.token, `9${pass}`)).toBeNull()
  expect(await loadReport(one.token, pass.replace(/^\d+/, '1'))).toBeNull()
  const { rows } = await pool().query<{ all: string }>('select string_agg(s::text, chr(10)) as all from share_link s')
  expect(rows[0]?.all).not.toContain(Buffer.from('open sesame').toString('hex'))
})

test('whoever guesses passwords waits, and nobody else does', async () => {
  const { reportId } = await publishReport(await ready(), REQUEST)
  const { token } = await newLink(reportId, { expiresAt: null, password: 'right' })
  for (let guess = 0; guess < 5; guess++) await unlockReport(token, `wrong ${guess}`, 'guesser')
  const refused = await unlockReport(token, 'right', 'guesser')
  expect(refused?.ok === false && refused.wait).toBeGreaterThan(0)
  expect((await unlockReport(token, 'right', 'reader'))?.ok).toBe(true)
})

test('whoever guesses links waits, and links that work are kept from nobody', async () => {
  const { token } = await publishReport(await ready(), REQUEST)
  const unknown = 'A'.repeat(32)
  const waits = []
  for (let guess = 0; guess < 21; guess++) waits.push(await limitGuesses(unknown, 'guesser'))
  expect(waits.slice(0, 20)).toEqual(Array(20).fill(0))
  expect(waits[20]).toBeGreaterThan(0)
  expect(await limitGuesses(unknown, 'other')).toBe(0)
  expect(await limitGuesses(token, 'guesser')).toBe(0)
  // Many clients with a few guesses each are stopped together.
  const crowd = []
  for (let client = 0; client < 300; client++) crowd.push(await limitGuesses(unknown, `client ${client}`))
  expect(crowd.some((wait) => wait > 0)).toBe(true)
  expect(await limitGuesses(token, 'guesser')).toBe(0)
})

test('a view is counted for its link, and nothing else is kept of it', async () => {
  const id = await ready()
  const { reportId, token } = await publishReport(id, REQUEST)
  await countView(token)
  await countView(token)
  await countView('A'.repeat(32))
  expect((await loadReports(id)).find((each) => each.id === reportId)?.links[0]?.views).toBe(2)
})
