import { listJudgedPairs, listJudgedPrompts, listPromptTexts } from '@/lib/db/judged-text'
import { getRunGroups, type RunRow } from '@/lib/db/runs/run'
import { listStageMoments } from '@/lib/db/runs/run-answer'
import { composeRequest, type RequestTexts } from '@/lib/protocol/compose-request'
import { type Estimate, estimateRun, type Moments } from '@/lib/protocol/estimate'
import { comesAfter, needsSource } from '@/lib/protocol/plan-calls'
import { TRIAL_GROUPS } from '@/lib/protocol/run-plan'
import type { Template } from '@/lib/protocol/template'
import { listQuestions } from './experiments/experiment-questions'

/** Groups and characters that are measured by the tokenizer. */
const MOST_GROUPS = 60
const MOST_CHARACTERS = 1_000_000
const NOTHING: Moments = { n: 0, mean: 0, variance: 0 }

/**
 * Estimates a run from the answers to its first groups, and the length of its requests from many more: a tokenizer
 * counts them, and the first answers say how the model's own count compares with its.
 */
export async function estimateCost(run: RunRow): Promise<Estimate> {
  // Its tables take 60 MB, which a worker that estimates nothing does without.
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base')
  const { plan } = run
  const groups = (await getRunGroups(run.id)).subarray(0, MOST_GROUPS)
  const moments = new Map((await listStageMoments(run.id)).map((stage) => [stage.stage, stage]))
  const all = await listTexts(run, groups)
  let characters = 0
  let tokenized = 0
  const stages = plan.templates.map((template, stage) => {
    const answered = moments.get(stage)
    const planned = plan.planned[stage] ?? 0
    const texts = all.filter((text) => text.stage === null || text.stage === stage)
    if (!answered) return { planned, input: NOTHING, output: NOTHING, milliseconds: NOTHING }
    const own = { n: answered.n, mean: answered.input, variance: answered.inputVariance }
    const counts: { readonly tokens: number; readonly trial: boolean }[] = []
    if (comesAfter(template) === null)
      for (const { text, trial } of texts) {
        if (needsSource(template) && text.source === null) continue
        if (characters > MOST_CHARACTERS && !trial) continue
        const tokens = countRequest(template, text, plan, countTokens)
        characters += tokens * 4
        counts.push({ tokens, trial })
      }
    tokenized += counts.length
    return {
      planned,
      input: calibrate(own, counts),
      output: { n: answered.n, mean: answered.output, variance: answered.outputVariance },
      milliseconds: { n: answered.n, mean: answered.milliseconds, variance: answered.millisecondsVariance },
    }
  })
  const tried = [...moments.values()].reduce((sum, { n }) => sum + n, 0)
  const share = plan.mode === 'batch' ? (plan.price?.batch ?? 1) : 1
  return { tried, tokenized, ...estimateRun(stages, plan.price, share, plan.concurrency) }
}

function momentsOf(values: readonly number[]): Moments {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(n, 1)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { n, mean, variance: n > 1 ? squares / (n - 1) : 0 }
}

/** The tokenizer's counts in the model's own tokens. */
function calibrate(own: Moments, counts: readonly { readonly tokens: number; readonly trial: boolean }[]): Moments {
  const tried = momentsOf(counts.filter(({ trial }) => trial).map(({ tokens }) => tokens))
  const all = momentsOf(counts.map(({ tokens }) => tokens))
  if (all.n < own.n || tried.mean === 0) return own
  const ratio = own.mean / tried.mean
  return { n: all.n, mean: all.mean * ratio, variance: all.variance * ratio ** 2 }
}

function countRequest(
  template: Template,
  text: RequestTexts,
  plan: RunRow['plan'],
  countTokens: (text: string) => number,
): number {
  const { messages } = composeRequest(template, text, plan)
  return messages.reduce((sum, { content }) => sum + countTokens(content) + 4, 0)
}

type Text = {
  readonly text: RequestTexts
  readonly trial: boolean
  /** The one stage that shows it; `null`: every one does. */
  readonly stage: number | null
}

async function listTexts(run: RunRow, groups: Int32Array): Promise<readonly Text[]> {
  const { datasetId, plan } = run
  const trial = new Set(groups.subarray(0, TRIAL_GROUPS))
  const textOf = (index: number, text: RequestTexts, stage: number | null = null): Text => ({
    ...{ text, stage, trial: trial.has(index) },
  })
  if (plan.kind === 'discrimination')
    return (await listJudgedPairs(datasetId, groups)).map(({ index, prompt, source, a, b }) =>
      textOf(index, { prompt, source, shown: [a, b] }),
    )
  if (plan.kind === 'generation')
    return (await listPromptTexts(datasetId, Array.from(groups))).map(({ index, text: prompt, source }) =>
      textOf(index, { prompt, source, level: 3 }),
    )
  if (plan.kind === 'factors')
    return (await listJudgedPrompts(datasetId, groups)).flatMap(({ index, text: prompt, source, responses }) =>
      responses.map((response) =>
        textOf(index, { prompt, source: response.source ?? source, response: response.text }),
      ),
    )
  return (await listQuestions(run, groups)).flatMap(({ target, texts, stage }) =>
    texts === null ? [] : [textOf(target, texts, stage)],
  )
}
