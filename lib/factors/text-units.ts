import { UNSPACED } from './segment-run'

/** Letters, digits and joiners that most words are made of; a short word of them is written as numbers, a byte each. */
export const SYMBOLS = "abcdefghijklmnopqrstuvwxyz0123456789'-"

/** What a UTF-16 unit is: no part of a word; up to here one plus its place in `SYMBOLS`, which end with two joiners … */
export const OTHER = 0
export const LAST_LETTER = 36
export const LAST_SYMBOL = 38
/** … another letter or digit, another joiner, the first half of a pair, a mark, which starts no word … */
const WORD = 40
const JOINER = 41
export const PAIR = 42
export const MARK = 43
/** … one or more of a script without spaces … */
export const RUN = 44
export const RUN_MARK = 45
/** … or one that `normalize` may change together with its neighbours, so that the whole text has to go through it. */
export const UNSAFE = 46

const unspaced = new RegExp(`^${UNSPACED}`, 'v')

/** The kind of the character a normalised text begins with; never `PAIR`. */
export function kindOf(text: string): number {
  const symbol = SYMBOLS.indexOf(text.charAt(0) || ' ')
  if (symbol >= 0) return symbol + 1
  if (/^[\u200c\u200d]/.test(text)) return JOINER
  if (/^[\p{L}\p{N}]/u.test(text)) return unspaced.test(text) ? RUN : WORD
  if (/^\p{M}/u.test(text)) return unspaced.test(text) ? RUN_MARK : MARK
  return OTHER
}

/** Whether a kind is that of a letter or digit of a spaced script. */
export function isLetter(kind: number): boolean {
  return kind === WORD || (kind > OTHER && kind <= LAST_LETTER)
}

export function isJoiner(kind: number): boolean {
  return kind === JOINER || (kind > LAST_LETTER && kind <= LAST_SYMBOL)
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
  if (letter === '’') return 0x27
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

export function isAsciiLetter(unit: number): boolean {
  const small = unit | 0x20
  return small >= 0x61 && small <= 0x7a
}
