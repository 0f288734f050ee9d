import {
  listTextPrompts,
  listTexts,
  listTextValues,
  type NewText,
  putTexts,
} from '@/lib/db/experiments/experiment-text'
import { listJudgedPairs, listPromptTexts } from '@/lib/db/judged-text'
import type { CountedRun } from '@/lib/db/runs/run'
import { loadMeasurer } from '@/lib/factors/load-measurer'
import { computedFactors } from '@/lib/factors/registry'
import { bestDraft, type DraftContest, feedbackOf, SAME_DRAFTS } from '@/lib/improve/experiments/feedback-text'
import { CHOSEN, draftsOf, feedbackSlot } from '@/lib/improve/experiments/slots'
import { rewardOf } from '@/lib/improve/recipe-factors'
import { irrelevantFeedback } from '@/lib/protocol/irrelevant-feedback'
import type { ExperimentPart } from '@/lib/protocol/run-plan'
import { readVerdicts } from '@/lib/runs/experiments/read-verdicts'
import { fitReward } from './fit-reward'
import type { Given } from './judge-part'
import { firstDecided, type Material, promptsOf } from './material'

type Text = { readonly promptIndex: number; readonly text: string }

/** Texts that are measured and kept together: live calls go on in between. */
const SLICE = 200

type Measure = Awaited<ReturnType<typeof loadMeasurer>>

/** Texts with the values of every computed factor. */
async function measured(measure: Measure, datasetId: number, texts: readonly Text[]): Promise<readonly NewText[]> {
  const prompts = await listPromptTexts(datasetId, [...new Set(texts.map(({ promptIndex }) => promptIndex))])
  const byIndex = new Map(prompts.map((prompt) => [prompt.index, prompt]))
  return texts.map(({ promptIndex, text }) => {
    const prompt = byIndex.get(promptIndex)
    const given = { prompt: prompt?.text ?? '', source: prompt?.source ?? null, response: text }
    return { promptIndex, text, values: Float64Array.from(measure(given)) }
  })
}

/** Keeps the response that people chose in the first decided pair of each prompt of a part. */
export async function storeChosen(id: string, material: Material, parts: Uint8Array, part: ExperimentPart) {
  const prompts = promptsOf(parts, part)
  const there = await listTextPrompts(id, CHOSEN)
  const { datasetId } = material.pack
  const known = new Set(there)
  const missing = [...firstDecided(material, prompts)].filter(([prompt]) => !known.has(prompt))
  const measure = await loadMeasurer()
  for (let from = 0; from < missing.length; from += SLICE) {
    const byPair = new Map(missing.slice(from, from + SLICE).map(([prompt, pair]) => [pair, prompt]))
    const pairs = await listJudgedPairs(datasetId, Int32Array.from(byPair.keys()))
    const texts = pairs.map(({ index, a, b }) => ({
      promptIndex: byPair.get(index) ?? 0,
      text: material.people.choices[index] === 1 ? a : b,
    }))
    await putTexts(id, CHOSEN, await measured(measure, datasetId, texts))
  }
}

/**
 * Keeps what follows from a round of drafts or verdicts on them: the best draft, and feedback. What a run wrote is kept, with
 * its factors, when it ends.
 */
