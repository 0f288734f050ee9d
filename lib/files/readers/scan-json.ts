export const MAX_DEPTH = 200

const MARK = /["[\]{},]/g

/** Position of the quote that ends a string whose text begins at `from`: one after an even number of backslashes. */
function stringEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    let before = at - 1
    while (before >= from && text[before] === '\\') before--
    if ((at - 1 - before) % 2 === 0) return at
  }
  return -1
}

/**
 * Where the JSON value that begins at `start` ends: after its closing bracket, or before the comma or bracket that
 * follows a number or word. −1 when the text ends first. Looks at quotes and brackets only.
 */
export function valueEnd(text: string, start: number): number | 'too deep' {
  let depth = 0
  MARK.lastIndex = start
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const character = mark[0]
    if (character === '"') {
      const close = stringEnd(text, mark.index + 1)
      if (close === -1) return -1
      MARK.lastIndex = close + 1
    } else if (character === '{' || character === '[') {
      if (++depth > MAX_DEPTH) return 'too deep'
    } else if (depth === 0) return mark.index
    else if (character !== ',' && --depth === 0) return mark.index + 1
  }
  return -1
}

function hasMoreThan(most: number, text: string, character: string): boolean {
  let count = 0
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1))
    if (++count > most) return true
  return false
}

/** Whether lists and objects nest deeper than is sensible; asked before parsing, which would take memory for each level. */
export function isTooDeep(text: string): boolean {
  const half = MAX_DEPTH / 2
  const mayBe = hasMoreThan(half, text, '[') || hasMoreThan(half, text, '{')
  return mayBe && valueEnd(text, text.search(/\S/)) === 'too deep'
}
