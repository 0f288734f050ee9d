import { getPrice } from '@/lib/db/endpoint'
import type { ExperimentEstimate, ExperimentRow } from '@/lib/db/experiments/experiment'
import { getParts } from '@/lib/db/experiments/experiment'
import type { CountedRun } from '@/lib/db/runs/run'
import { addedCharacters } from '@/lib/improve/experiments/added-characters'
import { countsFacts, planCalls, type Round } from '@/lib/improve/experiments/programme'
import { callsOnGroup } from '@/lib/protocol/calls-on-group'
import { estimateSchema } from '@/lib/protocol/estimate'
import { priceOf } from './cost-arms'
import { expectedExamples } from './disagreements'
import { loadMaterial, pairsOf } from './material'
import { countSizes } from './sources'

type Tokens = { readonly input: number; readonly output: number }

/** Tokens of a verdict with its reason, before any was asked. */
const VERDICT = 90
const CHARACTERS_A_TOKEN = 4

/** What a call of a round takes, judged from the calls of the trial: a draft's answer is what later calls show. */
function tokensOf({ kind, stages }: Round, tried: Tokens, of: 'judge' | 'writer'): Tokens {
  if (of === 'judge') return kind === 'rewriting' ? { input: 8 * tried.input, output: 2 * tried.output } : tried
  if (kind === 'contests') return { input: tried.input + 2 * tried.output, output: VERDICT }
  // A fact is a short sentence; its verdict is a few words.
  if (countsFacts({ stages })) return { input: tried.input + tried.output, output: 1.5 * tried.output }
  const isRevision = stages.some(({ step }) => step === 'revise')
  return isRevision ? { input: tried.input + tried.output + VERDICT, output: tried.output } : tried
}

/** Characters that a round's calls have, on average, beside those of the trial. */
function meanAdded({ stages, kind }: Round, row: ExperimentRow, examples: number): number {
  const calls = stages.map((stage) => callsOnGroup(kind, stage))
  const added = stages.map((stage, at) => (calls[at] ?? 0) * addedCharacters(row, stage, examples))
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0)
  return sum(added) / Math.max(1, sum(calls))
}

/** Calls, tokens, cost and time of a whole experiment, from its trial, and from the wording once it is known. */
export async function estimateExperiment(row: ExperimentRow, trial: CountedRun): Promise<ExperimentEstimate | null> {
  if (trial.estimate === null) return null
  const { inputTokens, outputTokens, calls: of, seconds } = estimateSchema.parse(trial.estimate)
  const per = Math.max(1, of)
  const tried = { input: inputTokens.middle / per, output: outputTokens.middle / per }
  const material = await loadMaterial(row.datasetId, row.plan.annotator)
  const parts = await getParts(row.id)
  const sizes = await countSizes(material, parts, row.plan)
  const isShown = row.wording === null && row.plan.arms.some(({ key }) => key === 'J3')
  const pairs = pairsOf(material, parts, 'development')
  const examples = isShown ? await expectedExamples(material, pairs, row.plan.split.seed) : 0
  const left = row.development?.left.map(({ arm }) => arm)
  let [calls, tokens] = [0, 0]
  let dollars: number | null = 0
  for (const planned of planCalls(row.plan, sizes, left)) {
    const { by } = planned.round
    const own = tokensOf(planned.round, tried, row.plan.kind === 'writer' ? 'writer' : 'judge')
    const input = own.input + meanAdded(planned.round, row, examples) / CHARACTERS_A_TOKEN
    const { output } = own
    calls += planned.calls
    tokens += planned.calls * (input + output)
    const price = await getPrice(by.endpoint, by.model)
    const cost = priceOf(price, row.plan.mode, planned.calls * input, planned.calls * output)
    dollars = dollars === null || cost === null ? null : dollars + cost
  }
  return { calls, tokens, dollars, seconds: (calls * seconds.middle) / per }
}
