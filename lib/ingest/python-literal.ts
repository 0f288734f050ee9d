/** Deeper nesting than any list of messages has. */
const DEEPEST = 20
const WORDS: Readonly<Record<string, unknown>> = { None: null, True: true, False: false, nan: null }
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\n': '' }
const CODE = /^(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8}))/i
const BARE = /[\w.+-]+/y
const SPACE = /[\s,]*/y

class NotPython extends Error {}

/**
 * A list or object as Python shows it, and as pandas and numpy write it into the cells of a CSV file (numpy leaves out the
 * commas); `null` for anything else.
 *
 * @example parsePython("[{'role': 'user', 'content': \"It's\"}]") // [{ role: 'user', content: "It's" }]
 */
export function parsePython(text: string): unknown {
  let at = 0
  const skip = (): void => {
    SPACE.lastIndex = at
    at += SPACE.exec(text)?.[0].length ?? 0
  }
  function readString(quote: string): string {
    at++
    let said = ''
    for (;;) {
      const character = text[at]
      if (character === undefined) throw new NotPython()
      at++
      if (character === quote) return said
      if (character !== '\\') said += character
      else {
        const code = CODE.exec(text.slice(at, at + 9))
        const point = code?.[1] ?? code?.[2] ?? code?.[3]
        const next = text[at] ?? ''
        if (code && point !== undefined && Number.parseInt(point, 16) <= 0x10ffff) {
          said += String.fromCodePoint(Number.parseInt(point, 16))
          at += code[0].length
        } else {
          said += ESCAPES[next] ?? (/['"\\]/.test(next) ? next : `\\${next}`)
          at++
        }
      }
    }
  }
  function readMembers(close: string, read: () => void): void {
    at++
    for (skip(); text[at] !== close; skip()) {
      if (at >= text.length) throw new NotPython()
      read()
    }
    at++
  }
  function readValue(depth: number): unknown {
    if (depth > DEEPEST) throw new NotPython()
    skip()
    const first = text[at] ?? ''
    if (first === "'" || first === '"') return readString(first)
    if (first === '[' || first === '(') {
      const list: unknown[] = []
      readMembers(first === '[' ? ']' : ')', () => list.push(readValue(depth + 1)))
      return list
    }
    if (first === '{') {
      const members: [string, unknown][] = []
      readMembers('}', () => {
        const name = readValue(depth + 1)
        skip()
        if (typeof name !== 'string' || text[at] !== ':') throw new NotPython()
        at++
        members.push([name, readValue(depth + 1)])
      })
      return Object.fromEntries(members)
    }
    return readBare(depth)
  }
  function readBare(depth: number): unknown {
    BARE.lastIndex = at
    const word = BARE.exec(text)?.[0] ?? ''
    at += word.length
    // numpy shows its lists as array([…], dtype=object).
    if (word === 'array' && text[at] === '(') {
      at++
      const list = readValue(depth + 1)
      at = text.indexOf(')', at) + 1
      if (at > 0) return list
    }
    if (Object.hasOwn(WORDS, word)) return WORDS[word]
    const number = word === '' ? Number.NaN : Number(word)
    if (Number.isNaN(number)) throw new NotPython()
    return number
  }
  try {
    const value = readValue(0)
    skip()
    return at === text.length ? value : null
  } catch (error) {
    if (error instanceof NotPython) return null
    throw error
  }
}
