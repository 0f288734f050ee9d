import type { ModelCeiling, Profile } from '@/lib/profile/profile'
import type { AlignmentMeasure } from '@/lib/words/score'

/** How close a model comes to people, beside how close people come to each other, as far as the data show. */
export type CeilingVerdict = 'as-close' | 'less-close' | 'unclear' | 'few'

/**
 * Whether a model is as close to people as people are to each other: by the interval of the difference alone.
 *
 * Never "closer": what is common to people is the most that a model can be like.
 *
 * @example ceilingVerdict({ difference: { kendall: { value: -0.2, low: -0.3, high: -0.1 } } }, 'kendall') // 'less-close'
 */
export function ceilingVerdict(
  {
    difference,
  }: { readonly difference: Pick<ModelCeiling['difference'], 'kendall'> & Partial<ModelCeiling['difference']> },
  measure: AlignmentMeasure,
): CeilingVerdict {
  const { low = null, high = null } = difference[measure] ?? {}
  if (low === null || high === null) return 'few'
  if (high < 0) return 'less-close'
  return low >= 0 ? 'as-close' : 'unclear'
}

const WORDS: Readonly<Record<CeilingVerdict, string>> = {
  'as-close': 'as close to people as people are to each other',
  'less-close': 'less close to people than people are to each other',
  unclear: 'not shown to be less close to people than people are to each other',
  few: 'too few prompts to say how it compares with people among themselves',
}

export const ceilingWords = (verdict: CeilingVerdict): string => WORDS[verdict]

/** Why there is no ceiling; empty where there is one, and where nobody would look for one. */
export function noCeiling({ ceiling, raters, reference }: Pick<Profile, 'ceiling' | 'raters' | 'reference'>): string {
  const people = raters.find(({ id }) => id === reference)
  if (!people || ceiling !== null || !raters.some(({ kind }) => kind === 'model')) return ''
  return people.of === null
    ? 'One annotator: how alike people are among themselves cannot be known from these data.'
    : 'How alike people are among themselves is not known: with no model there are three factors on pairs that it and two halves of the annotators decided.'
}
