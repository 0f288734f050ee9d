import { majority } from '@/lib/profile/majority'
import type { FactorInput, RaterInput, StudyInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import type { Components } from './components'

/** How a factor's values enter a model of choices: as they are, or as ln(1 + value) where few are very large. */
export type Transform = 'none' | 'log1p'

/**
 * A dataset as models of choices want it: what a profile is computed from, and what joins its prompts. Its factors have all
 * values, or those of the pairs that a model takes (`studiedPairs`).
 */
export type ChoiceSource = {
  readonly input: StudyInput
  readonly components: Components
  /** Whose choices are explained: one annotator, or the majority of several. `null` without people. */
  readonly people: RaterInput | null
  /** The people that `people` stands for. */
  readonly annotators: readonly RaterInput[]
  /** Models that judged pairs. */
  readonly judges: readonly RaterInput[]
  readonly transforms: ReadonlyMap<string, Transform>
  /** Factors that came with the file. */
  readonly imported: ReadonlySet<string>
}

export type SourceOptions = {
  readonly components: Components
  readonly imported: ReadonlySet<string>
  /** Of factors whose transform is known; the values of the others are looked at. */
  readonly known: (factor: string) => Transform | null
  /** Id of the annotator whose choices are explained; all of them unless given. */
  readonly annotator?: string | null
}

/** A value so many times the median is a long tail, where it is more than a few. */
const LONG_TAIL = 5
const A_FEW = 10
const LOOKED_AT = 20_000

/** Whether values are counts or the like: none below 0, and the largest many times the middle one. */
export function hasLongTail({ values }: Pick<FactorInput, 'values'>): boolean {
  const step = Math.max(1, Math.floor(values.length / LOOKED_AT))
  const some = values.filter((value, at) => at % step === 0 && !Number.isNaN(value)).sort()
  const [least, most] = [some[0] ?? 0, some[some.length - 1] ?? 0]
  const middle = some[Math.floor(some.length / 2)] ?? 0
  return least >= 0 && most > A_FEW && most > LONG_TAIL * middle
}

export function makeChoiceSource(input: StudyInput, options: SourceOptions): ChoiceSource {
  const everyone = input.raters.filter(({ kind }) => kind === 'human')
  const one = everyone.find(({ id }) => id === options.annotator)
  const annotators = one ? [one] : everyone
  const people = annotators.length > 1 ? majority(annotators) : (annotators[0] ?? null)
  const transformOf = (factor: StudyInput['factors'][number]): Transform =>
    options.known(factor.id) ?? ('values' in factor && hasLongTail(factor) ? 'log1p' : 'none')
  return {
    input,
    components: options.components,
    people,
    annotators,
    judges: input.raters.filter(({ kind, setting }) => kind === 'model' && setting !== 'generation'),
    transforms: new Map(input.factors.map((factor) => [factor.id, transformOf(factor)])),
    imported: options.imported,
  }
}

/**
 * A judge's verdict on each pair, graded by both orders where they are known: +1 and −1 both for one response, ±½ one of
 * them a tie, 0 a tie or a flip; NaN where there is none.
 */
export function gradedVerdicts({ choices, orders }: RaterInput): Float64Array {
  return Float64Array.from(choices, (choice, pair) => {
    const [shown = MISSING, swapped = MISSING] = [orders?.shown[pair], orders?.swapped[pair]]
    if (shown !== MISSING && swapped !== MISSING) return (shown + swapped) / 2
    return choice === MISSING ? Number.NaN : choice
  })
}
