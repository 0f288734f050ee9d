import { callsOnGroup } from '@/lib/protocol/calls-on-group'
import { EXPERIMENT_PARTS, type ExperimentPart, LEVELS, type RunKind, type RunStage } from '@/lib/protocol/run-plan'
import type { ExperimentPlan, Served } from './plan'
import { CASES, CHOSEN, draftsOf, factsSlot, feedbackSlot, SOURCE, secondDraft, unsupportedSlot } from './slots'

/** A template of a round: `step` names it among the templates of its arm's wording; those of facts are the product's own. */
export type ProgrammeStage = RunStage & {
  readonly step: 'verdict' | 'draft' | 'revise' | 'levels' | 'rewrite' | 'facts-extract' | 'facts-verify'
}

/** A run of an experiment before it is made. */
export type Round = {
  readonly part: ExperimentPart
  readonly round: string
  readonly kind: RunKind
  readonly by: Served
  readonly stages: readonly ProgrammeStage[]
}

/** Whether a round counts facts, on the prompts with a source alone. */
export const countsFacts = ({ stages }: Pick<Round, 'stages'>): boolean =>
  stages.some(({ step }) => step === 'facts-extract' || step === 'facts-verify')

/** Steps before an experiment's arms are worded ask the baseline alone, and what rewrites its guidance. */
function judgeRounds(plan: ExperimentPlan, part: ExperimentPart, arms: readonly string[], own: Served): Round[] {
  const verdict = (arm: string): ProgrammeStage => ({ arm, step: 'verdict', shown: [], feedback: null, writes: [] })
  const judging = (round: string, asked: readonly string[], by = own): Round => ({
    ...{ part, round, kind: 'discrimination', by },
    stages: asked.map(verdict),
  })
  if (part === 'development') {
    const rounds = arms.includes('J5') ? Array.from({ length: plan.rounds }, (_, at) => at + 1) : []
    return [
      judging('judge', ['J0']),
      ...rounds.flatMap((at): Round[] => [
        {
          ...{ part, round: `rewrite-${at}`, kind: 'rewriting', by: own },
          stages: [{ arm: 'J5', step: 'rewrite', shown: [CASES], feedback: null, writes: [] }],
        },
        judging(`judge-${at}`, ['J5']),
      ]),
    ]
  }
  const other = plan.arms.find(({ key }) => key === 'JE' && arms.includes(key))
  const rounds = [
    judging(
      'judge',
      arms.filter((arm) => arm !== 'JE'),
    ),
  ]
  return other?.served ? [...rounds, judging('judge-other', ['JE'], other.served)] : rounds
}

