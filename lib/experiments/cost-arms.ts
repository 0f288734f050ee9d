import { listCallCosts } from '@/lib/db/experiments/arm-cost'
import type { CountedRun } from '@/lib/db/run'
import { payerOf } from '@/lib/improve/experiments/slots'
import type { ArmCost } from '@/lib/improve/experiments/trial'
import type { Price } from '@/lib/protocol/run-plan'

type Open = { calls: number; tokens: number; dollars: number | null }

/** What each arm took in these runs: its own calls; a draft that several use is the baseline's. */
export async function costArms(
  runs: readonly CountedRun[],
  arms: readonly string[],
): Promise<ReadonlyMap<string, ArmCost>> {
  const costs = new Map<string, Open>(arms.map((arm) => [arm, { calls: 0, tokens: 0, dollars: 0 }]))
  const byId = new Map(runs.map((run) => [run.id, run.plan]))
  for (const { runId, stage, variant, calls, inputTokens, outputTokens } of await listCallCosts([...byId.keys()])) {
    const plan = byId.get(runId)
    const asked = plan?.experiment?.stages[stage]
    if (!plan || !asked) continue
    const slot = plan.kind === 'writing' ? asked.writes[variant] : undefined
    const cost = costs.get(slot === undefined ? asked.arm : payerOf(slot, arms))
    if (!cost) continue
    cost.calls += calls
    cost.tokens += inputTokens + outputTokens
    const dollars = priceOf(plan.price, plan.mode, inputTokens, outputTokens)
    cost.dollars = cost.dollars === null || dollars === null ? null : cost.dollars + dollars
  }
  return costs
}

/** US dollars for so many tokens; `null`: the price is not known. */
export function priceOf(price: Price | null, mode: 'live' | 'batch', input: number, output: number): number | null {
  if (price === null) return null
  return ((mode === 'batch' ? price.batch : 1) * (input * price.input + output * price.output)) / 1e6
}
