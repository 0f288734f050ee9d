import { createReadStream, existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { datasetContent } from '@/lib/imports/test-dataset-content'
import { importOnly } from '@/lib/imports/test-import'
import { pairsOf, readAll } from '@/lib/ingest/fixtures/sample-of'
import { llmComparator } from '@/lib/ingest/formats/platforms/llm-comparator'
import type { ExportFormat } from '@/lib/words/export/export-format'
import { exportDataset } from './export-dataset'

withDatabase()

const shared = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'data')
const isThere = existsSync(shared)
const title = isThere ? 'real datasets' : 'real datasets (skipped: ../shared/data is not here)'

const MT_BENCH = 'llmbar/Processed/MT-Bench'
const judged = (judge: string): string => `${MT_BENCH}/evaluators/${judge}/Vanilla_NoRules/result.json.gz`
const ALL: readonly (readonly [string, readonly string[]])[] = [
  [
    'PandaLM',
    ['pandalm/testset-v1.json', 'pandalm/gpt-3.5-turbo-testset-v1.json', 'pandalm/pandalm-7b-testset-v1.json'],
  ],
  ['MT-Bench', [`${MT_BENCH}/dataset.json`, judged('GPT-4'), judged('ChatGPT')]],
  ['QA-feedback', ['finegrained_qa/dev_feedback.json']],
  ['HH-RLHF', ['hh_harmless_test/harmless-base-test.jsonl.gz']],
]
/** One with votes of people and one with two orders; the long form takes them all. */
const DATASETS = process.env.PROCLIVITY_ALL ? ALL : ALL.slice(0, 2)
type Stored = { readonly id: number; readonly content: Awaited<ReturnType<typeof datasetContent>> }
const stored = new Map<readonly string[], Promise<Stored>>()

async function store(names: readonly string[]): Promise<Stored> {
  const id = await importOnly(names.map((name) => ({ name, bytes: createReadStream(path.join(shared, name)) })))
  return { id, content: await datasetContent(id) }
}

/** The dataset of these files, imported when it is first asked for. */
function storedOnce(names: readonly string[]): Promise<Stored> {
  const known = stored.get(names) ?? store(names)
  stored.set(names, known)
  return known
}

async function textOf(datasetId: number, format: ExportFormat): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of exportDataset(datasetId, format)) parts.push(part)
  return Buffer.concat(parts)
}

type AnnotatedResponse = { readonly text: string; readonly model?: string }
type AnnotatedPairs = {
  readonly annotators: Readonly<Record<string, { readonly name: string; readonly type: string }>>
  readonly comparisons: readonly {
    readonly id: string
    readonly prompt: string
    readonly response_a: AnnotatedResponse
    readonly response_b: AnnotatedResponse
    readonly annotations: Readonly<Record<string, { readonly pref: string | null; readonly no_pref_reason?: string }>>
  }[]
}

describe.skipIf(!isThere)(title, () => {
  it.each(DATASETS)('%s comes back as it was', async (_, names) => {
    const { id, content } = await storedOnce(names)
    expect(content.pairs.length).toBeGreaterThan(100)
    for (const format of ['jsonl', 'csv', 'parquet'] as const) {
      const again = await importOnly([{ name: `export.${format}`, bytes: exportDataset(id, format) }])
      expect(await datasetContent(again)).toEqual(content)
    }
    for (const format of ['annotated-pairs', 'llm-comparator'] as const) {
      const again = await importOnly([{ name: 'export.json', bytes: exportDataset(id, format) }])
      // Without ids of its own, a pair that two rows repeat comes back once.
      const texts = ({ pairs }: typeof content) =>
        new Set(
          pairs.map(({ prompt, responses }) => JSON.stringify([prompt.text, ...responses.map(({ text }) => text)])),
        )
      expect(texts(await datasetContent(again))).toEqual(texts(content))
    }
  })

  it.each(DATASETS)('%s comes back from LLM Comparator, but for what that cannot hold', async (_, names) => {
    const { id, content } = await storedOnce(names)
    const { pairs } = content
    const { examples, ...document } = JSON.parse((await textOf(id, 'llm-comparator')).toString())
    const records = pairsOf(readAll(llmComparator, examples, 'export.json', document))
    expect(
      records.map(({ prompt, a, b, votes }) => [prompt, a.text, b.text, votes.map(({ choice }) => choice)]),
    ).toEqual(
      pairs.map(({ prompt, responses, votes }) => [
        prompt.text,
        ...responses.map(({ text }) => text),
        votes.flatMap(({ choice, shown, swapped }) =>
          shown === null ? [choice] : [shown, swapped].map((verdict) => (verdict === 2 ? null : verdict)),
        ),
      ]),
    )
  })

  it.each(DATASETS)('%s is in AnnotatedPairs with every text, author and choice', async (_, names) => {
    const { id, content } = await storedOnce(names)
    const file: AnnotatedPairs = JSON.parse((await textOf(id, 'annotated-pairs')).toString())
    expect(Object.values(file.annotators).map(({ name, type }) => [name, type])).toEqual(
      content.raters.map(({ name, kind }) => [name, kind]),
    )
    expect(new Set(file.comparisons.map((comparison) => comparison.id)).size).toBe(content.pairs.length)
    expect(
      file.comparisons.map(({ prompt, response_a, response_b, annotations }) => [
        prompt,
        [response_a, response_b].map(({ text, model }) => [text, model ?? null]),
        Object.entries(annotations).map(([annotator, { pref, no_pref_reason }]) => [
          file.annotators[annotator]?.name,
          pref ?? no_pref_reason,
        ]),
      ]),
    ).toEqual(
      content.pairs.map(({ prompt, responses, votes }) => [
        prompt.text,
        responses.map(({ text, author }) => [text, author]),
        votes.map(({ rater, choice }) => [
          rater.split(' ').slice(2).join(' '),
          choice === null ? 'invalid' : choice === 0 ? 'tie' : choice > 0 ? 'a' : 'b',
        ]),
      ]),
    )
  })
})
