import { countRatersBefore } from '@/lib/db/experiments/experiment'
import { listShownPrompts } from '@/lib/db/experiments/shown-prompts'
import { listTestOpenings, nextLook } from '@/lib/db/experiments/test-opening'
import { AppError } from '@/lib/errors'
import type { Foresight, PartSizes } from '@/lib/improve/experiments/experiment-view'
import { foresee } from '@/lib/improve/experiments/foresight'
import { levelOf } from '@/lib/improve/experiments/measure'
import { type Arm, type ExperimentKind, type ExperimentPlan, PARTS } from '@/lib/improve/experiments/plan'
import { planCalls } from '@/lib/improve/experiments/programme'
import { splitExperiment } from '@/lib/improve/experiments/split'
import { connectedWith } from '@/lib/improve/training/split'
import type { ExperimentPart } from '@/lib/protocol/run-plan'
import { type Added, buildPlan } from './build-plan'
import { type ExperimentInput, type ExperimentRequest, experimentRequest } from './experiment-request'
import { choicesMark, countEligible, loadMaterial, type Material, peopleIn, promptsOf } from './material'
import { countSizes } from './sources'

/** Below this the test part, four tenths of it, has fewer prompts than any interval needs. */
export const FEWEST_PROMPTS = 20

/** What an experiment would be, before anything is stored or asked. */
export type ExperimentOutlook = {
  /** All arms, those that were added too. */
  readonly arms: readonly Arm[]
  /** Arms that an asked-for arm needs, and why. */
  readonly added: Added
  /** Prompts with a pair that people decided, and such pairs. */
  readonly eligible: { readonly prompts: number; readonly pairs: number }
  readonly sizes: PartSizes
  /** Prompts that take no part, as the instruction that is tested shows them, or what is connected with them. */
  readonly shown: number
  /** Runs in their order, with their calls; none for raters that are there. */
  readonly rounds: readonly { readonly part: ExperimentPart; readonly round: string; readonly calls: number }[]
  readonly calls: number
  readonly foresight: Foresight
  /** The how-manieth look at these test prompts its opening would be, and the level that it would test at. */
  readonly look: number
  readonly level: number
}

export type Drafted = {
  readonly plan: ExperimentPlan & { readonly found: NonNullable<ExperimentPlan['found']> }
  readonly added: Added
  readonly material: Material
  readonly parts: Uint8Array
}

/** The plan with its split, which is another experiment's where it is given; refuses what cannot be done. */
export async function draftExperiment(request: ExperimentRequest, same?: Uint8Array): Promise<Drafted> {
  const [whole, { plan, added }] = await Promise.all([
    loadMaterial(request.datasetId, request.annotator),
    buildPlan(request),
  ])
  const { material, seen, shown } = await withoutShown(whole, plan)
  const there = countEligible(material)
  const taken = Math.min(request.prompts ?? there, there)
  if (taken < FEWEST_PROMPTS)
    throw new AppError(
      'invalid',
      `An experiment needs ${FEWEST_PROMPTS} prompts with a pair that people decided, to have some for each of its parts: ${
        there < FEWEST_PROMPTS ? `here are ${there}. Add labelled pairs` : `${taken} are asked for. Take more`
      }.`,
    )
  for (const { raters, key } of plan.arms)
    if (raters)
      for (const id of [raters.before, raters.after])
        if (material.source.annotators.some((annotator) => annotator.id === id))
          throw new AppError(
            'invalid',
            `Arm ${key} compares someone whose choices are the reference: choose another rater, or take one annotator alone as the reference.`,
          )
        else if (!material.source.judges.some((judge) => judge.id === id) && !isPerson(material, id))
          throw new AppError('invalid', `Arm ${key} names a rater that is not in this dataset (any more).`)
  const { seed, development, validation, test } = plan.split
  const settings = { seed, prompts: plan.prompts, development, validation, test }
  const parts =
    same?.map((part, prompt) => (seen[prompt] === 1 ? 0 : part)) ??
    splitExperiment(material.source.components.of, material.eligible, settings)
  const sizes = await countSizes(material, parts, plan)
  if (PARTS.some((part) => plan.split[part] > 0 && sizes[part].prompts === 0))
    throw new AppError(
      'invalid',
      'Almost all prompts share a text with each other, so that they cannot be split into parts that know nothing of each other.',
    )
  const people = peopleIn(material, plan.annotator)
  return {
    ...{ added, material, parts },
    plan: { ...plan, found: { people, sizes, shown, choices: choicesMark(material, parts) } },
  }
}

/** An instruction's examples have people's choice with them: their prompts, and what is connected with them, take no part. */
async function withoutShown(material: Material, { verdict }: ExperimentPlan) {
  const prompts = await listShownPrompts(material.pack.datasetId, verdict?.examples ?? [])
  const seen = connectedWith(material.source.components.of, prompts)
  const eligible = material.eligible.map((each, prompt) => (seen[prompt] === 1 ? 0 : each))
  return { material: { ...material, eligible }, seen, shown: countEligible(material) - countEligible({ eligible }) }
}

const isPerson = ({ source }: Material, id: string): boolean =>
  source.input.raters.some((rater) => rater.id === id && rater.kind === 'human')

/** Prompts and pairs that the result rests on: all, where nothing was learnt from any. */
export function testedOn(kind: ExperimentKind, sizes: PartSizes): PartSizes['test'] {
  if (kind !== 'raters') return sizes.test
  const all = (of: 'prompts' | 'pairs') => PARTS.reduce((sum, part) => sum + sizes[part][of], 0)
  return { prompts: all('prompts'), pairs: all('pairs') }
}

/** Everything that `createExperiment` would do but store and ask; refuses what that refuses, with the same words. */
export async function planExperiment(input: ExperimentInput): Promise<ExperimentOutlook> {
  const request = experimentRequest.parse(input)
  const { plan, added, material, parts } = await draftExperiment(request)
  const { sizes, shown } = plan.found
  const rounds = planCalls(plan, sizes).map(({ round: { part, round }, calls }) => ({ part, round, calls }))
  // Of raters that are there nothing is opened: each comparison is a look at all of their pairs.
  const isOpened = plan.kind !== 'raters'
  const look = isOpened
    ? nextLook(await listTestOpenings(request.datasetId), null, promptsOf(parts, 'test'))
    : 1 + (await countRatersBefore(request.datasetId, null))
  const { prompts, pairs } = testedOn(plan.kind, sizes)
  return {
    ...{ arms: plan.arms, added, sizes, shown, rounds, look, level: levelOf(look) },
    eligible: { prompts: countEligible(material), pairs: material.decided.length },
    calls: rounds.reduce((sum, { calls }) => sum + calls, 0),
    foresight: foresee(prompts, pairs, look),
  }
}
