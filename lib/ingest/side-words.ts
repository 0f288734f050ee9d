import type { Choice } from '@/lib/words/rater'
import { A_NUMBERS, A_WORDS, B_NUMBERS, B_WORDS, FILLERS, NOUNS, OF_TIES, SIGNS, TIES, WORSE } from './side-vocabulary'

/** What a label's word stands for by itself. */
export type WordSide = 'a' | 'b' | 'tie'
type Side = Exclude<WordSide, 'tie'>

/** The number that the first of two responses bears in a file; `null`: nothing tells. */
export type Counting = 0 | 1 | null
export type SideContext = {
  readonly counting?: Counting
  /** What the two responses are called: their own names are labels too. */
  readonly names?: readonly [string, string]
  /** Whether a number alone is a label. */
  readonly bare?: boolean
}

const LONGEST = 80
const MOST_WORDS = 12
/** What Python, R and spreadsheets write where nothing is: no label, and no tie. */
const MISSING = new Set(['none', 'null', 'nan', 'nil', 'na', 'n/a', '#n/a', 'undefined', 'unreadable'])
/** Judges that write `[[A]]` or `[[B]]` write this for a tie. */
const JUDGED_TIE = /^\[\[c\]\]$/i
const BETTER = /^(better|best|wins?|won|winn(er|ing)|prefer(s|red)?|chosen|selected|beats?|picked)$/
const COMPARES =
  /better|over|than|beats?|prefer|wins|mejor|meilleur|besser|лучше|worse|loses|lost|rejected|inferior|peor|pire|schlechter|хуже|peggiore/
const NOTHING_BETTER =
  /\b(none|keine)\b(?: of (?:them|these|the two)\b)?(?=.*\b(better|best|good|wins?|won|besser|gut)\b)/g
const SIGN = /[<>=≻≺≈]/

const isCommon = (part: string): boolean => NOUNS.has(part) || FILLERS.has(part) || WORSE.has(part)

