import type { Choice } from '@/lib/words/rater'

/** What tells the first of two responses from the second, wherever it stands in a name: response_a, answer 2, left_text. */
const PLACES: readonly (readonly [string, string])[] = [
  ['a', 'b'],
  ['1', '2'],
  ['0', '1'],
  ['left', 'right'],
  ['first', 'second'],
  ['one', 'two'],
]
const RESPONSE = /response|answer|output|completion|text|summary|reply|candidate|generat|translation|content|caption/i
/** Names of what is said about responses, and not of their texts. */
const ABOUT = /model|author|writer|generator|score|rating|rank|\bid\b|_id$|label|tokens?|length|url|time/i

const tokensOf = (name: string): readonly string[] =>
  name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{L})(\d)|(\d)(\p{L})/gu, '$1$3 $2$4')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '')

/** The only place at which two names differ, and what stands there in each; `null`: they differ in more, or in nothing. */
function findPlace(first: string, second: string): readonly [string, string] | null {
  const [one, other] = [tokensOf(first), tokensOf(second)]
  if (one.length !== other.length) return null
  const apart = one.flatMap((token, at): readonly (readonly [string, string])[] => {
    const there = other[at] ?? ''
    return token === there ? [] : [[token, there]]
  })
  return apart.length === 1 ? (apart[0] ?? null) : null
}

const isPairOf = (first: string, second: string): boolean => {
  const place = findPlace(first, second)
  return place !== null && PLACES.some(([left, right]) => left === place[0] && right === place[1])
}

type Names = readonly [string, string]

/** Each is compared with each: a table of more columns is no annotation of two texts. */
const MOST_NAMES = 200

/** Every two names that differ by their place alone, the first response's first. */
export const listSideNames = (names: readonly string[]): readonly Names[] =>
  names.length > MOST_NAMES
    ? []
    : names.flatMap((first) =>
        names.flatMap((second): readonly Names[] => (isPairOf(first, second) ? [[first, second]] : [])),
      )

/** The fields of two responses by their names; `null` where none could be, or several. */
export function findSideNames(names: readonly string[]): Names | null {
  const isOneOfMore = (first: string): boolean =>
    names.filter((name) => /^(\d+|[a-z])$/.test(findPlace(first, name)?.[1] ?? '')).length > 1
  const texts = listSideNames(names).filter(([first]) => !ABOUT.test(first) && !isOneOfMore(first))
  const likely = texts.filter(([first]) => RESPONSE.test(first))
  const [only, ...more] = texts.length > 1 ? likely : texts
  return only !== undefined && more.length === 0 ? only : null
}

const TIE =
  /^(tied?|ties|draw|equal|(they are )?(about |roughly )?(the )?same|(both|neither)( (is|are))?( equally)?( (good|bad|better|wrong|right|fine|poor|great))?|none( is better)?|equally (good|bad)|no (preference|winner|difference)|tie (both ?bad|inconsistent))$/
const FILLERS = new Set(
  'winner wins win won better best preferred prefer preference is the response answer option text model output completion candidate summary assistant choice side much slightly clearly strongly somewhat significantly far a_lot lot bit than version'.split(
    ' ',
  ),
)
const NEGATIVE = /^(not|worse|worst|loser|loses|lost|bad|no)$/

/** One word for the place, after all that says only that it is the better one; `null`: something else is said. */
function placeIn(tokens: readonly string[]): string | null {
  if (tokens.some((token) => NEGATIVE.test(token))) return null
  const than = tokens.indexOf('than')
  const said = (than === -1 ? tokens : tokens.slice(0, than)).filter((token) => !FILLERS.has(token))
  return said.length === 1 ? (said[0] ?? null) : null
}

/** `A>B`, `[[A >> B]]`, `B = A`: what stands on either side of the sign; `null`: nothing is compared. */
function readCompared(label: string, names: Names): Choice | null {
  const [, left = '', sign = '', right = ''] =
    /^([^<>=]+?)\s*([<>=])+\s*([^<>=]+)$/.exec(label.replaceAll(/[[\]"']/g, '')) ?? []
  const [one, other] = sign === '' ? [null, null] : [readSide(left, names), readSide(right, names)]
  if (one === null || other === null || one === other || one === 0 || other === 0) return null
  return sign === '=' ? 0 : sign === '>' ? one : other
}
/** A longer text says more than a side. */
const LONGEST = 200
/** Judges that write `[[A]]` or `[[B]]` write this for a tie. */
const JUDGED_TIE = /^\[\[c\]\]$/i

/**
 * The side that a label names: the field’s own name, its place (a_winner, left, Response 1 is better), or a tie; `null` for
 * anything else. Numbers count as the names of the two fields do.
 *
 * @example readSide('a_winner', ['response_a', 'response_b']) // 1
 */
export function readSide(label: string, [left, right]: readonly [string, string]): Choice | null {
  const word = label.trim().toLowerCase()
  if (word === left.trim().toLowerCase()) return 1
  if (word === right.trim().toLowerCase()) return -1
  if (word.length > LONGEST) return null
  if (/[<>=]/.test(word)) return readCompared(word, [left, right])
  if (JUDGED_TIE.test(word)) return 0
  const tokens = tokensOf(label)
  if (TIE.test(tokens.join(' '))) return 0
  const place = placeIn(tokens)
  if (place === null) return null
  const isOwn = ([one, other]: readonly [string, string]): boolean =>
    tokensOf(left).includes(one) && tokensOf(right).includes(other)
  const numbers = PLACES.filter(([one]) => /\d/.test(one))
  const words = PLACES.filter(([one]) => !/\d/.test(one))
  const known = [...words, numbers.find(isOwn) ?? (['1', '2'] as const)]
  if (known.some(([one]) => one === place)) return 1
  return known.some(([, other]) => other === place) ? -1 : null
}
