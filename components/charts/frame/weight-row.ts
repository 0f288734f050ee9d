import type { Gap, Score } from '@/lib/profile/score'
import type { Basis } from '@/lib/statistics/jackknife'
import { HUMAN_STYLE, type RaterStyle } from './marker'

/** A number to draw, with its interval and the pairs it rests on. */
export type Mark = {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly n: number
  readonly q?: number | null
  readonly basis?: Basis
  /** Pairs told apart, and prompts with one of them: why there is too little, where there is. */
  readonly told?: number
  readonly taking?: number
}

/** A factor score, to draw. */
export type ScoreMark = Score & Mark
export const scoreMark = (score: Score): ScoreMark => ({ ...score, value: score.score })

/** `detectable`: the smallest gap that would have been shown, where that is known. */
export type GapMark = Gap & Mark & { readonly detectable?: number | null }
export const gapMark = (gap: Gap, detectable: number | null = null): GapMark => ({ ...gap, value: gap.gap, detectable })

/** A model as the charts draw it. */
export type ModelSeries = { readonly id: string; readonly name: string; readonly style: RaterStyle }

/** Everyone in a chart: people first, where there are any. */
export const withPeople = (people: string | null, models: readonly ModelSeries[]): readonly ModelSeries[] =>
  people === null ? models : [{ id: 'people', name: people, style: HUMAN_STYLE }, ...models]

/** One factor: people once, and each model shown with its distance from them. */
export type WeightRow = {
  readonly factor: string
  readonly label: string
  readonly unit: string
  readonly estimated: boolean
  /** Those it is valid for, where not all are. */
  readonly languages?: string
  readonly people: ScoreMark | null
  /** Of a rater that always takes the longer response; `null` for length itself, or where it was not measured. */
  readonly lengthOnly: ScoreMark | null
  /** In the order of the series. */
  readonly models: readonly { readonly score: ScoreMark; readonly gap: GapMark | null }[]
}
