import { getPrice } from '@/lib/db/endpoint'
import type { ExperimentEstimate, ExperimentRow } from '@/lib/db/experiments/experiment'
import { getParts } from '@/lib/db/experiments/experiment'
import type { CountedRun } from '@/lib/db/run'
import { planCalls, type Round } from '@/lib/improve/experiments/programme'
import { estimateSchema } from '@/lib/protocol/estimate'
import { priceOf } from './cost-arms'
import { loadMaterial, sizesOf } from './material'

type Tokens = { readonly input: number; readonly output: number }

/** Tokens of a verdict with its reason, before any was asked. */
const VERDICT = 90

/** What a call of a round takes, judged from the calls of the trial: a draft's answer is what later calls show. */
function tokensOf({ kind, stages }: Round, tried: Tokens, of: 'judge' | 'writer'): Tokens {
  if (of === 'judge') return kind === 'rewriting' ? { input: 8 * tried.input, output: 2 * tried.output } : tried
  if (kind === 'contests') return { input: tried.input + 2 * tried.output, output: VERDICT }
  const isRevision = stages.some(({ step }) => step === 'revise')
  return isRevision ? { input: tried.input + tried.output + VERDICT, output: tried.output } : tried
}

/** Calls, tokens, cost and time of a whole experiment, from its trial. Calls are counted, the rest is judged. */
export async function estimateExperiment(row: ExperimentRow, trial: CountedRun): Promise<ExperimentEstimate | null> {
  if (trial.estimate === null) return null
  const { inputTokens, outputTokens, calls: of, seconds } = estimateSchema.parse(trial.estimate)
  const per = Math.max(1, of)
  const tried = { input: inputTokens.middle / per, output: outputTokens.middle / per }
  const material = await loadMaterial(row.datasetId, row.plan.annotator)
  const sizes = sizesOf(material, await getParts(row.id), row.plan.kind)
  let [calls, tokens] = [0, 0]
  let dollars: number | null = 0
  for (const planned of planCalls(row.plan, sizes)) {
    const { by } = planned.round
    const { input, output } = tokensOf(planned.round, tried, row.plan.kind === 'writer' ? 'writer' : 'judge')
    calls += planned.calls
    tokens += planned.calls * (input + output)
    const price = await getPrice(by.endpoint, by.model)
    const cost = priceOf(price, row.plan.mode, planned.calls * input, planned.calls * output)
    dollars = dollars === null || cost === null ? null : dollars + cost
  }
  return { calls, tokens, dollars, seconds: (calls * seconds.middle) / per }
}
