import { expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { loadDashboard } from '@/lib/profiles/load-dashboard'
import { loadFactor } from '@/lib/profiles/load-factor'
import { loadReport } from '@/lib/reports/load-report'
import { publishReport } from '@/lib/reports/publish-report'
import { WHOLE_VIEW } from '@/lib/reports/report-payload'
import { PANELS } from '@/lib/words/panels'
import { loadDataset } from './load-dataset'
import { pinComparison, unpinComparison } from './pin-comparison'

withDatabase()

const AT = new Date('2026-11-28T10:00:00Z')
const rows = (judge: boolean) => [
  `pair_id,prompt,response_a,response_b,human.Ann${judge ? ',model.Judge' : ''}`,
  ...Array.from({ length: 30 }, (_, at) => {
    const own = [`p${at}`, `Question ${at}?`, 'short', 'a longer text', at % 2 === 0 ? 'a' : 'b']
    return [...own, ...(judge ? [at % 5 === 0 ? 'a' : 'b'] : [])].join(',')
  }),
]
const importOwn = (judge: boolean) => importFiles([{ name: 'own.csv', bytes: rows(judge).join('\n') }])

test('a pinned comparison stays with the dataset, and is named on its screens and in its reports', async () => {
  const id = await importOwn(true)
  const request = { title: 'T', note: '', view: WHOLE_VIEW, panels: PANELS, pairs: [] }
  const before = await publishReport(id, request)
  await pinComparison({ id, model: 'Judge', factor: 'length' }, AT)
  const planned = { model: 'Judge', factor: 'length', pinnedAt: AT.toISOString(), answered: true }
  expect((await loadDataset(id))?.planned).toEqual(planned)
  const dashboard = await loadDashboard(id)
  expect(dashboard?.planned).toEqual(planned)
  const said = (await loadFactor(id, 'length', null))?.planned?.map(({ text }) => text).join('')
  expect(said).toMatch(/Judge on length.*: .*planned: p .*, not corrected/)
  const other = dashboard?.factors.find(({ id: key }) => key !== 'length')?.id ?? ''
  expect((await loadFactor(id, other, null))?.planned).toBeNull()

  const { token } = await publishReport(id, request)
  await unpinComparison(id)
  expect((await loadReport(token))?.planned).toEqual(planned)
  expect((await loadReport(before.token))?.planned).toBeUndefined()
  expect((await loadDashboard(id))?.planned).toBeNull()
})

test('it is known that nobody had answered', async () => {
  const id = await importOwn(false)
  await pinComparison({ id, model: 'Judge to come', factor: 'length' }, AT)
  expect((await loadDataset(id))?.planned).toMatchObject({ model: 'Judge to come', answered: false })
})
