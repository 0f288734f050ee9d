/** Names under which an experiment keeps the texts of a prompt. An arm's own answer has the arm's name. */
export const CHOSEN = 'chosen'
/** Disagreements that a round of rewriting reads; its number stands where other slots have the prompt. */
export const CASES = 'cases'
/** A second answer of the baseline, to be compared with its first. */
export const secondDraft = 'A0#2'

/** What the facts of a prompt's texts are held against: its own source, else that of the response people chose. */
export const SOURCE = 'source'

/** The facts that an arm's text states, one a line, and how many of them the source does not support. */
export const factsSlot = (arm: string): string => `${arm} facts`
export const unsupportedSlot = (arm: string): string => `${arm} unsupported`

/** What an arm's writer is told about the first answer. */
export const feedbackSlot = (arm: string): string => `${arm} feedback`

/**
 * The answers that the best is taken of: the first is the baseline's.
 *
 * @example draftsOf(3) // ['A0', 'A7#2', 'A7#3']
 */
export const draftsOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => (at === 0 ? 'A0' : `A7#${at + 1}`))

/** The arm that a text's calls are counted for: what several use is the baseline's. */
export function payerOf(slot: string, arms: readonly string[]): string {
  if (slot === secondDraft) return arms.includes('A2') ? 'A2' : 'A3'
  return slot.slice(0, 2)
}
