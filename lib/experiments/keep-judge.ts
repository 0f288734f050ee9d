import { z } from 'zod'
import { getDataset } from '@/lib/db/dataset'
import { type ExperimentRow, getExperiment } from '@/lib/db/experiments/experiment'
import { AppError } from '@/lib/errors'
import type { ArmResult, ExperimentResult, Measured } from '@/lib/improve/experiments/result'
import type { Evidence, Template } from '@/lib/protocol/template'
import { listTemplates } from '@/lib/runs/list-templates'
import { storeTemplate } from '@/lib/runs/save-template'
import { countOf, formatEstimate, formatGap, formatInterval, formatShare } from '@/lib/words/format'
import { ARM_FINDINGS } from './load-experiments'

export const keepRequest = z.object({ id: z.uuid(), arm: z.string().max(10) })

/**
 * Saves the instruction of a judge's arm as the next version of the verdict template, with what the test part said of it. An
 * arm that is not shown to be better can be kept too: its evidence says so. Kept before, it is given as it is.
 */
export async function keepJudge(
  id: string,
  arm: string,
): Promise<{ readonly key: string; readonly version: number; readonly isNew: boolean }> {
  const experiment = await getExperiment(id)
  if (!experiment) throw new AppError('not-found', 'This experiment is not there any more.')
  const asked = wordingOf(experiment, arm)
  const evidence = await evidenceOf(experiment, arm)
  const versions = (await listTemplates()).filter(({ key }) => key === asked.key)
  const kept = versions.find((each) => each.evidence?.experiment === id && each.evidence.arm === arm)
  if (kept) return { key: kept.key, version: kept.version, isNew: false }
  const version = 1 + Math.max(0, ...versions.map((each) => each.version))
  await storeTemplate({ ...asked, version, evidence })
  return { key: asked.key, version, isNew: true }
}

/** The verdict's template as the arm was asked on the test part. */
function wordingOf({ plan, wording }: ExperimentRow, arm: string): Template {
  const template = wording?.find((each) => each.arm === arm)?.templates.find(({ step }) => step === 'verdict')?.template
  if (plan.kind !== 'judge' || !plan.verdict || !template || arm === 'J0' || arm === 'JE')
    throw new AppError('invalid', `${arm} has no instruction of its own that a judge could be given.`)
  return { ...template, key: plan.verdict.key, label: plan.verdict.label }
}

async function evidenceOf({ id, datasetId, result, finishedAt }: ExperimentRow, arm: string): Promise<Evidence> {
  const found = result?.arms.find((each) => each.arm === arm)
  if (!result || !found)
    throw new AppError('conflict', 'The test part has not been read yet: an instruction is kept with what it says.')
  const dataset = await getDataset(datasetId)
  return {
    ...{ experiment: id, dataset: { id: datasetId, name: dataset?.name ?? '' }, arm },
    improved: found.verdict === 'improved',
    text: evidenceText(found, result),
    at: (finishedAt ?? new Date()).toISOString(),
  }
}

/** The verdict of an arm with the numbers that it rests on. */
function evidenceText(found: ArmResult, { outcome, prompts, pairs, look, level }: ExperimentResult): string {
  const { verdict, agreement, control, overBaseline, overControl, planned } = found
  const change = { movement: 'movement towards people', agreement: 'agreement with people', wins: 'wins' }[outcome]
  const over = [
    `${change} ${withInterval(overBaseline)} against the instruction before`,
    ...(control ? [`${withInterval(overControl)} against its control ${control}`] : []),
  ].join(', ')
  const agreeing =
    agreement?.before && agreement.after
      ? `; agreement ${formatShare(agreement.before.value)} before, ${formatShare(agreement.after.value)} after`
      : ''
  const test = planned ? 'the planned test' : 'an exploratory test'
  const at = `${test} at ${String(level).replace(/^0/, '')}, look ${look}`
  return `${ARM_FINDINGS[verdict]}: ${over}${agreeing}; ${countOf(prompts, 'prompt')}, ${countOf(pairs, 'pair')}, ${at}.`
}

function withInterval(told: Measured | null): string {
  if (!told) return 'unknown'
  const interval = formatInterval(told, formatGap)
  const value = formatEstimate(told, formatGap)
  return interval ? `${value} ${interval}` : value
}
