const DEEPEST = 64
/** More objects than this are no answer; trying each would let a hostile text buy time. */
const MOST = 32

/** The answer after its thinking; empty when the thinking was cut off. */
export function afterThinking(text: string): string {
  const end = text.lastIndexOf('</think>')
  if (end >= 0) return text.slice(end + '</think>'.length)
  return /^\s{0,99}<think>/.test(text) ? '' : text
}

/** Where the object that opens at `start` closes; -1 when it never does, or nests too deep to be an answer. */
function closingOf(text: string, start: number): number {
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at++) {
    const letter = text[at]
    if (quoted) {
      if (letter === '\\') at++
      else if (letter === '"') quoted = false
    } else if (letter === '"') quoted = true
    else if (letter === '{' || letter === '[') {
      if (++depth > DEEPEST) return -1
    } else if ((letter === '}' || letter === ']') && --depth === 0) return at + 1
  }
  return -1
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not a finite number')
      return key === '__proto__' ? undefined : value
    })
  } catch {
    return undefined
  }
}

const isValue = (text: string): boolean => /^[[\d"tfn-]/.test(text) && parse(text) !== undefined

/**
 * The JSON object in a judge's answer, also inside a code fence or with prose around it.
 * `undefined` when there is none, when one is cut off, or when there are several that differ: an answer nobody can trust.
 * One pass, so a hostile text costs no more than a long one; a `__proto__` key is dropped.
 */
export function findJson(text: string): unknown {
  const answer = afterThinking(text).trim()
  if (isValue(answer)) return undefined
  let found: unknown
  let written: string | undefined
  let tried = 0
  const opening = /\{(?=\s*["}])/g
  for (let match = opening.exec(answer); match !== null; match = opening.exec(answer)) {
    const end = closingOf(answer, match.index)
    if (end < 0 || ++tried > MOST) return undefined
    opening.lastIndex = end
    const value = parse(answer.slice(match.index, end))
    if (value === undefined) continue
    const again = JSON.stringify(value)
    if (written !== undefined && again !== written) return undefined
    found = value
    written = again
  }
  return found
}
