import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { listResponses } from '@/lib/db/stored-texts'
import { withDatabase } from '@/lib/db/test-database'
import { importOnly } from '@/lib/imports/test-import'
import { buildProfile } from '@/lib/profile/build-profile'
import { loadPack } from './load-pack'
import { DEFAULT_SETTINGS } from './load-profile'

withDatabase()

const shared = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared')
const isThere = existsSync(path.join(shared, 'data'))
const judged = (judge: string): string => `llmbar/Processed/MT-Bench/evaluators/${judge}/Vanilla_NoRules/result.json.gz`
const folder = (name: string): readonly string[] =>
  isThere ? readdirSync(path.join(shared, 'data', name)).map((file) => `${name}/${file}`) : []

type Oracle = { readonly expected: { readonly per_rater: Record<string, Record<string, { readonly tau_14: number }>> } }

/** The oracle's own tokens and factors (its README): only for this comparison. */
const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? []
const grams = (words: readonly string[], size: number): readonly string[] =>
  words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '))
function novel(text: string, source: string, size: number): number {
  const known = new Set(grams(tokens(source), size))
  const own = grams(tokens(text), size)
  return own.length === 0 ? 0 : own.filter((gram) => !known.has(gram)).length / own.length
}
/** The oracle of QA-feedback leaves the passages’ titles out of the source. */
function untitledSources(): ReadonlyMap<string, string> {
  const rows: { readonly question: string; readonly passages: readonly (readonly string[])[] }[] = JSON.parse(
    readFileSync(path.join(shared, 'data/finegrained_qa/dev_feedback.json'), 'utf8'),
  )
  return new Map(
    rows.map(({ question, passages }) => [question, passages.flatMap((passage) => passage.slice(1)).join(' ')]),
  )
}
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

const SETS: readonly {
  readonly set: string
  readonly files: readonly string[]
  /** Rater of the oracle → name here; the majority of people is `null`. */
  readonly raters: Readonly<Record<string, string | null>>
}[] = [
  {
    set: 'pandalm',
    files: ['pandalm/testset-v1.json', 'pandalm/gpt-3.5-turbo-testset-v1.json', 'pandalm/pandalm-7b-testset-v1.json'],
    raters: {
      human_majority: null,
      human_1: 'annotator1',
      human_3: 'annotator3',
      'gpt-3.5-turbo': 'gpt-3.5-turbo',
      'pandalm-7b': 'pandalm-7b',
    },
  },
  {
    set: 'llmbar_mtbench',
    files: ['llmbar/Processed/MT-Bench/dataset.json', judged('GPT-4'), judged('ChatGPT'), judged('LLaMA2')],
    raters: {
      human: 'People',
      'GPT-4': 'GPT-4 (Vanilla_NoRules)',
      ChatGPT: 'ChatGPT (Vanilla_NoRules)',
      LLaMA2: 'LLaMA2 (Vanilla_NoRules)',
    },
  },
  { set: 'finegrained_qa', files: ['finegrained_qa/dev_feedback.json'], raters: { human: 'People' } },
  {
    set: 'summeval',
    files: folder('summeval_llm/model_output_annotations'),
    raters: { experts: 'experts', crowd: 'crowd' },
  },
]

describe.skipIf(!isThere)('raw files through the import agree with the oracles', () => {
  it.each(SETS)('$set', async ({ set, files, raters }) => {
    const id = await importOnly(
      files.map((name) => ({ name, bytes: createReadStream(path.join(shared, 'data', name)) })),
    )
    const pack = await loadPack(id)
    if (!pack) throw new Error('the dataset is not there')
    const responses = await listResponses(id, 0, 1e6)
    const untitled = set === 'finegrained_qa' ? untitledSources() : null
    const column = (label: string, value: (text: string, source: string) => number) => ({
      id: label,
      label,
      epsilon: 0,
      values: Float64Array.from(responses, ({ text, source, prompt }) =>
        rounded(value(text, untitled?.get(prompt) ?? source ?? prompt)),
      ),
    })
    const factors = [
      column('words', (text) => tokens(text).length),
      column('novel_1gram', (text, source) => novel(text, source, 1)),
      column('novel_2gram', (text, source) => novel(text, source, 2)),
    ]
    const profile = buildProfile({ ...pack.input, factors: [...pack.input.factors, ...factors] }, DEFAULT_SETTINGS)
    const oracle: Oracle = JSON.parse(
      gunzipSync(readFileSync(path.join(shared, 'oracles', `${set}.json.gz`))).toString(),
    )
    for (const [theirs, ours] of Object.entries(raters)) {
      const rater = profile.raters.find(({ name, of }) => (ours === null ? of !== null : name === ours && of === null))
      for (const { id: factor } of factors) {
        const score = profile.scores.find((each) => each.rater === rater?.id && each.factor === factor)
        expect(score?.score, `${theirs} ${factor}`).toBeCloseTo(
          oracle.expected.per_rater[theirs]?.[factor]?.tau_14 ?? Number.NaN,
          9,
        )
      }
    }
  })
})
