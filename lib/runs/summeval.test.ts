import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { listResponses } from '@/lib/db/stored-texts'
import { withDatabase } from '@/lib/db/test-database'
import { importOnly } from '@/lib/imports/test-import'
import { buildProfile } from '@/lib/profile/build-profile'
import type { RaterInput } from '@/lib/profile/profile'
import { loadPack } from '@/lib/profiles/load-pack'
import { DEFAULT_SETTINGS } from '@/lib/profiles/load-profile'
import { kendall, pearson, spearman } from '@/lib/statistics/correlation'
import { startRun } from './control-run'
import { expectWhole, listVotes } from './test-pairs'
import { newRun, templatesOf, withJudge, workUntil } from './test-runs'

withDatabase()
const judge = withJudge()

const shared = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared')
const folder = path.join(shared, 'data/summeval_llm/model_output_annotations')
const isThere = existsSync(folder) && existsSync(path.join(shared, 'oracles/summeval.json.gz'))
/** The first gave the one text without a score; the long form takes them all. */
const MODELS = ['llama-2-70b-chat-hf', 'gpt-4-0314', 'gpt-3.5-turbo-0301']
const DIMENSIONS = ['coherence', 'consistency', 'fluency', 'relevance']

type Oracle = {
  readonly raters: Readonly<Record<string, readonly number[]>>
  readonly factors: Readonly<Record<string, { readonly a: readonly number[]; readonly b: readonly number[] }>>
  readonly expected: { readonly alignment: Readonly<Record<string, Readonly<Record<string, number>>>> }
}
type Summary = { readonly id: string; readonly model_id: string; readonly text: string; readonly decoded: string }
type Score = {
  readonly judge: string
  readonly system: string
  readonly dim: string
  readonly id: string
  readonly score: number
}

function read(file: string): string {
  const bytes = readFileSync(path.join(shared, file))
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
}
const linesOf = <Row>(file: string): readonly Row[] =>
  read(file)
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line)]))

/** The oracle's pairs: articles by name, and the systems of each by number. */
function placesOf(summaries: readonly Summary[]): readonly (readonly [Summary, Summary])[] {
  const byArticle = Map.groupBy(summaries, ({ id }) => id)
  return [...byArticle.keys()].toSorted().flatMap((article) => {
    const numberOf = ({ model_id }: Summary): number => Number(model_id.slice(1))
    const all = (byArticle.get(article) ?? []).toSorted((one, other) => numberOf(one) - numberOf(other))
    return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const))
  })
}

