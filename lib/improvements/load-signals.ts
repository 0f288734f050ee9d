import { type ExperimentRow, getExperiment } from '@/lib/db/experiments/experiment'
import { listTexts, listTextValues } from '@/lib/db/experiments/experiment-text'
import type { SignalSlots } from '@/lib/db/experiments/signal-texts'
import { listTestedPrompts } from '@/lib/db/experiments/tested-prompts'
import { listExperimentRuns } from '@/lib/db/runs/run'
import { AppError } from '@/lib/errors'
import { computedFactors } from '@/lib/factors/registry'
import { fitReward, peopleOn } from '@/lib/improve/experiments/fit-reward'
import { factorOdds } from '@/lib/improve/recipe-factors'
import type { SignalOrigin } from '@/lib/improve/training/manifest'
import type { TrainingMasks } from '@/lib/improve/training/prepare-training'
import type { ExperimentSource } from '@/lib/improve/training/recipe'
import {
  outsideMask,
  promptsBySlot,
  revisionPairs,
  type SignalContest,
  type SignalPair,
  taughtArms,
  verdictPairs,
} from '@/lib/improve/training/signal-pairs'
import type { SourceChoices } from '@/lib/improve/training/source-choices'
import { connectedWith } from '@/lib/improve/training/split'
import { readVerdicts } from '@/lib/runs/experiments/read-verdicts'
import { loadChoiceSource, WHOLE_IMPROVE_CHOICE } from './load-choice-source'
import { loadTextFacts } from './load-text-facts'
import type { Material } from './load-training-material'
import { signalMaterial } from './signal-material'

/** Pairs of texts of an experiment, as a training file takes them. */
export type Signals = {
  readonly material: Material
  readonly source: SourceChoices
  readonly masks: TrainingMasks
  readonly slots: SignalSlots
  readonly origin: SignalOrigin
}

/** What the recipe's experiment teaches. Throws an AppError where it is not there, or cannot be filtered as asked. */
export async function loadSignals(base: Material, source: ExperimentSource): Promise<Signals> {
  const experiment = await getExperiment(source.experiment)
  if (experiment?.datasetId !== base.dataset.id || experiment.plan.kind !== 'writer')
    throw new AppError('invalid', `This dataset has no experiment on a writer ${source.experiment}.`)
  const contests = await readContests(experiment.id)
  const arms = experiment.plan.arms.map(({ key }) => key)
  const values = new Map<string, Float64Array>()
  const slots = [...new Set([...arms, ...contests.own.flatMap(({ first, second }) => [first, second])])]
  const measured = await listTextValues(experiment.id, slots)
  for (const each of measured) if (each.values) values.set(`${each.slot} ${each.promptIndex}`, each.values)
  const promptsOf = promptsBySlot(measured)
  const texts = new Map(
    (await listTexts(experiment.id, slots)).map(({ slot, promptIndex, text }) => [`${slot} ${promptIndex}`, text]),
  )
  const all =
    source.signal === 'verdicts'
      ? verdictPairs(contests.own, source.arm)
      : revisionPairs(arms, source.arm, (slot) => promptsOf.get(slot) ?? [])
  const pairs = all
    .filter(({ prompt, first, second }) => texts.has(`${first} ${prompt}`) && texts.has(`${second} ${prompt}`))
    .toSorted((one, other) => one.prompt - other.prompt)
  const { model = '' } = experiment.plan.served ?? {}
  return {
    material: signalMaterial(base, pairs, {
      ...{ texts, values },
      components: (await loadTextFacts({ ...base.dataset, datasetId: base.dataset.id, input: base })).components,
    }),
    source: { choices: Int8Array.from(pairs, ({ choice }) => choice), barred: null, raters: [] },
    masks: { slices: [], others: await masksOf(base, experiment, source, { pairs, contests, values }) },
    slots: {
      experiment: experiment.id,
      prompt: Int32Array.from(pairs, ({ prompt }) => prompt),
      first: pairs.map(({ first }) => first),
      second: pairs.map(({ second }) => second),
    },
    origin: {
      ...{ id: experiment.id, question: experiment.question, signal: source.signal, model, reward: source.reward },
      arms: source.arm === null ? taughtArms(arms) : [source.arm],
      outside: source.outside ? (experiment.plan.outside?.model ?? null) : null,
    },
  }
}

type Found = {
  readonly pairs: readonly SignalPair[]
  readonly contests: Contests
  readonly values: ReadonlyMap<string, Float64Array>
}

async function masksOf(
  base: Material,
  experiment: ExperimentRow,
  { outside, reward }: ExperimentSource,
  { pairs, contests, values }: Found,
): Promise<readonly Uint8Array[]> {
  const masks: Uint8Array[] = []
  if (outside) {
    if (!experiment.plan.outside)
      throw new AppError('invalid', 'No judge outside the loop took part in this experiment: take that filter away.')
    masks.push(outsideMask(pairs, contests.outside))
  }
  if (reward) {
    const model = await rewardModel(base)
    const places = model.map(({ factor }) => computedFactors.findIndex(({ id }) => id === factor))
    const valuesAt = (slot: string, prompt: number) =>
      places.map((place) => values.get(`${slot} ${prompt}`)?.[place] ?? Number.NaN)
    masks.push(
      Uint8Array.from(pairs, ({ prompt, first, second, choice }) =>
        Number(choice * factorOdds(model, valuesAt(first, prompt), valuesAt(second, prompt)).value > 0),
      ),
    )
  }
  return masks
}

/** People's factor model, learnt without any prompt that an experiment tests on. */
async function rewardModel({ dataset, component }: Material) {
  const tested = (await listTestedPrompts(dataset.id)).flatMap(({ prompts }) => [...prompts])
  const held = connectedWith(component, tested)
  const isLearnt = (prompt: number) => held[prompt] !== 1
  const source = await loadChoiceSource(dataset.id, WHOLE_IMPROVE_CHOICE, (unread) => peopleOn(unread, isLearnt))
  const model = source && fitReward(source, isLearnt)
  if (!model)
    throw new AppError(
      'invalid',
      'People decided too few pairs outside the test parts of experiments for a factor model (50 on 30 prompts are needed): take that filter away.',
    )
  return model
}

type Contests = { readonly own: readonly SignalContest[]; readonly outside: readonly SignalContest[] }

/** What the judges of an experiment said of two texts each, by the loop's judge and the one outside it. */
async function readContests(id: string): Promise<Contests> {
  const found = { own: [] as SignalContest[], outside: [] as SignalContest[] }
  for (const { id: runId, plan, round } of await listExperimentRuns(id)) {
    const into =
      round === 'contest-outside' ? found.outside : /^(verdict|contest)-own$/.test(round ?? '') ? found.own : null
    for (const [stage, { arm, shown }] of (plan.experiment?.stages ?? []).entries()) {
      const [first, second] = shown
      if (!into || first === undefined || second === undefined) continue
      for (const { target, ...verdict } of await readVerdicts(runId, stage))
        into.push({ arm, prompt: target, first, second, shown: verdict.shown, swapped: verdict.swapped })
    }
  }
  return found
}
