import type { JudgedPrompt } from '@/lib/db/judged-text'
import { listJudgedPairs, listJudgedPrompts } from '@/lib/db/judged-text'
import { composeRequest } from '@/lib/protocol/compose-request'
import { LEVELS, TRIAL_GROUPS } from '@/lib/protocol/run-plan'
import type { Caller } from './ask-judge'
import { type ExperimentQuestion, listQuestions } from './experiments/experiment-questions'
import type { GroupWork } from './group-work'
import { openWork } from './group-work'
import { judgePair } from './judge-pair'
import { judgePrompt } from './judge-prompt'
import type { OpenRun } from './open-run'

/** Block 0 is the trial, with the first few groups; the others share the rest evenly. */
function groupsOfBlock(groups: Int32Array, block: number, size: number): { groups: Int32Array; from: number } {
  const from = block === 0 ? 0 : TRIAL_GROUPS + (block - 1) * size
  const to = block === 0 ? TRIAL_GROUPS : from + size
  return { groups: groups.subarray(from, to), from }
}

/** Works on one block to its end: every call of its groups is settled and written afterwards. */
export async function workBlock(run: OpenRun, caller: Caller, block: number): Promise<void> {
  const { row } = run
  const { groups, from } = groupsOfBlock(run.groups, block, row.blockSize)
  const { kind } = row.plan
  if (kind === 'discrimination') {
    const pairs = await listJudgedPairs(row.datasetId, groups)
    const work = await openWork(run, caller, Array.from(groups))
    await allSettled(pairs.map((pair) => judgePair(work, pair)))
  } else if (kind === 'factors' || kind === 'generation') {
    const prompts = await listJudgedPrompts(row.datasetId, groups)
    const writes = kind === 'generation'
    const targets = writes
      ? Array.from(groups)
      : prompts.flatMap(({ responses }) => responses.map(({ index }) => index))
    const work = await openWork(run, caller, targets)
    const positions = new Map(Array.from(groups, (group, at) => [group, from + at]))
    await allSettled(
      prompts.map((prompt) =>
        writes ? writeResponses(work, prompt) : judgePrompt(work, prompt, positions.get(prompt.index) ?? 0),
      ),
    )
  } else {
    const work = await openWork(run, caller, Array.from(groups))
    await allSettled((await listQuestions(row, groups)).map((question) => askQuestion(work, question)))
  }
  await run.recorder.drain()
}

/** Waits for all even if one fails: what is under way must be recorded before the block is let go. */
async function allSettled(work: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(work)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

/** Has the model write a response to a prompt for every score level, as every template tells it to. */
async function writeResponses(work: GroupWork, { index, text, source }: JudgedPrompt): Promise<void> {
  const { plan } = work.run.row
  await Promise.all(
    plan.templates.flatMap((template, stage) =>
      LEVELS.map((level) =>
        work.ask({ stage, target: index, variant: level }, template, {
          request: composeRequest(template, { prompt: text, source, level }, plan),
          facts: 0,
          weighed: false,
          repetition: 0,
        }),
      ),
    ),
  )
}

/** Asks what an experiment asks; another draft is asked for with another seed, or, without one, as a repetition. */
async function askQuestion(
  work: GroupWork,
  { template, texts, missing, draft, ...id }: ExperimentQuestion,
): Promise<void> {
  const { plan } = work.run.row
  if (texts === null) return work.skip(id, missing)
  const seed = plan.seed === null ? null : plan.seed + draft
  await work.ask(id, template, {
    request: composeRequest(template, texts, { ...plan, seed }),
    facts: texts.facts?.length ?? 0,
    weighed: false,
    repetition: seed === null ? draft : 0,
  })
}
