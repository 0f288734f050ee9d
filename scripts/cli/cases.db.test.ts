import { createReadStream, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { pool } from '@/lib/db/client'
import { withDatabase } from '@/lib/db/test-database'
import { chooseOptions } from '@/lib/imports/choose-options'
import { loadUpload } from '@/lib/imports/preview-upload'
import { startImport } from '@/lib/imports/start-import'
import { runJobs, uploadFiles } from '@/lib/imports/test-import'
import type { Ledger } from '@/lib/ingest/assembly/ledger'
import { parseCommand } from './parse-command'
import type { namedProfile } from './profile-tables'
import { runCommand } from './run-command'

const cases = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'cases')
const isThere = existsSync(cases)

const [number, some] = [z.number(), z.number().optional()]
const counted = { pairs: some, prompts: some, C: some, D: some, tm: some, ties: some, missing: some, length: some }
const raters = z.record(z.string(), z.union([number.transform((pairs) => ({ pairs })), z.strictObject(counted)]))
const expectedSchema = z.strictObject({
  ...counted,
  ...{ prompt_of_row_1: z.string().optional(), words_chosen: some, words_rejected: some },
  raters: z
    .union([z.array(z.string()).transform((names) => Object.fromEntries(names.map((name) => [name, {}]))), raters])
    .optional(),
  judge: z.strictObject({ a: number, b: number, ties: number, flips_among_ties: number, missing: number }).optional(),
  label: z.strictObject({ a: number, b: number }).optional(),
})
const expectations: Readonly<Record<string, { readonly expected: unknown }>> = isThere
  ? JSON.parse(readFileSync(path.join(cases, 'expected.json'), 'utf8'))
  : { none: { expected: {} } }

/** Without what is undefined, which matches everything. */
const given = (value: object): object => JSON.parse(JSON.stringify(value))

type StoredVote = {
  readonly rater: string
  readonly kind: string
  readonly pair: number
  readonly choice: number | null
  readonly shown: number | null
  readonly swapped: number | null
  readonly prompt: string
  readonly a: string
  readonly b: string
}

async function listVotes(datasetId: number): Promise<readonly StoredVote[]> {
  const query = `select r.name as rater, r.kind, v.pair_index as pair, v.choice, v.shown, v.swapped, p.text as prompt,
      a.text as a, b.text as b
    from preference v join rater r on r.dataset_id = v.dataset_id and r.index = v.rater_index
      join pair on pair.dataset_id = v.dataset_id and pair.index = v.pair_index
      join prompt p on p.dataset_id = v.dataset_id and p.index = pair.prompt_index
      join response a on a.dataset_id = v.dataset_id and a.index = pair.a_index
      join response b on b.dataset_id = v.dataset_id and b.index = pair.b_index
    where v.dataset_id = $1 order by v.pair_index, v.rater_index`
  return (await pool().query<StoredVote>(query, [datasetId])).rows
}

const countWords = (text: string): number =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length
const countSpaced = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** The numbers of expected.json, counted from what was stored. */
function count(votes: readonly StoredVote[]) {
  const read = votes.filter(({ choice }) => choice !== null)
  const decided = read.filter(({ choice }) => choice !== 0)
  const longer = decided.map(({ a, b, choice }) => Math.sign(countWords(a) - countWords(b)) * (choice ?? 0))
  const [C, D, tm] = [1, -1, 0].map((way) => longer.filter((one) => one === way || (one === 0 && way === 0)).length)
  const [of, all] = [(C ?? 0) - (D ?? 0), decided.length]
  return {
    ...{ pairs: new Set(votes.map(({ pair }) => pair)).size, prompts: new Set(votes.map(({ prompt }) => prompt)).size },
    ...{ C, D, tm, ties: read.length - decided.length, missing: votes.length - read.length },
    length: all === 0 ? null : Math.round((of / all) * 1e6) / 1e6,
  }
}

