import { FileError } from '@/lib/files/file-error'
import { parseJson } from './parse-json'
import { MAX_DEPTH, valueEnd } from './scan-json'
import { MAX_VALUE } from './split-json-lines'

/** A value of an object's member, as text, and where it begins in the file. */
export type MemberValue = { readonly text: string; readonly line: number; readonly column: number }

export type MemberHandler = {
  /** A member that is no list, or an empty one. */
  member(name: string, value: MemberValue): void
  /** One element of a member that is a list. */
  element(name: string, value: MemberValue): void
}

type State =
  | 'before'
  | 'name or end'
  | 'name'
  | 'colon'
  | 'value'
  | 'element or end'
  | 'element'
  | 'after element'
  | 'after value'
  | 'after'
const SPACE = /[ \t\n\r]*/y

/**
 * Goes through a file that is one JSON object, however large, member by member, and through its lists element by element:
 * only the value at hand is in memory. What a value holds is not looked into; the handler parses what it wants.
 */
export function createMemberScanner(file: string, handler: MemberHandler) {
  let rest = ''
  let line = 1
  let column = 1
  let state: State = 'before'
  let name = ''
  let enough = 0

  function refuse(reason: string, remedy = 'Correct the file here.'): never {
    throw new FileError({ file, line, column, reason, remedy })
  }
  const expected = (what: string, found: string): never =>
    refuse(`Not valid JSON: ${what} was expected, found "${found}".`)
  function pass(text: string): void {
    const last = text.lastIndexOf('\n')
    if (last === -1) column += text.length
    else {
      line += text.split('\n').length - 1
      column = text.length - last
    }
  }
  /** The state after one mark, or `null` when a value begins here instead. */
  function takeMark(mark: string): State | null {
    switch (state) {
      case 'before':
        return mark === '{' ? 'name or end' : expected('"{"', mark)
      case 'name or end':
      case 'name':
        if (mark === '}' && state === 'name or end') return 'after'
        return mark === '"' ? null : expected('a name in quotes', mark)
      case 'colon':
        return mark === ':' ? 'value' : expected('":"', mark)
      case 'value':
        return mark === '[' ? 'element or end' : null
      case 'element or end':
        if (mark !== ']') return null
        handler.member(name, { text: '[]', line, column })
        return 'after value'
      case 'element':
        return null
      case 'after element':
        return mark === ',' ? 'element' : mark === ']' ? 'after value' : expected('"," or "]"', mark)
      case 'after value':
        return mark === ',' ? 'name' : mark === '}' ? 'after' : expected('"," or "}"', mark)
      case 'after':
        return refuse('Text follows the end of the JSON object.', 'Remove what follows its closing brace.')
    }
  }
  function takeValue(text: string): void {
    const value = { text, line, column }
    if (state === 'name or end' || state === 'name') {
      name = String(parseJson(text, file, line, column))
      state = 'colon'
    } else if (state === 'value') {
      handler.member(name, value)
      state = 'after value'
    } else {
      handler.element(name, value)
      state = 'after element'
    }
  }

  function scan(text: string, last: boolean): void {
    let at = 0
    for (;;) {
      SPACE.lastIndex = at
      SPACE.test(text)
      pass(text.slice(at, SPACE.lastIndex))
      at = SPACE.lastIndex
      const mark = text[at]
      if (mark === undefined) break
      const next = takeMark(mark)
      if (next !== null) {
        state = next
        at++
        column++
        continue
      }
      const end = state === 'name' || state === 'name or end' ? nameEnd(text, at) : valueEnd(text, at)
      if (end === 'too deep') refuse(`The value nests more than ${MAX_DEPTH} levels deep.`, 'Flatten the data.')
      const value = text.slice(at, end === -1 ? text.length : end)
      if (value.length > MAX_VALUE)
        refuse('The value that begins here is longer than 16 MB.', 'Shorten its texts or leave it out.')
      if (end === -1 && !last) break
      if (value === '') expected('a value', mark)
      takeValue(value)
      pass(value)
      at += value.length
    }
    rest = text.slice(at)
  }

  return {
    push(text: string): void {
      rest += text
      if (rest.length < enough) return
      const before = rest.length
      scan(rest, false)
      enough = rest.length === before ? Math.min(before * 2, MAX_VALUE + 1) : 0
    },
    end(): void {
      scan(rest, true)
      if (state !== 'after')
        refuse(
          'The file ends inside the JSON object: its closing brace is missing.',
          'The file was probably cut off: send the whole file.',
        )
    },
  }
}

/** Where the name in quotes that begins here ends; −1 when the text ends first. */
function nameEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at + 1
  }
  return -1
}
