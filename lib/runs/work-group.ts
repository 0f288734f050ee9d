import type { JudgedPrompt } from '@/lib/db/judged-text'
import { listJudgedPairs, listJudgedPrompts } from '@/lib/db/judged-text'
import { composeRequest } from '@/lib/protocol/compose-request'
import { LEVELS, TRIAL_GROUPS } from '@/lib/protocol/run-plan'
import type { Caller } from './ask-judge'
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
  if (row.plan.kind === 'discrimination') {
    const pairs = await listJudgedPairs(row.datasetId, groups)
    const work = await openWork(run, caller, Array.from(groups))
    await allSettled(pairs.map((pair) => judgePair(work, pair)))
  } else {
    const prompts = await listJudgedPrompts(row.datasetId, groups)
    const writes = row.plan.kind === 'generation'
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
  }
  await run.recorder.drain()
}

/** Waits for all even if one fails: what is under way must be recorded before the block is let go. */
async function allSettled(work: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(work)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
}

/** Has the model write a response to a prompt for every score level. */
async function writeResponses(work: GroupWork, { index, text, source }: JudgedPrompt): Promise<void> {
  const { plan } = work.run.row
  const [template] = plan.templates
  if (!template) return
  await Promise.all(
    LEVELS.map((level) =>
      work.ask({ stage: 0, target: index, variant: level }, template, {
        request: composeRequest(template, { prompt: text, source, level }, plan),
        facts: 0,
        weighed: false,
        repetition: 0,
      }),
    ),
  )
}