function found(votes: readonly StoredVote[]) {
  const of = (pick: (vote: StoredVote) => boolean) => votes.filter(pick).length
  const judge = votes.filter(({ kind }) => kind === 'model')
  const [first] = votes
  const chosen = first?.choice === -1 ? ([first.b, first.a] as const) : ([first?.a ?? '', first?.b ?? ''] as const)
  return {
    ...count(votes),
    ...{ prompt_of_row_1: first?.prompt, words_chosen: countSpaced(chosen[0]), words_rejected: countSpaced(chosen[1]) },
    raters: Object.fromEntries(
      [...new Set(votes.map(({ rater }) => rater))].map((name) => [
        name,
        count(votes.filter(({ rater }) => rater === name)),
      ]),
    ),
    label: {
      a: of((vote) => vote.kind === 'human' && vote.choice === 1),
      b: of((vote) => vote.kind === 'human' && vote.choice === -1),
    },
    judge: {
      ...{
        a: of((vote) => judge.includes(vote) && vote.choice === 1),
        b: of((vote) => judge.includes(vote) && vote.choice === -1),
      },
      ...{
        ties: of((vote) => judge.includes(vote) && vote.choice === 0),
        missing: of((vote) => judge.includes(vote) && vote.choice === null),
      },
      flips_among_ties: of(
        ({ shown, swapped }) => Math.abs((shown ?? 0) - (swapped ?? 0)) === 2 && shown !== 2 && swapped !== 2,
      ),
    },
  }
}

/** The file as a person brings it in: what no format knows is read by the guess. */
async function upload(name: string) {
  const uploadId = await uploadFiles([{ name, bytes: createReadStream(path.join(cases, name)) }])
  const first = await loadUpload(uploadId, null, false)
  if (!first.preview.ok) {
    expect(first.unknown?.mapping, JSON.stringify(first.preview.faults)).toBeTruthy()
    await chooseOptions({ uploadId, options: { mapping: first.unknown?.mapping ?? null }, saveAs: null })
  }
  const { preview } = await loadUpload(uploadId, null, false)
  if (!preview.ok) throw new Error(JSON.stringify(preview.faults))
  return { uploadId, preview }
}

type Printed = Pick<ReturnType<typeof namedProfile>, 'scores'> & {
  readonly dataset: { readonly pairs: number; readonly prompts: number; readonly ledger: Ledger }
}

/** What the command line prints of a file, read back. */
async function print(name: string): Promise<Printed> {
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  try {
    await runCommand(parseCommand(['profile', name, '--json'], cases), 'http://localhost')
  } finally {
    vi.restoreAllMocks()
  }
  return JSON.parse(lines.join('\n'))
}

describe.skipIf(!isThere)(isThere ? 'odd files' : 'odd files (skipped: ../shared is not here)', () => {
  withDatabase()

  test.each(Object.keys(expectations))('%s', async (name) => {
    const want = expectedSchema.parse(expectations[name]?.expected)
    const { uploadId, preview } = await upload(name)
    expect(preview).toMatchObject(given({ pairs: want.pairs, prompts: want.prompts, rejected: 0 }))

    const datasetId = await startImport({ uploadId, name, description: '', task: preview.task })
    await runJobs(datasetId, ['import'])
    const stored = found(await listVotes(datasetId))
    expect(stored).toMatchObject(given(want))
    if (want.raters) expect(Object.keys(stored.raters).toSorted()).toEqual(Object.keys(want.raters).toSorted())

    const { dataset, scores } = await print(name)
    expect(dataset).toMatchObject({ pairs: preview.pairs, prompts: preview.prompts })
    expect(dataset.ledger.raters).toEqual(preview.ledger.raters)
    for (const [rater, { C, D, tm, length }] of Object.entries(stored.raters))
      expect(scores.find((score) => score.rater === rater && score.factor === 'length')).toMatchObject({
        ...{ c: C, d: D, tm, score: length === null ? null : expect.closeTo(length, 6) },
        ...{ n: (C ?? 0) + (D ?? 0) + (tm ?? 0) },
      })
  })
})
