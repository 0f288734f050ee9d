import type { RaterKey } from '@/lib/ingest/record'

/** What speaks against a rater's labels: two columns of scores in the same rows, or other raters on the same pairs. */
export type Evidence =
  | { readonly kind: 'scores'; readonly a: string; readonly b: string }
  | { readonly kind: 'raters'; readonly who: 'people' | 'models' }

/** A rater whose labels more often than not say the opposite of what else is known about the same pairs. */
export type Contradiction = {
  readonly rater: RaterKey
  /** As `raterName` writes the rater. */
  readonly key: string
  readonly evidence: Evidence
  /** Decisions that contradict the evidence, of all that could. */
  readonly against: number
  readonly n: number
  readonly prompts: number
  readonly share: number
  /** The 95 % interval of the share, by prompts. */
  readonly low: number
  readonly high: number
}

/** What the evidence is called beside a rater's name. */
export const evidenceWords = (evidence: Evidence): string =>
  evidence.kind === 'scores'
    ? `${evidence.a} and ${evidence.b}`
    : evidence.who === 'people'
      ? 'most other people on the same pairs'
      : 'most models on the same pairs'

/** One contradiction as a sentence. */
export function describeContradiction({ rater, evidence, against, n }: Contradiction): string {
  const share = `${Math.round((100 * against) / n)} % of ${n}`
  return evidence.kind === 'scores'
    ? `${evidence.a} and ${evidence.b} say the opposite of ${rater.name} in ${share} labels.`
    : `${rater.name} chooses the opposite of ${evidenceWords(evidence)} in ${share} choices.`
}
