import { PANELS } from '@/lib/words/panels'
import type { EditorRequest } from './report-content'

/** What was typed and chosen in an editor; the view and the numbers are its address's. */
export type KeptWords = Omit<EditorRequest, 'view' | 'choice' | 'pairs' | 'pairCaptions'> & {
  /** Numbers of the example pairs as they were typed, and the caption of each. */
  readonly pairs: string
  readonly captionsOfPairs: Readonly<Record<number, string>>
}

export type KeptDraft = { readonly slot: string; readonly at: string; readonly words: KeptWords }

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'proclivity report draft'
const folderOf = (place: string): string => `${PREFIX} ${place} `

/** Every draft kept of an editor, the newest first. What cannot be read is passed over. */
export function keptDrafts(store: Store, place: string): readonly KeptDraft[] {
  const folder = folderOf(place)
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
  return keys
    .filter((key) => key.startsWith(folder))
    .flatMap((key) => draftIn(key.slice(folder.length), store.getItem(key)) ?? [])
    .sort((one, other) => (one.at < other.at ? 1 : -1))
}

function draftIn(slot: string, text: string | null): KeptDraft | null {
  try {
    const { at, words } = JSON.parse(text ?? 'null')
    const isWhole =
      [at, words.title, words.note, words.pairs].every((each) => typeof each === 'string') &&
      Array.isArray(words.panels) &&
      [words.captions, words.captionsOfPairs].every((each) => typeof each === 'object' && each !== null)
    if (!isWhole) return null
    const panels = PANELS.filter((panel) => words.panels.includes(panel))
    // The order is the author's.
    panels.sort((one, other) => words.panels.indexOf(one) - words.panels.indexOf(other))
    return {
      slot,
      at,
      words: {
        ...words,
        panels,
        headline: words.headline ?? null,
        remedies: words.remedies === true,
        experiments: Array.isArray(words.experiments) ? words.experiments.filter(isText) : [],
        annotators: words.annotators === 'named' ? 'named' : 'hidden',
      },
    }
  } catch {
    return null
  }
}

const isText = (value: unknown): value is string => typeof value === 'string'

/**
 * Keeps a draft; gives the slot it is in. Each is written over only by whoever wrote it last: where another tab has written
 * to the slot since, the draft gets one of its own, so that neither is lost. `seen`: when its writer wrote it last.
 */
export function keepDraft(
  store: Store,
  place: string,
  { slot, at, words }: KeptDraft,
  seen: string | null,
  newSlot: () => string,
): string {
  const kept = keptDrafts(store, place).find((each) => each.slot === slot)
  const own = kept === undefined || kept.at === seen ? slot : newSlot()
  store.setItem(folderOf(place) + own, JSON.stringify({ at, words }))
  return own
}

export const dropDraft = (store: Store, place: string, slot: string): void => store.removeItem(folderOf(place) + slot)