function writerRounds(plan: ExperimentPlan, part: ExperimentPart, arms: readonly string[], own: Served): Round[] {
  const has = (arm: string) => arms.includes(arm)
  const servedOf = (arm: string) => (has(arm) ? (plan.arms.find(({ key }) => key === arm)?.served ?? null) : null)
  const draft = (arm: string, writes: readonly string[]): ProgrammeStage => ({
    ...{ arm, step: 'draft', shown: [], feedback: null },
    writes: [...writes],
  })
  const contest = (arm: string, shown: readonly string[]): ProgrammeStage => ({
    ...{ arm, step: 'verdict', feedback: null, writes: [] },
    shown: [...shown],
  })
  const round = (name: string, kind: RunKind, by: Served | null, stages: readonly ProgrammeStage[]): Round[] =>
    by && stages.length > 0 ? [{ part, round: name, kind, by, stages }] : []
  if (part === 'development') return round('draft', 'writing', own, [draft('A0', ['A0'])])

  const drafts = draftsOf(has('A7') ? plan.best.of : 1)
  const second = has('A2') || has('A3') ? [secondDraft] : []
  const byVerdicts = has('A7') && plan.best.by === 'verdicts'
  const pairsOfDrafts = drafts.flatMap((one, at) => drafts.slice(at + 1).map((other) => [one, other]))
  const revised = ['A1', 'A2', 'A3', 'A4'].filter(has)
  const blind = arms.flatMap((arm) => [
    ...(arm === 'A0' ? [] : [contest(arm, [arm, 'A0'])]),
    contest(arm, [arm, CHOSEN]),
  ])
  const leveled = part === 'test' && plan.levels.some(has) ? ['A0', ...plan.levels.filter((arm) => arm !== 'A0')] : []
  const levels = (arm: string): ProgrammeStage => ({
    ...{ arm, step: 'levels', shown: [], feedback: null },
    writes: LEVELS.map((level) => `${arm}@${level}`),
  })
  const facts =
    (step: 'facts-extract' | 'facts-verify') =>
    (arm: string): ProgrammeStage => ({
      ...{ arm, step, feedback: null },
      ...(step === 'facts-extract'
        ? { shown: [arm], writes: [factsSlot(arm)] }
        : { shown: [arm, factsSlot(arm), SOURCE], writes: [unsupportedSlot(arm)] }),
    })
  const counted = part === 'test' && plan.facts ? arms : []
  return [
    ...round('draft', 'writing', own, [
      draft('A0', ['A0', ...second, ...drafts.slice(1)]),
      ...['A5', 'A6'].filter(has).map((arm) => draft(arm, [arm])),
    ]),
    ...round('draft-other', 'writing', servedOf('AE'), [draft('AE', ['AE'])]),
    ...round('verdict-own', 'contests', own, [
      ...(has('A2') ? [contest('A2', ['A0', secondDraft])] : []),
      ...(byVerdicts ? pairsOfDrafts.map((shown) => contest('A7', shown)) : []),
    ]),
    ...round('verdict-other', 'contests', servedOf('A3'), has('A3') ? [contest('A3', ['A0', secondDraft])] : []),
    ...round(
      'revise',
      'writing',
      own,
      revised.map((arm) => ({
        ...{ arm, step: 'revise', shown: ['A0'], writes: [arm] },
        feedback: arm === 'A1' ? null : feedbackSlot(arm),
      })),
    ),
    ...round('contest-own', 'contests', own, blind),
    ...round('contest-outside', 'contests', plan.outside, blind),
    ...round('facts-extract', 'writing', plan.outside ?? own, counted.map(facts('facts-extract'))),
    ...round('facts-verify', 'writing', plan.outside ?? own, counted.map(facts('facts-verify'))),
    ...round('levels', 'generation', own, leveled.filter((arm) => arm !== 'AE' && has(arm)).map(levels)),
    ...round('levels-other', 'generation', servedOf('AE'), leveled.includes('AE') ? [levels('AE')] : []),
  ]
}

/**
 * The runs of a part, in their order: each is made when those before it have ended, so that no two of them spend the budget
 * at once. Arms that fell `left` are asked nothing. A function of the plan alone, so that calls are known beforehand.
 */
export function roundsOf(plan: ExperimentPlan, part: ExperimentPart, left: readonly string[] = []): readonly Round[] {
  const arms = plan.arms.map(({ key }) => key).filter((key) => !left.includes(key))
  if (plan.served === null) return []
  return plan.kind === 'judge'
    ? judgeRounds(plan, part, arms, plan.served)
    : writerRounds(plan, part, arms, plan.served)
}

/** Prompts and pairs of a part, and its prompts with a source where facts are counted. */
type Size = { readonly prompts: number; readonly pairs: number; readonly sourced?: number | undefined }

/** Calls of a run. */
function callsOf({ kind, stages }: Pick<Round, 'kind' | 'stages'>, { prompts, pairs, sourced = 0 }: Size): number {
  const groups = () => (kind === 'discrimination' ? pairs : kind === 'rewriting' ? 1 : prompts)
  const asked = countsFacts({ stages }) ? sourced : groups()
  return asked * stages.reduce((sum, stage) => sum + callsOnGroup(kind, stage), 0)
}

/** All runs of an experiment that goes through, each with its calls; arms that fell `left` are asked no more. */
export const planCalls = (
  plan: ExperimentPlan,
  sizes: Readonly<Record<ExperimentPart, Size>>,
  left: readonly string[] = [],
): readonly { readonly round: Round; readonly calls: number }[] =>
  EXPERIMENT_PARTS.flatMap((part) =>
    roundsOf(plan, part, part === 'development' ? [] : left).map((round) => ({
      round,
      calls: callsOf(round, sizes[part]),
    })),
  )
