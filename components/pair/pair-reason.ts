import type { Choice } from '@/lib/profiles/pairs/load-pairs'
import { formatApart } from '@/lib/words/format'

export type PairReason = {
  /** The factor that the list came from. */
  readonly label: string
  readonly unit: string
  readonly a: number | null
  readonly b: number | null
  /** What most people chose; `null`: nobody gave a label. */
  readonly people: Choice
  /** The model that was asked about, if any. */
  readonly model: { readonly name: string; readonly choice: Choice } | null
}

const isSide = (choice: Choice): choice is 1 | -1 => choice === 1 || choice === -1

/**
 * Why a pair is in a list that came from a factor, in a sentence.
 *
 * @example pairReason(reason) // 'LLaMA2 chose A, 70 words; people B, 42.'
 */
export function pairReason({ label, unit, a, b, people, model }: PairReason): string {
  if (a === null || b === null) return `${label} has no value for ${a === null ? (b === null ? 'both' : 'A') : 'B'}.`
  const shown = formatApart(a, b)
  const own = (choice: 1 | -1) => (choice === 1 ? `A, ${shown.a}` : `B, ${shown.b}`)
  const against = (choice: 1 | -1) => `${own(choice)}${unit && ` ${unit}`} against ${choice === 1 ? shown.b : shown.a}`
  const chosen = model?.choice ?? null
  if (model && isSide(chosen) && isSide(people))
    return chosen === people
      ? `${model.name} and people both chose ${against(chosen)}.`
      : `${model.name} chose ${own(chosen)}${unit && ` ${unit}`}; people ${own(people)}.`
  const said = (who: string, choice: Choice) =>
    isSide(choice) ? `${who} chose ${against(choice)}` : choice === 0 ? `${who} called a tie` : `${who} gave no label`
  return `${model ? `${said(model.name, chosen)}; ${said('people', people)}` : said('People', people)}.`
}
