import { UNSPACED } from './segment-run'

/** What a UTF-16 unit is: part of a word, a joiner inside one, the first half of a pair … */
export const OTHER = 0
export const WORD = 1
export const JOINER = 2
export const PAIR = 3
/** … a mark, which starts no word, or one or more of a script without spaces … */
export const MARK = 4
export const RUN = 5
export const RUN_MARK = 6
/** … or one that `normalize` may change together with its neighbours, so that the whole text has to go through it. */
export const UNSAFE = 7

const JOINERS = new Set(["'", '-', '\u200c', '\u200d'])
const unspaced = new RegExp(`^${UNSPACED}`, 'v')

/** The kind of the character a normalised text begins with. */
export function kindOf(text: string): number {
  if (JOINERS.has(text.charAt(0))) return JOINER
  if (/^[\p{L}\p{N}]/u.test(text)) return unspaced.test(text) ? RUN : WORD
  if (/^\p{M}/u.test(text)) return unspaced.test(text) ? RUN_MARK : MARK
  return OTHER
}

/**
 * Whether a unit becomes one unit by itself, whatever stands around it: no mark and no Hangul vowel, which join the letter
 * before them; no sigma, whose small form depends on its place.
 */
function standsAlone(letter: string): boolean {
  return (
    letter.normalize('NFC') === letter &&
    letter.toLowerCase().length === 1 &&
    !/[\p{M}\p{Cs}\u03a3\u1100-\u11ff]/u.test(letter)
  )
}

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => unit)

/** For each unit of a text as it is written: the unit that `normalize` makes of it. */
export const folded = Uint16Array.from(UNITS, (unit) => {
  const letter = String.fromCharCode(unit)
  if (unit === 0x2019) return 0x27
  return standsAlone(letter) ? letter.toLowerCase().charCodeAt(0) : unit
})

/** The kind of each unit of a normalised text. */
export const kinds = Uint8Array.from(UNITS, (unit) =>
  (unit & 0xfc00) === 0xd800 ? PAIR : kindOf(String.fromCharCode(unit)),
)

/** The kind of each unit of a text as it is written. */
export const writtenKinds = Uint8Array.from(UNITS, (unit) => {
  if ((unit & 0xfc00) === 0xd800) return PAIR
  return standsAlone(String.fromCharCode(unit)) ? (kinds[folded[unit] ?? 0] ?? OTHER) : UNSAFE
})

/** Whether a pair is one of the symbols that have no other form, as emoji are. */
export function isSymbolPair(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f300 && point < 0x1fb00
}
