import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Imported, imported, importFiles, problem } from './fixtures/import-files'

const shared = process.env.PROCLIVITY_SHARED ?? path.resolve('..', 'shared')
const isThere = existsSync(path.join(shared, 'data'))
const title = isThere ? 'real files' : 'real files (skipped: ../shared/data is not here)'

const files = (...names: string[]) =>
  importFiles(names.map((name) => ({ name, path: path.join(shared, 'data', name) })))

/** Choices of one rater in the order of the pairs; missing ones are null. */
function choicesOf({ additions }: Imported, name: string): readonly (number | null)[] {
  const rater = additions.flatMap(({ raters }) => raters).find((each) => each.name === name)
  const votes = additions.flatMap((each) => each.votes).filter((vote) => vote.rater === rater?.index)
  return votes.toSorted((first, second) => first.pair - second.pair).map(({ choice }) => choice)
}
function oracle(name: string): Readonly<Record<string, readonly number[]>> {
  const packed = readFileSync(path.join(shared, 'oracles', `${name}.json.gz`))
  return JSON.parse(gunzipSync(packed).toString()).raters
}
const tally = (read: number, more: object = {}) => ({
  read,
  imported: read,
  duplicates: 0,
  rejected: 0,
  missing: 0,
  ...more,
})

const inFolder = (folder: string, ending: RegExp): readonly string[] =>
  isThere
    ? readdirSync(path.join(shared, 'data', folder))
        .filter((name) => ending.test(name))
        .map((name) => `${folder}/${name}`)
    : []
const MT_BENCH = 'llmbar/Processed/MT-Bench'
const SENT: readonly (readonly [string, readonly string[], object])[] = [
  ['Auto-J', ['autoj/testdata_pairwise.jsonl'], { pairs: 1390, prompts: 1182 }],
  ['HH-RLHF', inFolder('hh_harmless_test', /gz$/), { pairs: 2312 }],
  ['AlpacaEval', inFolder('alpaca_eval', /annotations\.json\.gz$|csv$/), { pairs: 805, prompts: 805, responses: 1610 }],
  [
    'SummEval',
    inFolder('summeval_llm/model_output_annotations', /gz$/),
    { pairs: 6600, prompts: 100, responses: 1200 },
  ],
  ['ELI5 experts', inFolder('lfqa_experts', /json$|md$/), { pairs: 140 }],
  ['LLMBar', isThere ? globSync(`${MT_BENCH}/**/*.*`, { cwd: path.join(shared, 'data') }) : [], { pairs: 200 }],
  ['DecipherPref', inFolder('decipherpref', /json$/), { pairs: 5 }],
]

