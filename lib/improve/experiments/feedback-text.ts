import type { Choice } from '@/lib/words/rater'

/** What a judge said of two drafts of a prompt, the first being the one that is revised. */
type Said = { readonly choice: Choice | null; readonly reasons: readonly [string | null, string | null] }

const FOUND = {
  '1': 'better than another draft',
  '0': 'neither better nor worse than another draft',
  '-1': 'worse than another draft',
} as const

/** Where there was nothing to compare: the prompt stays in the arm, so that none is left out for what its drafts were. */
export const SAME_DRAFTS = 'Another draft was the same, word for word, so that a judge has nothing to add.'

/**
 * What a writer is told of the draft that it revises: the verdict, and the reason of the order that showed it first. `null`
 * where nothing could be read.
 */
export function feedbackOf({ choice, reasons: [first, second] }: Said): string | null {
  const reason = first ?? second
  if (choice === null && reason === null) return null
  const found = choice === null ? '' : `A judge found this response ${FOUND[`${choice}`]}.`
  const [this_, other] = first === null ? ['response_b', 'response_a'] : ['response_a', 'response_b']
  const said =
    reason === null ? '' : `Its reason, which calls this response ${this_} and the other draft ${other}: ${reason}`
  return [found, said].filter((part) => part !== '').join('\n')
}

/** A contest of two drafts. */
export type DraftContest = {
  readonly first: string
  readonly second: string
  /** 1 where the first won in both orders … −1; `null`: not read. */
  readonly graded: number | null
}

/**
 * The draft that won most; of equal ones the first.
 *
 * @example bestDraft(['A0', 'A7#2'], [{ first: 'A0', second: 'A7#2', graded: -1 }]) // 'A7#2'
 */
export function bestDraft(drafts: readonly string[], contests: readonly DraftContest[]): string | null {
  const won = (draft: string) =>
    contests.reduce(
      (sum, { first, second, graded }) => sum + (graded ?? 0) * (Number(draft === first) - Number(draft === second)),
      0,
    )
  return drafts.reduce<string | null>((best, draft) => (best === null || won(draft) > won(best) ? draft : best), null)
}
