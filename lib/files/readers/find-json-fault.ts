export type JsonFault = { readonly at: number; readonly expected: string }

const SPACE = /[ \t\n\r]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

/**
 * Where and why a text is not JSON: the engine's own message names no place. Walks the grammar of RFC 8259 once and is
 * called only after JSON.parse refused; `null` when the text is JSON after all.
 */
export function findJsonFault(text: string): JsonFault | null {
  let at = 0
  const closers: string[] = []
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const next = (): string | undefined => {
    skip(SPACE)
    return text[at]
  }
  const fault = (expected: string): JsonFault => ({ at, expected })

  /** Passes a string that begins here; when broken, names the place inside it. */
  const badString = (): JsonFault | null => {
    for (at++; at < text.length; ) {
      if (text[at] === '"') {
        at++
        return null
      }
      if (text[at] === '\\') {
        if (!skip(ESCAPE)) return fault('a valid escape such as \\n, \\" or \\u00e9')
      } else if (text.charCodeAt(at) < 0x20)
        return fault('an escape such as \\n or \\t instead of a raw line break or tab')
      else at++
    }
    return fault('the quote that ends the string')
  }
  const badKey = (): JsonFault | null => {
    if (next() !== '"') return fault('a field name in double quotes')
    const broken = badString()
    if (broken) return broken
    if (next() !== ':') return fault('":" after the field name')
    at++
    return null
  }

  for (;;) {
    const first = next()
    if (first === '{' || first === '[') {
      at++
      const closer = first === '{' ? '}' : ']'
      if (next() !== closer) {
        closers.push(closer)
        const broken = closer === '}' ? badKey() : null
        if (broken) return broken
        continue
      }
      at++
    } else if (first === '"') {
      const broken = badString()
      if (broken) return broken
    } else if (!skip(SCALAR)) return fault('a value')

    // After a value: closers, then a comma or the end.
    while (closers.length > 0 && next() === closers.at(-1)) {
      closers.pop()
      at++
    }
    const closer = closers.at(-1)
    if (closer === undefined) return next() === undefined ? null : fault('nothing more after the value')
    if (text[at] !== ',') return fault(`"," or "${closer}"`)
    at++
    const broken = closer === '}' ? badKey() : null
    if (broken) return broken
  }
}
