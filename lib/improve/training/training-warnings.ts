import type { PreparedTraining } from './prepare-training'
import { TRAINING_PARTS, type TrainingRecipe } from './recipe'
import type { TrainingPreview, TrainingWarning, UnreachableTarget } from './training-preview'

const HALF = 0.5
const LARGE_RATIO = 20
const THIN_COVERAGE = 0.1
const LARGE_MISS = 0.02
const LARGE_COMPONENT = 0.1

/** What a person should know before training on a file; the gravest first. */
export function warningsOf(
  { factors, isPeople, largestComponent }: Pick<PreparedTraining, 'factors' | 'isPeople' | 'largestComponent'>,
  { balance, split }: Pick<TrainingRecipe, 'balance' | 'split'>,
  { effective, candidates, largestOverMedian, profile, parts }: Omit<TrainingPreview, 'ledger' | 'warnings'>,
  unreachable: readonly UnreachableTarget[],
): readonly TrainingWarning[] {
  const balanced = balance.flatMap(({ factor }) => {
    const found = factors.find((each) => each.factor === factor)
    const after = profile.find((each) => each.factor === factor)
    return found && after ? [{ ...found, after }] : []
  })
  const isReached = unreachable.length === 0
  return [
    ...(isReached ? [] : [{ kind: 'unreachable', targets: unreachable } as const]),
    ...(isPeople && balance.some(({ target }) => target === 'people') ? [{ kind: 'people' } as const] : []),
    ...(isReached && effective < HALF * candidates
      ? [{ kind: 'effective', effective, pairs: candidates } as const]
      : []),
    ...(largestOverMedian !== null && largestOverMedian > LARGE_RATIO
      ? [{ kind: 'weights', ratio: largestOverMedian } as const]
      : []),
    ...balanced.flatMap(({ factor, before, people, after }): TrainingWarning[] => {
      const miss = after.achieved === null || after.target === null ? 0 : Math.abs(after.achieved - after.target)
      const coverage = before.coverage ?? 1
      const isChoice = !people.isClear
      return [
        ...(coverage < THIN_COVERAGE ? [{ kind: 'coverage', factor, coverage } as const] : []),
        ...(isChoice ? [{ kind: 'choice', factor } as const] : []),
        ...(isReached && miss > LARGE_MISS ? [{ kind: 'miss', factor, miss } as const] : []),
      ]
    }),
    ...TRAINING_PARTS.flatMap((part) =>
      split[part] > 0 && parts[part].rows === 0 && isReached ? [{ kind: 'part', part } as const] : [],
    ),
    ...(largestComponent > LARGE_COMPONENT ? [{ kind: 'component', share: largestComponent } as const] : []),
  ]
}
