import { expect, it } from 'vitest'
import { getDataset } from '@/lib/db/dataset'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles, runJobs } from '@/lib/imports/test-import'
import { loadHeadlines } from './load-headlines'

withDatabase()

const ROWS = Array.from({ length: 30 }, (_, at) => `Prompt ${at},${'word '.repeat(9 + (at % 3))},short one,b,a`)

it('says what is found where a profile is built, and builds none', async () => {
  const bytes = ['prompt,response_a,response_b,human.Ann,model.Long', ...ROWS].join('\n')
  const id = await importFiles([{ name: 'own.csv', bytes }])
  await runJobs(id, ['profile'])
  const dataset = await getDataset(id)
  if (!dataset) throw new Error('not imported')
  const headlines = await loadHeadlines([dataset])
  expect(headlines.get(dataset.id)).toMatch(/^Long follows .+, which people avoid: \+2\.00 on 30 pairs$/)
  expect(await loadHeadlines([{ ...dataset, version: dataset.version + 1 }])).toEqual(new Map())
  expect(await loadHeadlines([])).toEqual(new Map())
})