function wordsIn(word: string): readonly string[] {
  let text = word
    .normalize('NFKC')
    .replaceAll(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
  for (const [sign, plain] of SIGNS) text = text.replaceAll(sign, plain)
  return text
    .replaceAll(/(\p{L})(\p{N})/gu, '$1 $2')
    .replaceAll(/[_-]/g, ' ')
    .replaceAll(/no ?(preference|difference|winner)/g, ' tie ')
    .replaceAll(NOTHING_BETTER, ' tie ')
    .replaceAll(/\b(both|neither|equally)( is| are)? right\b/g, ' tie ')
    .replaceAll(/\ba (tie|draw|lot|bit|little|tad|touch|great deal|good deal)\b/g, '$1')
    .replaceAll(/\beven (?=better|worse|more|much|slightly)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
}

const isNumber = (part: string | undefined): boolean => /^\d$/.test(part ?? '')
/** Numbers that stand for responses, not for the levels of a scale that words follow. */
const numbersIn = (words: readonly string[]): readonly string[] =>
  words.filter((part, at) => isNumber(part) && at > 0 && words.some(isCommon))

function countingIn(numbers: Iterable<string>): Counting {
  const found = new Set(numbers)
  return found.has('0') === found.has('2') ? null : found.has('0') ? 0 : 1
}
/** "Response 1 is better than Response 2" says by itself how it counts. */
const countingOfBoth = (numbers: readonly string[]): Counting =>
  new Set(numbers).size === 2 ? countingIn(numbers) : null

/**
 * From which number a file counts its two responses, told by all words of a column, else by the names of the responses;
 * `null` where neither holds more than a 1.
 *
 * @example countingOf(['response_1', 'tie'], ['answer_0', 'answer_1']) // 0
 */
export function countingOf(words: Iterable<string>, names: readonly string[] = []): Counting {
  const [bare, named] = [new Set<string>(), new Set<string>()]
  for (const word of words) {
    if (word.length > LONGEST) continue
    const parts = wordsIn(word)
    if (parts.length === 1 && isNumber(parts[0])) bare.add(parts[0] ?? '')
    for (const number of numbersIn(parts)) named.add(number)
  }
  const [first, second] = names.map((name) => wordsIn(name).filter((part) => isNumber(part)))
  const own = (one: string, other: string): boolean => Boolean(first?.includes(one) && second?.includes(other))
  const byName: Counting = own('0', '1') ? 0 : own('1', '2') ? 1 : null
  // Zeros alone may stand for no, or for a tie.
  const byBare = bare.has('2') && !bare.has('0') ? 1 : null
  return countingIn(named) ?? byName ?? byBare
}

/** Whether what a word says hangs on the number from which its file counts: a lone 1 may be either response. */
export const needsCounting = (word: string): boolean =>
  sideOfWord(word, { counting: 0 }) !== sideOfWord(word, { counting: 1 })

const sideOfNumber = (part: string, counting: Counting): Side | null =>
  counting === null || !isNumber(part)
    ? null
    : Number(part) === counting
      ? 'a'
      : Number(part) === counting + 1
        ? 'b'
        : null

function sidesIn(words: readonly string[], counting: Counting, isAlone: boolean): readonly (Side | null)[] {
  const hasNoun = words.some(isCommon)
  return words.map((part, at) => {
    if (A_WORDS.has(part)) return 'a'
    if (B_WORDS.has(part)) return 'b'
    const isBehindNoun = NOUNS.has(words[at - 1] ?? '')
    if (isBehindNoun && A_NUMBERS.has(part)) return 'a'
    if (isBehindNoun && B_NUMBERS.has(part)) return 'b'
    return isAlone || (at > 0 && hasNoun) ? sideOfNumber(part, counting) : null
  })
}

const onlySide = (sides: readonly (Side | null)[]): Side | null => {
  const [side, ...more] = new Set(sides.filter((each) => each !== null))
  return more.length === 0 ? (side ?? null) : null
}

/** `A>B`, `A >> B`, `[[A=B]]`: what stands on either side of the sign. */
function compared(word: string, { names, counting = 1 }: SideContext): WordSide | null {
  const [, left = '', signs = '', right = ''] =
    /^([^<>=≻≺≈]*)([<>=≻≺≈]+)([^<>=≻≺≈]*)$/u.exec(word.replaceAll(/[[\]"']/g, '')) ?? []
  const [sign, ...others] = new Set(signs)
  if (sign === undefined || others.length > 0) return null
  const local = countingOfBoth([left, right].flatMap((each) => wordsIn(each).filter(isNumber)))
  const read = (text: string): Side | null =>
    namedSide(text, names) ?? onlySide(sidesIn(wordsIn(text), local ?? counting, true))
  const [first, second] = [read(left), read(right)]
  if (first === null || second === null || first === second) return null
  if (sign === '=' || sign === '≈') return 'tie'
  return sign === '>' || sign === '≻' ? first : second
}

function namedSide(word: string, names: SideContext['names']): Side | null {
  const [left, right] = names?.map((name) => name.trim().toLowerCase()) ?? []
  const own = word.trim().toLowerCase()
  if (own === '' || left === right) return null
  return own === left ? 'a' : own === right ? 'b' : null
}

const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a')

/** "A wins, B loses" says of each what it is; "A is worse than B" of the first alone. */
function judged(words: readonly string[], sides: readonly (Side | null)[]): Side | null {
  const isBetter = words.map((part) => (WORSE.has(part) ? false : BETTER.test(part) ? true : null))
  const first = sides.find((side) => side !== null) ?? null
  if (first === null) return null
  if (!isBetter.includes(false)) return first
  if (!isBetter.includes(true)) return otherSide(first)
  const said = sides.flatMap((side, at) => {
    const end = sides.findIndex((each, index) => index > at && each !== null)
    const own = side === null ? [] : isBetter.slice(at, end === -1 ? undefined : end).filter((each) => each !== null)
    return side === null ? [] : [own.length !== 1 ? null : own[0] ? side : otherSide(side)]
  })
  return said.includes(null) ? null : onlySide(said)
}

/**
 * Which side a label's word stands for; `null` when unclear, and where it says that nothing is there. A number counts as the
 * file does: from 1 where nothing else is said, and not at all where `counting` is `null`.
 *
 * @example sideOfWord('right_is_better') // 'b'
 */
export function sideOfWord(word: string, context: SideContext = {}): WordSide | null {
  const text = word.trim()
  const own = namedSide(text, context.names)
  if (own !== null) return own
  if (text === '' || text.length > LONGEST || MISSING.has(text.toLowerCase())) return null
  if (JUDGED_TIE.test(text)) return 'tie'
  if (SIGN.test(text)) return compared(text, context)
  const words = wordsIn(text)
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const counting = countingOfBoth(numbersIn(words)) ?? (context.counting === undefined ? 1 : context.counting)
  if (words.length === 1 && isNumber(words[0])) return context.bare ? sideOfNumber(words[0] ?? '', counting) : null
  const sides = sidesIn(words, counting, false)
  const hasNoun = words.some(isCommon)
  const isLevel = isNumber(words[0])
  if (words.some((part) => TIES.has(part))) {
    const isPlain = words.every(
      (part, at) =>
        TIES.has(part) || isCommon(part) || OF_TIES.has(part) || sides[at] !== null || (at === 0 && isLevel),
    )
    return isPlain && new Set(sides.filter((side) => side !== null)).size !== 1 ? 'tie' : null
  }
  const isRead = words.every((part, at) => sides[at] !== null || isCommon(part) || (at === 0 && hasNoun && isLevel))
  if (!isRead || /^(than|over|to)$/.test(words[0] ?? '')) return null
  // "1 much better" names a side, "1: A is much better" the level of a scale.
  if (isLevel && sides.every((side) => side === null)) {
    const side = sideOfNumber(words[0] ?? '', counting)
    return side === null ? null : judged(words, [side, ...sides.slice(1)])
  }
  if (onlySide(sides) === null && !COMPARES.test(words.join(' '))) return null
  return judged(words, sides)
}

/** A side as a choice between the first and the second. */
export const choiceOfSide = (side: WordSide | null): Choice | null =>
  side === 'a' ? 1 : side === 'b' ? -1 : side === 'tie' ? 0 : null
