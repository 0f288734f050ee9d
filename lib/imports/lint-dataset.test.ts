import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { uploadPath } from '@/lib/files/store/upload-store'
import { loadLint, requestLint } from './load-lint'
import { appendImport } from './start-import'
import { importOnly, runJobs, uploadFiles } from './test-import'

withDatabase()

const CHOSEN = 'Take the noon ferry, it runs on Sundays too.'
const rows = Array.from({ length: 20 }, (_, at) =>
  JSON.stringify({
    prompt: `Question ${at}?`,
    chosen: `${CHOSEN} It is cheap.`,
    rejected: at < 18 ? 'No.' : `${CHOSEN} It is cheap.`,
  }),
)
const finding = async (id: number, name: string) =>
  (await loadLint(id)).report?.findings.find((each) => each.id === name)

it('looks at what was imported, keeps what was found, and waits for nobody', async () => {
  const id = await importOnly([{ name: 'own.jsonl', bytes: rows.join('\n') }])
  expect(await loadLint(id)).toEqual({ report: null, working: true, error: null })
  await runJobs(id, ['measure', 'lint'])
  expect(await loadLint(id)).toMatchObject({
    working: false,
    error: null,
    report: { rows: 20, pairs: 20, prompts: 20 },
  })
  expect(await finding(id, 'identical')).toMatchObject({
    severity: 'error',
    numbers: [{ value: 0.1, n: 20, prompts: 20 }],
    examples: [{ file: 'own.jsonl', line: 19 }, { line: 20 }],
  })
  expect(await finding(id, 'length')).toMatchObject({ severity: 'error', numbers: [{ value: 1, n: 18 }] })
})

it('can be asked for again, and says when the files are gone', async () => {
  const id = await importOnly([{ name: 'own.jsonl', bytes: rows.join('\n') }])
  await runJobs(id, ['measure', 'lint'])
  await pool().query('update dataset_import set lint = null, upload_id = null where dataset_id = $1', [id])
  expect(await loadLint(id)).toEqual({ report: null, working: false, error: null })
  await requestLint(id)
  expect(await loadLint(id)).toMatchObject({ working: true })
  await runJobs(id, ['lint'])
  expect(await loadLint(id)).toEqual({
    report: null,
    working: false,
    error: 'The uploaded files are gone. Send them again.',
  })
})

it('says why files cannot be checked that would be refused now', async () => {
  const id = await importOnly([{ name: 'own.jsonl', bytes: rows.join('\n') }])
  await runJobs(id, ['measure', 'lint'])
  const { rows: found } = await pool().query('select upload_id from dataset_import where dataset_id = $1', [id])
  const uploadId = String(found[0].upload_id)
  await pool().query('update upload set plan = null where id = $1', [uploadId])
  await pool().query('update dataset_import set lint = null where dataset_id = $1', [id])
  writeFileSync(uploadPath(uploadId, 0), '{"name":"Ann"}\n{"name":"Bo"}\n')
  await requestLint(id)
  await runJobs(id, ['lint'])
  expect((await loadLint(id)).error).toMatch(
    /^The files cannot be checked: they were imported, but would be refused now\. .*\n.*own\.jsonl/,
  )
})

it('looks at all files together once later ones are added', async () => {
  const texts = (at: number) => `p${at},Q${at},one two three,four${at}`
  const file = (column: string, label: (at: number) => string) =>
    [`pair_id,prompt,response_a,response_b,${column}`, ...rows.map((_, at) => `${texts(at)},${label(at)}`)].join('\n')
  const id = await importOnly([{ name: 'own.csv', bytes: file('human.Ann', (at) => (at % 2 ? 'a' : 'b')) }])
  const later = await uploadFiles([{ name: 'judge.csv', bytes: file('model.Judge', () => 'a') }])
  await appendImport({ uploadId: later, datasetId: id })
  await runJobs(id, ['import', 'measure', 'lint'])
  expect((await loadLint(id)).report).toMatchObject({ rows: 40, prompts: 20, choices: 40 })
  expect(await finding(id, 'position')).toMatchObject({
    severity: 'error',
    words: expect.stringMatching(/^Judge: the first answer is preferred in 100%/),
    numbers: [
      { label: 'People', value: 0.5 },
      { label: 'Judge', value: 1 },
    ],
  })
})

it('takes verdicts without texts for what they are about, whether they come with the texts or later', async () => {
  const file = (name: string, row: (at: number) => object) => ({
    name,
    bytes: JSON.stringify(Array.from({ length: 20 }, (_, idx) => ({ idx, ...row(idx) }))),
  })
  const texts = file('testset-v1.json', (at) => ({
    ...{ instruction: `Question ${at}?`, response1: 'one two three', response2: `four${at}` },
    annotator1: 2,
  }))
  const verdicts = file('gpt-testset-v1.json', () => ({ gpt_result: '1' }))
  const together = await importOnly([texts, verdicts])
  const later = await importOnly([texts])
  await appendImport({ uploadId: await uploadFiles([verdicts]), datasetId: later })
  await runJobs(later, ['import'])
  for (const id of [together, later]) {
    await runJobs(id, ['measure', 'lint'])
    expect((await loadLint(id)).report).toMatchObject({ rows: 40, pairs: 20, choices: 40 })
    expect(await finding(id, 'length')).toMatchObject({
      numbers: [
        { label: 'People', value: 0 },
        { value: 1, n: 20 },
      ],
    })
  }
})

it('looks at pairs of rated responses by the rule of their import', async () => {
  const answers = [`${CHOSEN} It is cheap.`, CHOSEN, 'No.']
  const lines = Array.from({ length: 12 }, (_, at) =>
    answers.map((completion, place) =>
      JSON.stringify({ prompt: `Question ${at}?`, completion, label: place === (at % 2 === 0 ? 0 : 2) }),
    ),
  ).flat()
  const id = await importOnly([{ name: 'kto.jsonl', bytes: lines.join('\n') }])
  await runJobs(id, ['measure', 'lint'])
  // Of three pairs a prompt one is of two bad answers; the good one is the longest, or the shortest.
  expect((await loadLint(id)).report).toMatchObject({ rows: 36, pairs: 36, choices: 24, prompts: 12, ratedShare: 1 })
  expect(await finding(id, 'class-balance')).toMatchObject({
    severity: 'warning',
    numbers: [{ value: 1 / 3, n: 36, prompts: 12 }, { value: 0.5 }],
  })
  expect(await finding(id, 'length')).toMatchObject({ numbers: [{ n: 24, prompts: 12, value: 0.5 }] })
})
