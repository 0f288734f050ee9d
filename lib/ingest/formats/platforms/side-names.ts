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
