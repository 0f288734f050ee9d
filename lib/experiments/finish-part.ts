import { moveExperiment } from '@/lib/db/experiments/experiment'
import { listTestOpenings, nextLook } from '@/lib/db/experiments/test-opening'
import { readValidation } from '@/lib/improve/experiments/choose-winner'
import { judgeResult } from '@/lib/improve/experiments/judge-result'
import { writerResult } from '@/lib/improve/experiments/writer-result'
import { developJudge } from './develop-judge'
import { developWriter } from './develop-writer'
import { type Given, readJudgePart } from './judge-part'
import { choicesMark, promptsOf } from './material'
import { readLevels } from './read-levels'
import { readWriterPart } from './writer-part'

/** Whoever paused it meanwhile is heeded: the part is ended when it goes on. */
const HEEDING = { unlessNoted: true }

/** What a part says once its last run has ended, kept with the step to the next. */
export async function finishPart(given: Given): Promise<void> {
  const { row, part, parts } = given
  const { id, plan, datasetId } = row
  if (part === 'development') {
    const { development, wording } = await (plan.kind === 'judge' ? developJudge(given) : developWriter(given))
    await moveExperiment(id, ['developing'], 'wording', { development, wording: [...wording] }, HEEDING)
    return
  }
  const { found } = plan
  const isChanged = found !== undefined && found.choices !== choicesMark(given.material, parts)
  const relabelled = isChanged ? { relabelled: true as const } : {}
  const result = { ...(await resultOf(given)), ...relabelled }
  if (part === 'validation') {
    const prompts = promptsOf(parts, 'test')
    const look = nextLook(await listTestOpenings(datasetId), id, prompts)
    const validation = { ...readValidation(result, prompts.length, look), ...relabelled }
    await moveExperiment(id, ['validating'], 'chosen', { validation }, HEEDING)
  } else await moveExperiment(id, ['testing'], 'done', { result, finishedAt: new Date() }, HEEDING)
}

async function resultOf(given: Given) {
  if (given.row.plan.kind === 'judge') return judgeResult(await readJudgePart(given))
  const result = writerResult(await readWriterPart(given))
  return given.part === 'test' ? { ...result, generation: await readLevels(given) } : result
}
