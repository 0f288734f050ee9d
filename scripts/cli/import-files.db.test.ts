import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { loadDataset } from '@/lib/datasets/load-dataset'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { putSavedMapping } from '@/lib/db/upload'
import type { Mapping } from '@/lib/ingest/mapping/mapping'
import { type FilesToImport, importFiles } from './import-files'
import { AS_THEY_ARE, type Reading } from './reading-options'

withDatabase()

const folder = mkdtempSync(path.join(tmpdir(), 'proclivity-import-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.restoreAllMocks())

function written(name: string, lines: readonly string[]): string {
  const file = path.join(folder, name)
  writeFileSync(file, lines.join('\n'))
  return file
}

/** Runs the import; the dataset and all that was said beside the answer. */
async function run(file: string, reading: Partial<Reading> = {}, more: Partial<FilesToImport> = {}) {
  const said: string[] = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
  const asked = { verb: 'import', files: [file], name: 'Own', task: null, ...more }
  const id = await importFiles({ ...asked, reading: { ...AS_THEY_ARE, ...reading } })
  return { dataset: await loadDataset(id), id, said: said.join('\n') }
}

const texts = (at: number): string => `Which ferry ${at}?,The ferry at noon ${at},The bus by the lake ${at}`

test('files are a measured dataset once the command ends, also where no worker runs', async () => {
  const { dataset } = await run(path.resolve('public/samples/summaries-of-posts.csv'))
  expect(dataset).toMatchObject({ name: 'Own', status: 'ready', pairs: 66, jobs: [] })
})

test('an unknown file is read by a mapping that is given, and the raters that are people are named', async () => {
  const lines = ['ask,one,two,pick', ...Array.from({ length: 12 }, (_, at) => `${texts(at)},${at % 2 ? 'up' : 'down'}`)]
  const file = written('odd.csv', lines)
  const rater = { kind: 'model' as const, name: 'gpt-4', column: null }
  const rule = { kind: 'words' as const, column: 'pick', a: ['up'], b: ['down'], tie: [] }
  const side = (text: string) => ({ text, source: null, author: null })
  const mapping: Mapping = {
    ...{ version: 1, task: 'helpful', prompt: 'ask', promptId: null, pairId: null, source: null },
    ...{ responses: { kind: 'pair', a: side('one'), b: side('two') }, labels: [{ rater, rule, list: null }] },
    ...{ ratings: [], factors: [], slices: [] },
  }
  const { dataset } = await run(file, { mapping, people: ['gpt-4'] })
  expect(dataset).toMatchObject({ pairs: 12, ledger: { raters: [{ name: 'gpt-4', kind: 'human', imported: 12 }] } })
  await expect(run(file, { mapping, people: ['Ann'] })).rejects.toThrow(
    '--people: no rater of these files is called Ann; there are: gpt-4.',
  )
  const nobody = { ...mapping, labels: [{ rater, rule: { ...rule, a: ['left'], b: ['right'] }, list: null }] }
  await expect(run(file, { mapping: nobody })).rejects.toThrow(
    /^No label can be read: 12 pairs.*\ngpt-4 \(column pick\): “down” 6 times, “up” 6 times\.$/,
  )
  const { rows } = await pool().query<{ n: number }>('select count(*)::int as n from dataset where name = $1', ['Own'])
  expect(rows[0]?.n).toBe(2)
})

test('a guess that leaves no doubt is used and said; one in doubt is refused with the command that comes next', async () => {
  const sure = [
    'prompt,response_a,response_b,winner',
    ...Array.from({ length: 12 }, (_, at) => `${texts(at)},${'ab'[at % 2]}`),
  ]
  const { dataset, said } = await run(written('sure.csv', sure))
  expect(dataset?.pairs).toBe(12)
  expect(said).toMatch(
    /^sure\.csv is of no known format and is read by its columns: prompt: “prompt”; responses: “response_a” and “response_b”; /,
  )
  const doubtful = [
    'prompt,response_a,response_b,label',
    ...Array.from({ length: 12 }, (_, at) => `${texts(at)},${at % 2}`),
  ]
  const file = written('doubtful file.csv', doubtful)
  const refused = await run(file).catch((error: unknown) => (error instanceof Error ? error.message : ''))
  expect(refused).toMatch(/^doubtful file\.csv: The format is not known\./)
  expect(refused).toContain('can only be guessed: prompt: “prompt”')
  expect(refused).toContain(`npm run --silent proclivity -- mapping '${file}' > mapping.json`)
  expect(refused).toContain(`npm run --silent proclivity -- import '${file}' --mapping mapping.json`)
})

test('a mapping that was saved in the browser for such columns is not taken for another file', async () => {
  const lines = ['question,answer_1,answer_2,winner', ...Array.from({ length: 12 }, (_, at) => `${texts(at)},answer_1`)]
  const rater = { kind: 'human' as const, name: 'Saved', column: null }
  const rule = { kind: 'words' as const, column: 'winner', a: ['answer_2'], b: ['answer_1'], tie: [] }
  const side = (text: string) => ({ text, source: null, author: null })
  await putSavedMapping('Turned', {
    ...{ version: 1, task: 'helpful', prompt: 'question', promptId: null, pairId: null, source: null },
    ...{ responses: { kind: 'pair', a: side('answer_1'), b: side('answer_2') }, labels: [{ rater, rule, list: null }] },
    ...{ ratings: [], factors: [], slices: [] },
  })
  const both = lines.map((line, at) => (at % 2 ? line.replace(/answer_1$/, 'answer_2') : line))
  const { dataset } = await run(written('other.csv', both))
  expect(dataset).toMatchObject({ pairs: 12, ledger: { raters: [{ name: 'People', imported: 12 }] } })
})

test('a file whose rows are all left out is refused with the first places and reasons, and no preview is spoken of', async () => {
  const row = { prompt: 'Which?', response_a: 'The ferry', response_b: ['no', 'text'], 'human.Ann': 'a' }
  const lines = Array.from({ length: 17 }, (_, at) => JSON.stringify({ pair_id: `p${at}`, ...row }))
  const refused = await run(written('lists.jsonl', lines)).catch((error: Error) => error.message)
  expect(refused).toMatch(/every one is left out\.\nlists\.jsonl, line 1: /)
  expect(String(refused).split('\n')).toHaveLength(7)
  expect(refused).toMatch(/… and 12 more rows and cells left out\.$/)
  expect(refused).not.toContain('preview')
})
