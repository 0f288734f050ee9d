import { listCallCosts } from '@/lib/db/experiments/arm-cost'
import type { CountedRun } from '@/lib/db/runs/run'
import { payerOf, secondDraft } from '@/lib/improve/experiments/slots'
import type { ArmCost } from '@/lib/improve/experiments/trial'
import type { Price } from '@/lib/protocol/run-plan'

type Dollars = number | null
type Open = { calls: number; tokens: number; dollars: Dollars }

/** Rounds that measure what the arms wrote: nobody would pay them outside an experiment. */
const MEASURING: readonly string[] = [
  ...['contest-own', 'contest-outside', 'facts-extract', 'facts-verify', 'levels', 'levels-other'],
]
/** Arms whose text begins with the baseline's first answer. */
const FROM_DRAFT: readonly string[] = ['A1', 'A2', 'A3', 'A4', 'A7']

const plus = (one: Dollars, other: Dollars): Dollars => (one === null || other === null ? null : one + other)

/**
 * What each arm took in these runs: its own calls; a draft that several use is the baseline's. What it would take by itself
 * (`making`) has such drafts, and no blind judging or counting of facts.
 */
export async function costArms(
  runs: readonly CountedRun[],
  arms: readonly string[],
): Promise<ReadonlyMap<string, ArmCost>> {
  const costs = new Map<string, Open>(arms.map((arm) => [arm, { calls: 0, tokens: 0, dollars: 0 }]))
  const made = new Map<string, Dollars>()
  const byId = new Map(runs.map((run) => [run.id, run]))
  for (const { runId, stage, variant, calls, inputTokens, outputTokens } of await listCallCosts([...byId.keys()])) {
    const run = byId.get(runId)
    const plan = run?.plan
    const asked = plan?.experiment?.stages[stage]
    if (!plan || !asked) continue
    const slot = plan.kind === 'writing' ? asked.writes[variant] : undefined
    const payer = slot === undefined ? asked.arm : payerOf(slot, arms)
    const cost = costs.get(payer)
    if (!cost) continue
    cost.calls += calls
    cost.tokens += inputTokens + outputTokens
    const dollars = priceOf(plan.price, plan.mode, inputTokens, outputTokens)
    cost.dollars = plus(cost.dollars, dollars)
    for (const place of slot === undefined ? [payer] : [payer, `draft ${slot}`])
      if (!MEASURING.includes(run?.round ?? ''))
        made.set(place, plus(made.has(place) ? (made.get(place) ?? null) : 0, dollars))
  }
  return new Map([...costs].map(([arm, cost]) => [arm, { ...cost, making: makingOf(arm, arms, made) }]))
}

/**
 * An arm's own making, and the drafts that others paid for: those of the slots in `made`, by arm and by `draft SLOT`.
 *
 * @example makingOf('A1', ['A0', 'A1'], new Map([['A1', 2], ['draft A0', 3]])) // 5
 */
export function makingOf(arm: string, arms: readonly string[], made: ReadonlyMap<string, Dollars>): Dollars {
  const drafts = FROM_DRAFT.includes(arm) ? ['draft A0'] : []
  const second = arm === 'A3' && payerOf(secondDraft, arms) !== 'A3' ? [`draft ${secondDraft}`] : []
  return [arm, ...drafts, ...second].reduce<Dollars>(
    (sum, place) => plus(sum, made.has(place) ? (made.get(place) ?? null) : 0),
    0,
  )
}

/** US dollars for so many tokens; `null`: the price is not known. */
export function priceOf(price: Price | null, mode: 'live' | 'batch', input: number, output: number): number | null {
  if (price === null) return null
  return ((mode === 'batch' ? price.batch : 1) * (input * price.input + output * price.output)) / 1e6
}
