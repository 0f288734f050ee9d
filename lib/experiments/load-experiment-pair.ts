import { type ExperimentRow, getExperiment, getParts } from '@/lib/db/experiments/experiment'
import { listTexts } from '@/lib/db/experiments/experiment-text'
import { listJudgedPairs, listPromptTexts } from '@/lib/db/judged-text'
import { type CountedRun, listExperimentRuns } from '@/lib/db/runs/run'
import type { ExperimentPair } from '@/lib/improve/experiments/experiment-view'
import { partCode } from '@/lib/improve/experiments/plan'
import { CHOSEN } from '@/lib/improve/experiments/slots'
import { readVerdict } from '@/lib/runs/experiments/read-verdicts'
import { type Choice, MISSING } from '@/lib/words/rater'
import { findMaterial, type Material } from './material'

type Verdict = NonNullable<ExperimentPair['judged']>['before']
const UNREAD: Verdict = { choice: null, reasons: [] }
const choiceIn = (choice: number | undefined): Choice | null =>
  choice === 1 || choice === -1 || choice === 0 ? choice : null

async function verdictIn(run: CountedRun | undefined, stage: number, target: number): Promise<Verdict> {
  if (!run || stage < 0) return UNREAD
  const found = await readVerdict(run.id, stage, target)
  return found ? { choice: found.choice, reasons: found.reasons.filter((reason) => reason !== null) } : UNREAD
}

/** The stage of a run in which an arm was asked. */
function asked(runs: readonly CountedRun[], fits: (stage: { arm: string; shown: readonly string[] }) => boolean) {
  const run = runs.find(({ plan }) => plan.experiment?.stages.some(fits))
  return { run, stage: run?.plan.experiment?.stages.findIndex(fits) ?? -1 }
}

/**
 * A pair (judges, raters) or a prompt (writers) of an opened test part, as an arm changed it; `null`: it is none of its test
 * part, or that is still shut.
 */
export async function loadExperimentPair(id: string, arm: string, item: number): Promise<ExperimentPair | null> {
  const row = await getExperiment(id)
  if (!row || row.result === null || !row.plan.arms.some(({ key }) => key === arm)) return null
  const [parts, material, runs] = await Promise.all([
    getParts(id),
    findMaterial(row.datasetId, row.plan.annotator),
    listExperimentRuns(id),
  ])
  if (typeof material === 'string') return null
  const ofTest = runs.filter(({ part }) => part === 'test')
  if (row.plan.kind === 'writer')
    return parts[item] === partCode('test') ? readPrompt(row, arm, item, material, ofTest) : null
  const part = parts[material.pack.input.prompt[item] ?? -1] ?? 0
  const isTested = row.plan.kind === 'raters' ? part !== 0 : part === partCode('test')
  return isTested ? readPair(row, arm, item, material, ofTest) : null
}

async function readPair(
  row: ExperimentRow,
  arm: string,
  item: number,
  { source, people }: Material,
  runs: readonly CountedRun[],
): Promise<ExperimentPair | null> {
  const [texts] = await listJudgedPairs(row.datasetId, Int32Array.of(item))
  if (!texts) return null
  const raters = row.plan.arms.find(({ key }) => key === arm)?.raters
  const ofRater = (id: string): Verdict => {
    const choice = source.input.raters.find((rater) => rater.id === id)?.choices[item]
    return { choice: choice === MISSING ? null : choiceIn(choice), reasons: [] }
  }
  const ofArm = (key: string) => {
    const { run, stage } = asked(runs, (each) => each.arm === key)
    return verdictIn(run, stage, item)
  }
  return {
    ...{ arm, item, pair: item, prompt: texts.prompt, written: null },
    judged: {
      ...{ a: texts.a, b: texts.b, people: choiceIn(people.choices[item]) },
      before: raters ? ofRater(raters.before) : await ofArm('J0'),
      after: raters ? ofRater(raters.after) : await ofArm(arm),
    },
  }
}

async function readPrompt(
  row: ExperimentRow,
  arm: string,
  item: number,
  { decided, pack }: Material,
  runs: readonly CountedRun[],
): Promise<ExperimentPair | null> {
  const [prompt] = await listPromptTexts(row.datasetId, [item])
  if (!prompt) return null
  const texts = await listTexts(row.id, ['A0', arm, CHOSEN], [item])
  const textOf = (slot: string) => texts.find((each) => each.slot === slot)?.text
  const judges = (['own', 'outside'] as const).map(async (judge) => {
    const { run, stage } = asked(
      runs.filter(({ round }) => round === `contest-${judge}`),
      ({ shown }) => shown[0] === arm && shown[1] === 'A0',
    )
    return { judge, ...(await verdictIn(run, stage, item)) }
  })
  return {
    ...{ arm, item, prompt: prompt.text, judged: null },
    pair: decided.find((pair) => pack.input.prompt[pair] === item) ?? -1,
    written: {
      ...{ before: textOf('A0') ?? '', after: textOf(arm) ?? '', chosen: textOf(CHOSEN) ?? null },
      verdicts: arm === 'A0' ? [] : await Promise.all(judges),
    },
  }
}
