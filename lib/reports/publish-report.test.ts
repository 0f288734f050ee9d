import { expect, test } from 'vitest'
import { deleteDataset } from '@/lib/datasets/change-dataset'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { DEFAULT_RECIPE } from '@/lib/improve/training/recipe'
import { saveRecipe } from '@/lib/improvements/save-recipe'
import { PANELS } from '@/lib/words/panels'
import { loadReport } from './load-report'
import { newLink, revokeReport } from './new-link'
import { draftReport, publishReport } from './publish-report'
import { WHOLE_VIEW } from './report-payload'
import { suggestPairs } from './suggest-pairs'

withDatabase()

const CSV = [
  'pair_id,prompt,response_a,response_b,human.Alice,human.Bob,model.Judge',
  'p1,Secret prompt one?,a short text,a text that is longer,a,b,a',
  'p2,Secret prompt two?,words,some more words here,b,b,tie',
].join('\n')

async function publish(pairs: readonly number[]) {
  const datasetId = await importFiles([{ name: 'own.csv', bytes: CSV }])
  const request = { title: 'T', note: 'N', view: WHOLE_VIEW, panels: PANELS, pairs }
  return { datasetId, ...(await publishReport(datasetId, request)) }
}

test('a report stays as it was when its dataset is deleted', async () => {
  const { datasetId, token } = await publish([0])
  const before = await loadReport(token)
  expect(before?.profile.pairs).toBe(2)
  await deleteDataset(datasetId)
  expect(await loadReport(token)).toEqual(before)
})

test('no annotator is named, and only the texts that were chosen are in it', async () => {
  const { token } = await publish([1])
  const text = JSON.stringify(await loadReport(token))
  expect(text).not.toMatch(/Alice|Bob/)
  expect(text).toContain('Annotator 1')
  expect(text).toContain('Secret prompt two?')
  expect(text).not.toContain('Secret prompt one?')
})

test('revoking closes every link at once; a new link opens the same report', async () => {
  const { reportId, token } = await publish([])
  const other = await newLink(reportId)
  expect(await loadReport(other.token)).toEqual(await loadReport(token))
  await revokeReport(reportId)
  expect([await loadReport(token), await loadReport(other.token)]).toEqual([null, null])
  const again = await newLink(reportId)
  expect(await loadReport(again.token)).not.toBeNull()
})

test('the database holds no token, and a guessed one opens nothing', async () => {
  const { token } = await publish([])
  const { rows } = await pool().query<{ all: string }>('select string_agg(s::text, chr(10)) as all from share_link s')
  expect(rows[0]?.all).not.toContain(token)
  expect(token.length).toBeGreaterThanOrEqual(32)
  expect(await loadReport(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBeNull()
})

test('saved recipes of training files stand with what is needed to repeat the numbers', async () => {
  const { datasetId, token } = await publish([])
  expect(await loadReport(token)).not.toHaveProperty('reproduction.training')
  await saveRecipe({ datasetId, name: 'mine', recipe: { ...DEFAULT_RECIPE, seed: 7 } })
  const request = { title: 'T', note: '', view: WHOLE_VIEW, panels: PANELS, pairs: [] }
  const report = await loadReport((await publishReport(datasetId, request)).token)
  expect(report?.reproduction?.training).toEqual([
    { name: 'mine', datasetVersion: expect.any(Number), recipe: 'seed=7' },
  ])
})

test('a headline is one of the gaps or the author’s own words; suggestions and judges are of the models shown', async () => {
  const rows = Array.from({ length: 40 }, (_, at) => {
    const isLong = at % 2 === 0
    const [a, b] = isLong ? ['one two three four five', 'one'] : ['one', 'one two three four five']
    return `p${at},Prompt ${at}?,${a} ${at},${b} ${at},${isLong ? 'b' : 'a'},${isLong ? 'a' : 'b'},${isLong ? 'b' : 'a'}`
  })
  const header = 'pair_id,prompt,response_a,response_b,human.Alice,model.Long,model.Short'
  const datasetId = await importFiles([{ name: 'gaps.csv', bytes: [header, ...rows].join('\n') }])
  const view = { ...WHOLE_VIEW, models: ['r2'] }
  const base = { title: 'T', note: '', panels: PANELS, pairs: [0] }
  const textOf = ({ finding }: Awaited<ReturnType<typeof draftReport>>) => finding.map(({ text }) => text).join('')
  const whole = await draftReport(datasetId, { ...base, view: WHOLE_VIEW })
  expect(textOf(whole)).toMatch(/^Long /)
  expect(whole.judges?.map(({ id }) => id)).toEqual(['r1', 'r2'])
  const chosen = await draftReport(datasetId, {
    ...{ ...base, view: WHOLE_VIEW },
    headline: { kind: 'gap', rater: 'r2', factor: 'length' },
  })
  expect(textOf(chosen)).toContain('Short')
  expect(textOf(chosen)).not.toMatch(/^Long/)
  const written = await draftReport(datasetId, { ...base, view, headline: { kind: 'written', text: ' Mine. ' } })
  expect(written.headline).toBe('Mine.')
  expect(written.judges?.map(({ id }) => id)).toEqual(['r2'])
  expect(textOf(written)).not.toContain('Long')
  expect((await suggestPairs(datasetId, {}, WHOLE_VIEW))?.model).toBe('Long')
  expect((await suggestPairs(datasetId, {}, view))?.model).toBe('Short')
})