export async function storeRound(run: CountedRun, given: Given): Promise<void> {
  const { row, parts, part, material } = given
  const stages = run.plan.experiment?.stages ?? []
  const { best, arms, split } = row.plan
  const has = (arm: string) => arms.some(({ key }) => key === arm)
  const prompts = promptsOf(parts, part)
  if (run.round === 'draft' && part !== 'development') {
    if (has('A7') && best.by === 'factors') await storeBestByFactors(given, draftsOf(best.of), prompts, material)
    if (has('A4') && !has('A3') && !has('A2')) await storeIrrelevant(row.id, prompts, () => USUAL_WORDS, split.seed)
  }
  if (run.round !== 'verdict-own' && run.round !== 'verdict-other') return
  const contests = new Map<number, DraftContest[]>()
  for (const [stage, { arm, shown }] of stages.entries()) {
    const verdicts = await readVerdicts(run.id, stage)
    if (arm === 'A7') {
      const [first = '', second = ''] = shown
      for (const { target, graded } of verdicts)
        contests.set(target, [...(contests.get(target) ?? []), { first, second, graded }])
      continue
    }
    const said = verdicts.flatMap((verdict): readonly NewText[] => {
      const text = verdict.state === 'same' ? SAME_DRAFTS : feedbackOf(verdict)
      return text === null ? [] : [{ promptIndex: verdict.target, text, values: null }]
    })
    await putTexts(row.id, feedbackSlot(arm), said)
    const words = new Map(said.map(({ promptIndex, text }) => [promptIndex, text.split(/\s+/).length]))
    // Its control is as long, on the same prompts; that of another judge where there is one.
    if (has('A4') && (arm === 'A3' || !has('A3')))
      await storeIrrelevant(row.id, Int32Array.from(words.keys()), (prompt) => words.get(prompt) ?? 0, split.seed)
  }
  if (contests.size > 0) {
    const drafts = draftsOf(best.of)
    await storeBest(row.id, new Map([...contests].map(([prompt, own]) => [prompt, bestDraft(drafts, own)])))
  }
}

/** Words of feedback where no arm has any that says something. */
const USUAL_WORDS = 60

async function storeIrrelevant(id: string, prompts: Int32Array, words: (prompt: number) => number, seed: number) {
  const texts = Array.from(prompts, (promptIndex) => ({
    ...{ promptIndex, values: null },
    text: irrelevantFeedback(words(promptIndex), seed + promptIndex),
  }))
  await putTexts(id, feedbackSlot('A4'), texts)
}

async function storeBestByFactors(
  { row, parts }: Given,
  drafts: readonly string[],
  prompts: Int32Array,
  material: Material,
): Promise<void> {
  const factors = (await fitReward(material, parts)) ?? []
  const place = factors.map(({ factor }) => computedFactors.findIndex(({ id }) => id === factor))
  const wanted = new Set(prompts)
  const best = new Map<number, { readonly draft: string; readonly reward: number }>()
  const all = (await listTextValues(row.id, drafts)).toSorted(
    (one, other) => drafts.indexOf(one.slot) - drafts.indexOf(other.slot),
  )
  for (const { slot, promptIndex, values } of all) {
    if (!wanted.has(promptIndex) || !values) continue
    const reward = rewardOf(
      factors,
      place.map((at) => values[at] ?? Number.NaN),
    ).value
    const before = best.get(promptIndex)
    if (!before || reward > before.reward) best.set(promptIndex, { draft: slot, reward })
  }
  await storeBest(row.id, new Map([...best].map(([prompt, { draft }]) => [prompt, draft])))
}

/**
 * Keeps the chosen draft of each prompt as the answer of the arm that takes the best. One that is there stays, as judges may
 * have read it before what failed was asked again.
 */
async function storeBest(id: string, found: ReadonlyMap<number, string | null>): Promise<void> {
  const there = await listTexts(id, ['A7'], [...found.keys()])
  const best = new Map(found)
  for (const { promptIndex } of there) best.delete(promptIndex)
  const drafts = [...new Set([...best.values()].flatMap((draft) => draft ?? []))]
  const prompts = [...best.keys()]
  const values = await listTextValues(id, drafts)
  const valuesOf = new Map(values.map((each) => [`${each.slot} ${each.promptIndex}`, each.values]))
  const texts = (await listTexts(id, drafts, prompts)).filter(({ slot, promptIndex }) => best.get(promptIndex) === slot)
  await putTexts(
    id,
    'A7',
    texts.map(({ slot, promptIndex, text }) => ({
      ...{ promptIndex, text },
      values: valuesOf.get(`${slot} ${promptIndex}`) ?? null,
    })),
  )
}
