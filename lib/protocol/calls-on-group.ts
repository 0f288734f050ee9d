import { LEVELS, type RunKind, type RunStage } from './run-plan'

/**
 * Calls that a stage of an experiment's run takes on each of its pairs, prompts or rounds: a pair and two texts are judged in
 * both orders.
 *
 * @example callsOnGroup('writing', { writes: ['A0', 'A0#2'] }) // 2
 */
export function callsOnGroup(kind: RunKind, { writes }: Pick<RunStage, 'writes'>): number {
  if (kind === 'writing') return writes.length
  if (kind === 'generation') return LEVELS.length
  return kind === 'rewriting' ? 1 : 2
}
