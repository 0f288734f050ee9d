import type { Task } from '@/lib/words/task'
import type { ValidLanguages } from './valid-languages'

export type FactorFamily = 'length' | 'content' | 'style' | 'structure' | 'language'

/** A property of a response: what it asks, where it applies, and how it is measured. */
export type Factor = {
  readonly id: string
  readonly label: string
  /** One sentence a reader of the chart understands, ending in a question mark. */
  readonly question: string
  /** What the numbers mean, with unit and range; shown as the definition. */
  readonly definition: string
  readonly family: FactorFamily
  readonly tasks: readonly Task[]
  /** A response in another language has no value. */
  readonly languages: ValidLanguages
  readonly unit: string
  readonly range: readonly [number, number | null]
  /** Differences up to this count as a tie of the factor. */
  readonly epsilon: number
  /** Display only: whether more of it is usually better. */
  readonly direction: 'better' | 'worse' | 'neither'
  /** Where a rule stands in for a semantic factor: its measured accuracy, in words. */
  readonly estimated: string | null
  readonly reference: string
  /** Changes whenever the same text could measure differently. */
  readonly version: number
}

/** What a computed factor sees of one response. */
export type FactorText = { readonly prompt: string; readonly source: string | null; readonly response: string }
