import { createReadStream, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { loadPack } from '@/lib/profiles/load-pack'
import { loadCorrection, loadDisagreement, loadDropOne, loadExplanation, loadLearningCurve } from './load-improved'

withDatabase()

const data = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'data')
const isThere = existsSync(data)
const judged = (judge: string): string => `llmbar/Processed/MT-Bench/evaluators/${judge}/Vanilla_NoRules/result.json.gz`
const load = (names: readonly string[]) =>
  importFiles(names.map((name) => ({ name, bytes: createReadStream(path.join(data, name)) })))

async function raterId(dataset: number, name: string): Promise<string> {
  const rater = (await loadPack(dataset))?.input.raters.find((each) => each.name.startsWith(name))
  return rater?.id ?? ''
}

/** A number between two others, as far as pairs of connected prompts allow to foresee it. */
const isBetween = (value: number | undefined, low: number, high: number) => {
  expect(value).toBeGreaterThan(low)
  expect(value).toBeLessThan(high)
}

describe.skipIf(!isThere)('on real data', () => {
  it('PandaLM: factors foresee 71 %, one person 97 %, and gpt-3.5 gains in log loss', async () => {
    const id = await load(['pandalm/testset-v1.json', 'pandalm/gpt-3.5-turbo-testset-v1.json'])
    const people = await loadExplanation(id)
    expect([people?.pairs, people?.of, people?.prompts]).toEqual([894, 894, 158])
    isBetween(people?.factors?.accuracy.value, 0.69, 0.73)
    isBetween(people?.length?.accuracy.value, 0.66, 0.69)
    isBetween(people?.person?.person.value, 0.95, 0.98)
    isBetween(people?.judges[0]?.agreement.value, 0.79, 0.82)
    expect(people?.p).toBeLessThan(0.001)
    // Always taking the likelier response amplifies what is common; the expected choices do not.
    const length = people?.amplification.find(({ factor }) => factor === 'length')
    isBetween(length?.rater?.value, 0.34, 0.38)
    expect(length?.always?.value).toBeGreaterThan(0.5)
    expect(length?.expected?.value).toBeLessThan(length?.rater?.value ?? 0)
    expect(await loadExplanation(id)).toEqual(people)

    const judge = await raterId(id, 'gpt-3.5')
    const correction = await loadCorrection(id, judge)
    expect(correction?.verdict).toBe('knows')
    isBetween(correction?.corrected?.value, 0.805, 0.83)
    expect(correction?.logLossGain?.low).toBeGreaterThan(0)
    expect(correction?.gain?.low).toBeLessThan(0)
    expect(correction?.promptsNeeded).toBeGreaterThan(300)

    const disagreement = await loadDisagreement(id, judge)
    expect(disagreement?.pairs).toBeLessThan(disagreement?.both ?? 0)
    expect(disagreement?.unexplained).toHaveLength(20)
    const dropped = await loadDropOne(id)
    expect(dropped?.factors.map(({ factor }) => factor)).toEqual(people?.weights.map(({ factor }) => factor))
    const curve = await loadLearningCurve(id, judge)
    expect(curve?.points.map(({ prompts }) => prompts)).toEqual([100, 126])
  })

  it('LLMBar: no improvement of GPT-4 can be shown', async () => {
    const id = await load(['llmbar/Processed/MT-Bench/dataset.json', judged('GPT-4')])
    const correction = await loadCorrection(id, await raterId(id, 'GPT-4'))
    expect(correction?.verdict).toBe('none')
    expect(correction?.judgeAlone?.value).toBeCloseTo(0.81, 6)
    expect((await loadLearningCurve(id, await raterId(id, 'GPT-4')))?.refused).toMatch(/75 prompts/)
  })

  it('SummEval: experts’ ratings are left out where experts are explained, and ticking them shows why', async () => {
    const files = readdirSync(path.join(data, 'summeval_llm/model_output_annotations'))
    const id = await load(files.map((name) => `summeval_llm/model_output_annotations/${name}`))
    const choice = { annotator: await raterId(id, 'experts'), ticked: [], without: [] }
    const experts = await loadExplanation(id, choice)
    const leaks = experts?.leftOut.filter(({ leak }) => leak) ?? []
    expect(leaks.map(({ label }) => label)).toEqual(
      ['coherence', 'consistency', 'fluency', 'relevance'].map((dimension) => `expert ${dimension}`),
    )
    expect(leaks[0]?.reason).toMatch(/by construction/)
    expect(experts?.factors?.accuracy.value).toBeLessThan(0.75)
    const ticked = await loadExplanation(id, { ...choice, ticked: leaks.map(({ factor }) => factor) })
    expect(ticked?.factors?.accuracy.value).toBeGreaterThan(0.98)
  })
})

it('refuses a judge that goes against people, and few pairs', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => {
    const people = at % 3 === 0 ? 'a' : 'b'
    const judge = at % 8 === 0 ? people : people === 'a' ? 'b' : 'a'
    return `p${at},Question ${at} about something?,first ${at},second ${at} longer,${people},${judge}`
  })
  const header = 'pair_id,prompt,response_a,response_b,human.Ann,model.Judge'
  const csv = (count: number) => [header, ...rows.slice(0, count)].join('\n')
  const id = await importFiles([{ name: 'swapped.csv', bytes: csv(120) }])
  const correction = await loadCorrection(id, await raterId(id, 'Judge'))
  expect(correction?.verdict).toBe('against')
  expect(correction?.refused).toBe('Judge goes against people: are its labels swapped?')

  const small = await importFiles([{ name: 'small.csv', bytes: csv(12) }])
  expect((await loadCorrection(small, await raterId(small, 'Judge')))?.verdict).toBe('few')
  expect((await loadExplanation(small))?.refused).toMatch(/too few: 12 pairs on 12 prompts/)
})
