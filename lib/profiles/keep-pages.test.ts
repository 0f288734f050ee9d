import { expect, test } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { keepPages } from './keep-pages'
import { loadAnalysis } from './load-analysis'
import { fromKept } from './load-cached'
import { loadFactor } from './load-factor'

withDatabase()

const FILE = [
  'pair_id,prompt,response_a,response_b,human.Ann,model.Judge',
  ...Array.from({ length: 8 }, (_, at) => `p${at},Question ${at}?,short,a much longer text,${at % 3 ? 'a' : 'b'},a`),
].join('\n')

test('of a large dataset the analysis and every factor are there before anybody opens them, as they would be then', async () => {
  const id = await importFiles([{ name: 'own.csv', bytes: FILE }])
  const pages = [() => loadFactor(id, 'length', null), () => loadFactor(id, 'facts', null), () => loadAnalysis(id)]
  const kept = () => Promise.all(pages.map(fromKept<unknown>))
  await keepPages(id)
  expect(await kept()).toEqual([null, null, null])
  await keepPages(id, 8)
  const found = await kept()
  expect(found).toEqual((await Promise.all(pages.map((page) => page()))).map((value) => ({ value })))
  expect(found[0]?.value).toMatchObject({ measured: 16, dose: { raters: [{ id: 'r0' }, { id: 'r1' }] } })
  expect(found[2]?.value).not.toBeNull()
})
