/** What is searched for, as PostgreSQL understood it. */
export type SearchQuery =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'not'; readonly of: SearchQuery }
  | { readonly kind: 'and' | 'or'; readonly left: SearchQuery; readonly right: SearchQuery }
  | { readonly kind: 'phrase'; readonly left: SearchQuery; readonly right: SearchQuery; readonly distance: number }

const TOKEN = /\s*(?:'((?:[^'\\]|''|\\.)*)'|<(-|\d+)>|([&|!()]))/y

/**
 * Reads a tsquery as PostgreSQL prints it; `null` for the one without words.
 * @example parseSearch("'heron' & !'gray' <-> 'bird'")
 */
export function parseSearch(text: string): SearchQuery | null {
  if (text === '') return null
  let at = 0
  function next(): RegExpExecArray | null {
    TOKEN.lastIndex = at
    return TOKEN.exec(text)
  }
  function take(operator: string): boolean {
    const found = next()
    if (found?.[3] !== operator) return false
    at = TOKEN.lastIndex
    return true
  }
  function single(): SearchQuery {
    if (take('!')) return { kind: 'not', of: single() }
    if (take('(')) {
      const inner = either()
      take(')')
      return inner
    }
    const word = next()?.[1]
    if (word === undefined) throw new Error(`not a search: ${text}`)
    at = TOKEN.lastIndex
    return { kind: 'word', word: word.replaceAll("''", "'").replaceAll(/\\(.)/g, '$1') }
  }
  function phrase(): SearchQuery {
    let left = single()
    for (;;) {
      const distance = next()?.[2]
      if (distance === undefined) return left
      at = TOKEN.lastIndex
      left = { kind: 'phrase', left, right: single(), distance: distance === '-' ? 1 : Number(distance) }
    }
  }
  function both(): SearchQuery {
    let left = phrase()
    while (take('&')) left = { kind: 'and', left, right: phrase() }
    return left
  }
  function either(): SearchQuery {
    let left = both()
    while (take('|')) left = { kind: 'or', left, right: both() }
    return left
  }
  return either()
}

type Words = { readonly all: ReadonlySet<string>; readonly inPhrases: ReadonlySet<string> }

/** The words of a search, and those of which it matters where they stand. */
export function wordsOf(query: SearchQuery): Words {
  const [all, inPhrases] = [new Set<string>(), new Set<string>()]
  function visit(part: SearchQuery, inside: boolean): void {
    if (part.kind === 'word') {
      all.add(part.word)
      if (inside) inPhrases.add(part.word)
    } else if (part.kind === 'not') visit(part.of, inside)
    else for (const side of [part.left, part.right]) visit(side, inside || part.kind === 'phrase')
  }
  visit(query, false)
  return { all, inPhrases }
}