// Thousands of answers each, so in the long form; npm test replays them through the browser (e2e/judge.e2e.ts).
describe.skipIf(!isThere || !process.env.PROCLIVITY_ALL)('real judges of the summaries of SummEval', () => {
  const nameOf = ({ id, model_id }: Summary): string => `${id} ${model_id}`
  let datasetId = 0
  let places: readonly (readonly [Summary, Summary])[] = []
  /** Where each summary is in the dataset. */
  const indexOf = new Map<string, number>()
  /** Summaries with the same words. */
  const alike = new Map<string, readonly string[]>()
  let oracle: Oracle
  let scores: ReadonlyMap<string, number>

  beforeAll(async () => {
    const files = readdirSync(folder)
    datasetId = await importOnly(files.map((name) => ({ name, bytes: createReadStream(path.join(folder, name)) })))
    const summaries = files.flatMap((name) => linesOf<Summary>(`data/summeval_llm/model_output_annotations/${name}`))
    places = placesOf(summaries)
    const textOf = (source: string | null, text: string) => `${source}\n${text}`
    // Some systems wrote the same: those follow one another in the order of the files.
    const byText = Map.groupBy(await listResponses(datasetId, 0, 1e6), ({ source, text }) => textOf(source, text))
    for (const summary of summaries) {
      const same = textOf(summary.text, summary.decoded)
      indexOf.set(nameOf(summary), byText.get(same)?.shift()?.index ?? -1)
      alike.set(same, [...(alike.get(same) ?? []), nameOf(summary)])
    }
    oracle = JSON.parse(read('oracles/summeval.json.gz'))
    scores = new Map(
      linesOf<Score>('oracles/judge_completions_rts.jsonl.gz').map((row) => [
        `${row.judge} ${row.dim} ${row.id} ${row.system}`,
        row.score,
      ]),
    )
  })

  it.each(MODELS)('%s: scores, votes and alignment', async (model) => {
    expect([...indexOf.values()].every((index) => index >= 0)).toBe(true)
    const templates = await templatesOf(({ key }) => DIMENSIONS.some((dimension) => key === `rts-${dimension}`))
    const id = await newRun({ datasetId, kind: 'factors', templates, model, ratesPairs: true, concurrency: 64 })
    await workUntil(id, 'ready')
    await startRun({ id })
    const run = await workUntil(id, 'done')
    await expectWhole(run, judge())
    expect(run).toMatchObject({ planned: 4800, failed: 0 })

    const pack = await loadPack(datasetId)
    if (!pack) throw new Error('the dataset is not there')
    const unreadable = new Set<string>()
    // To the same words a judge said different things at times; asked once, it says one of them.
    const doubtful = new Set<string>()
    for (const dimension of DIMENSIONS) {
      const key = `judged:rts-${dimension}@judge/${model}`
      const values = pack.input.factors.find(({ id }) => id === key)?.values
      for (const names of alike.values()) {
        const recorded = new Set(names.map((name) => scores.get(`${model} ${dimension} ${name}`) ?? Number.NaN))
        if (recorded.size > 1) for (const name of names) doubtful.add(name)
        for (const name of names) {
          const value = values?.[indexOf.get(name) ?? -1] as number
          if (Number.isNaN(value)) unreadable.add(name)
          // The study wrote −1 where it could not read a score.
          expect(recorded, `${dimension} ${name}`).toContain(Number.isNaN(value) ? -1 : value)
        }
      }
    }
    expect(run.unreadable).toBe(unreadable.size)
    // The one text of the record without a score.
    expect(unreadable.size).toBe(model === 'llama-2-70b-chat-hf' ? 1 : 0)
    expect(doubtful.size).toBeLessThan(20)

    const votesOf = async (rater: string) => {
      const votes = new Map((await listVotes(datasetId, rater)).map(({ pair, choice }) => [pair, choice]))
      return places.map(([one, other]) => {
        const { pair, sign } = pairAt(one, other)
        const choice = votes.get(pair)
        return choice ? sign * choice : choice
      })
    }
    const pairs = new Map(Array.from(pack.input.a, (a, pair) => [`${a} ${pack.input.b[pair]}`, pair]))
    const pairAt = (one: Summary, other: Summary): { readonly pair: number; readonly sign: number } => {
      const [a, b] = [indexOf.get(nameOf(one)), indexOf.get(nameOf(other))]
      const pair = pairs.get(`${a} ${b}`)
      return pair === undefined ? { pair: pairs.get(`${b} ${a}`) ?? -1, sign: -1 } : { pair, sign: 1 }
    }
    expect(await votesOf('experts')).toEqual(oracle.raters.experts)
    const holds = (names: ReadonlySet<string>) => places.map((place) => place.some((each) => names.has(nameOf(each))))
    const missing = holds(unreadable)
    const certain = holds(doubtful).map((isDoubtful, at) => !isDoubtful && !missing[at])
    const wantedVotes = oracle.raters[model] ?? []
    const votes = await votesOf(model)
    expect(votes.filter((_, at) => missing[at])).toEqual(missing.filter(Boolean).map(() => null))
    expect(votes.filter((_, at) => certain[at])).toEqual(wantedVotes.filter((_, at) => certain[at]))

    const lexical = Object.entries(oracle.factors).flatMap(([label, { a, b }]) => {
      if (label.startsWith('expert_')) return []
      const values = new Float64Array(indexOf.size).fill(Number.NaN)
      for (const [at, [one, other]] of places.entries()) {
        values[indexOf.get(nameOf(one)) ?? -1] = a[at] ?? Number.NaN
        values[indexOf.get(nameOf(other)) ?? -1] = b[at] ?? Number.NaN
      }
      return [{ id: label, label, epsilon: 0, values }]
    })
    const imported = pack.input.factors.filter(({ label }) => /^expert /i.test(label))
    expect([lexical.length, imported.length]).toEqual([9, 4])
    const raters = pack.input.raters.filter(({ name }) => name === 'experts' || name === model)
    const wanted = oracle.expected.alignment[model]
    const alignmentOf = (rater: RaterInput) => {
      const { scores, alignments } = buildProfile(
        {
          ...pack.input,
          factors: [...lexical, ...imported],
          raters: [...raters.filter(({ kind }) => kind === 'human'), rater],
        },
        { ...DEFAULT_SETTINGS, replicates: 20 },
      )
      // One of the thirteen says what another says on every pair: the record counts it, an alignment does not.
      expect(alignments[0]?.factors).toBe(12)
      const [people, judges] = [scores.slice(0, 13), scores.slice(13)].map((own) =>
        own.map(({ score }) => score ?? Number.NaN),
      )
      const of = (similarity: typeof kendall) => similarity(judges ?? [], people ?? [])
      return { kendall: of(kendall), spearman: of(spearman), pearson: of(pearson) }
    }
    const [own] = raters.filter(({ kind }) => kind === 'model')
    if (!own) throw new Error('the judge is no rater')
    const asJudged = alignmentOf(own)
    expect(Math.abs((asJudged.pearson ?? 0) - (wanted?.factor_pearson ?? 0))).toBeLessThan(0.01)
    // With the doubtful votes as the record has them, to the last digit.
    const choices = own.choices.slice()
    for (const [at, [one, other]] of places.entries()) {
      const { pair, sign } = pairAt(one, other)
      if (!certain[at]) choices[pair] = sign * (wantedVotes[at] ?? 0)
    }
    const alignment = alignmentOf({ ...own, choices })
    expect(alignment.kendall).toBeCloseTo(wanted?.factor_kendall_b ?? Number.NaN, 9)
    expect(alignment.spearman).toBeCloseTo(wanted?.factor_spearman ?? Number.NaN, 9)
    expect(alignment.pearson).toBeCloseTo(wanted?.factor_pearson ?? Number.NaN, 9)
  })
})