describe.skipIf(!isThere)(title, () => {
  it.each(SENT)('%s: as it is sent, every row is accounted for', async (_, names, counts) => {
    const all = imported(await files(...names))
    expect(all.counts).toMatchObject(counts)
    expect(all.ledger.files.length).toBeGreaterThan(0)
    expect(all.ledger.raters.length).toBeGreaterThan(0)
    for (const tallied of [...all.ledger.files, ...all.ledger.raters]) {
      const { read, imported: taken, duplicates, rejected, missing } = tallied
      expect(taken + duplicates + rejected + missing, JSON.stringify(tallied)).toBe(read)
    }
  })

  it('PandaLM: three files are one dataset, garbage is missing', async () => {
    const judges = ['pandalm/gpt-3.5-turbo-testset-v1.json', 'pandalm/pandalm-7b-testset-v1.json']
    const all = imported(await files(judges[0] ?? '', 'pandalm/testset-v1.json', judges[1] ?? ''))
    expect(all).toMatchObject({ format: 'pandalm', task: 'helpful', rejections: [] })
    expect(all.counts).toEqual({ prompts: 170, responses: 800, pairs: 999, raters: 5 })
    expect(all.ledger.files).toMatchObject([tally(999), tally(999, { imported: 974, missing: 25 }), tally(999)])
    expect(all.ledger.raters).toMatchObject([
      { name: 'annotator1', ...tally(999), ties: 97 },
      { name: 'annotator2', ...tally(999), ties: 116 },
      { name: 'annotator3', ...tally(999), ties: 113 },
      { name: 'gpt-3.5-turbo', ...tally(999, { imported: 974, missing: 25 }), ties: 38 },
      { name: 'pandalm-7b', ...tally(999), ties: 107 },
    ])
    const expected = oracle('pandalm')
    for (const number of [1, 2, 3]) expect(choicesOf(all, `annotator${number}`)).toEqual(expected[`human_${number}`])
    // The oracle writes unreadable verdicts as ties.
    expect(choicesOf(all, 'gpt-3.5-turbo').map((choice) => choice ?? 0)).toEqual(expected['gpt-3.5-turbo'])
    expect(choicesOf(all, 'pandalm-7b')).toEqual(expected['pandalm-7b'])
  })

  it('PandaLM: judges alone name the file that is missing', async () => {
    expect(problem(await files('pandalm/gpt-3.5-turbo-testset-v1.json'))).toBe(
      '"pandalm/gpt-3.5-turbo-testset-v1.json" holds verdicts only: the texts they judge are missing.',
    )
  })

  it('QA-feedback: six pairs a question, passages as source', async () => {
    const all = imported(await files('finegrained_qa/dev_feedback.json'))
    expect(all).toMatchObject({ format: 'qa-feedback', task: 'document_qa', rejections: [] })
    expect(all.counts).toEqual({ prompts: 500, responses: 2000, pairs: 3000, raters: 1 })
    expect(all.ledger.files).toMatchObject([{ rows: 500, ...tally(3000) }])
    expect(all.ledger.raters).toMatchObject([{ name: 'People', ties: 384 }])
    // Two questions came without passages.
    const sources = all.additions.flatMap(({ prompt }) => (prompt === null ? [] : [prompt.source]))
    expect(sources.filter((source) => source === null)).toHaveLength(2)
    expect(sources.every((source) => source === null || source.length > 200)).toBe(true)
    expect(choicesOf(all, 'People')).toEqual(oracle('finegrained_qa').human)
  })

  it('LLMBar MT-Bench: four judges in both orders, winners as published', async () => {
    const folder = 'llmbar/Processed/MT-Bench'
    const names = ['GPT-4', 'ChatGPT', 'PaLM2', 'LLaMA2']
    const results = names.map((name) => `${folder}/evaluators/${name}/Vanilla_NoRules/result.json.gz`)
    const all = imported(await files(`${folder}/dataset.json`, ...results))
    expect(all).toMatchObject({ format: 'llmbar', task: 'helpful', rejections: [] })
    expect(all.counts).toEqual({ prompts: 75, responses: 283, pairs: 200, raters: 5 })
    expect(all.ledger.raters).toMatchObject([
      { name: 'People', ...tally(1000, { imported: 200, duplicates: 800 }) },
      { name: 'GPT-4 (Vanilla_NoRules)', ...tally(200), ties: 26 },
      { name: 'ChatGPT (Vanilla_NoRules)', ...tally(200), ties: 85 },
      { name: 'PaLM2 (Vanilla_NoRules)', ...tally(200, { imported: 192, missing: 8 }), ties: 52 },
      { name: 'LLaMA2 (Vanilla_NoRules)', ...tally(200), ties: 66 },
    ])
    const expected = oracle('llmbar_mtbench')
    expect(choicesOf(all, 'People')).toEqual(expected.human)
    for (const name of names)
      expect(choicesOf(all, `${name} (Vanilla_NoRules)`).map((choice) => choice ?? 0)).toEqual(expected[name])

    const people = choicesOf(all, 'People')
    const orders = (name: string) => {
      const rater = all.additions.flatMap(({ raters }) => raters).find((each) => each.name.startsWith(name))
      const votes = all.additions.flatMap((each) => each.votes).filter((vote) => vote.rater === rater?.index)
      const count = (is: (vote: (typeof votes)[number], label: number | null) => boolean) =>
        votes.filter((vote) => is(vote, people[vote.pair] ?? null)).length
      return [
        count(({ orders: both }, label) => both?.shown === label),
        count(({ orders: both }, label) => both?.swapped === label),
        count(({ orders: both }, label) => both?.shown === label && both?.swapped === label),
        count(({ orders: both }) => both?.shown === both?.swapped),
      ]
    }
    expect(orders('GPT-4')).toEqual([159, 165, 149, 174])
    expect(orders('ChatGPT')).toEqual([140, 145, 100, 115])
  })

  it('AlpacaEval: three judges on the same pairs', async () => {
    const judges = ['alpaca_eval_cot_gpt4_turbo_fn', 'alpaca_eval_gpt4_turbo_fn', 'weighted_alpaca_eval_gpt4_turbo']
    const all = imported(
      await files(...judges.map((judge) => `alpaca_eval/gpt-3.5-turbo-0301.${judge}.annotations.json.gz`)),
    )
    expect(all).toMatchObject({ format: 'alpaca-eval', rejections: [] })
    expect(all.counts).toEqual({ prompts: 805, responses: 1610, pairs: 805, raters: 3 })
    expect(all.ledger.raters).toMatchObject(judges.map((name) => ({ name, kind: 'model', ...tally(805), ties: 1 })))
    const first = (judge: string) => choicesOf(all, judge).filter((choice) => choice === 1).length
    expect(judges.map(first)).toEqual([751, 740, 733])
  })

  it('HH-RLHF: dialogues split where they part, shown in either order', async () => {
    const all = imported(await files('hh_harmless_test/harmless-base-test.jsonl.gz'))
    expect(all).toMatchObject({ format: 'trl', rejections: [] })
    expect(all.counts).toEqual({ prompts: 2310, responses: 4624, pairs: 2312, raters: 1 })
    expect(all.ledger.files).toMatchObject([tally(2312)])
    const first = choicesOf(all, 'People').filter((choice) => choice === 1).length
    expect(Math.abs(first / 2312 - 0.5)).toBeLessThan(0.03)
    expect(all.additions.every(({ prompt }) => prompt === null || !/Assistant:\s*$/.test(prompt.text))).toBe(true)
  })

  it('says of a file it does not know what it found and what was nearest', async () => {
    expect(problem(await files('factscore/ChatGPT.jsonl'))).toBe(
      'The format is not known. Fields found: "input", "output", "topic", "cat", "annotations". No known format is near.',
    )
  })
})
