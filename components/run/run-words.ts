import type { PlannedKind, RunKind } from '@/lib/protocol/run-plan'
import type { RunStatus, RunView } from '@/lib/protocol/run-view'

export const KIND_NAMES: Readonly<Record<RunKind, string>> = {
  factors: 'Judge factors',
  discrimination: 'Judge pairs',
  generation: 'Write for scores',
  writing: 'Write answers',
  contests: 'Judge answers blindly',
  rewriting: 'Rewrite guidance',
}

export const KIND_NOTES: Readonly<Record<PlannedKind, string>> = {
  factors: 'A model answers questions about every response: facts, focus, fluency, or a question of your own.',
  discrimination:
    'A model says which response of each pair is better, in both orders, and becomes a rater beside people.',
  generation:
    'A model writes for every prompt at the score levels 1 to 5; what it then does more of is what it holds to be good.',
}

/** What a group is called: what a sample is drawn of. */
export const GROUP_NAMES: Readonly<Record<RunKind, string>> = {
  factors: 'prompt',
  discrimination: 'pair',
  generation: 'prompt',
  writing: 'prompt',
  contests: 'prompt',
  rewriting: 'round',
}

/** Work is going on: the page is drawn anew. */
export const isActive = (status: RunStatus): boolean =>
  status === 'trying' || status === 'running' || status === 'finishing'

/** Dollars with as many digits as a small sum needs; said as unknown where the price is. */
export function formatDollars(value: number | null): string {
  if (value === null) return 'cost unknown'
  if (value === 0) return '$0'
  return value < 0.01 ? `$${value.toPrecision(2)}` : `$${value.toFixed(2)}`
}

export const settledOf = ({ ledger }: Pick<RunView, 'ledger'>): number => ledger.planned - ledger.remaining
