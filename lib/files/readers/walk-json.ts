import { FileError } from '@/lib/files/file-error'
import { parseJson } from './parse-json'
import { MAX_DEPTH, valueEnd } from './scan-json'
import { MAX_VALUE } from './split-json-lines'

/** A value as text, and where it begins in the file. */
export type JsonValue = { readonly text: string; readonly line: number; readonly column: number }

/** What is called a member's name is `null` for the elements of a list and for the whole. */
export type JsonHandler = {
  /** A list or an object begins: whether to go into it. Otherwise it comes as one value. */
  enter(mark: '{' | '[', name: string | null): boolean
  value(value: JsonValue, name: string | null): void
  leave(): void
  /** A further value follows the first; without this it is refused. `onNextLine`: the first filled a line. */
  another?(place: { readonly onNextLine: boolean }): void
}

type State = 'value' | 'value or end' | 'name or end' | 'name' | 'colon' | 'after value'
const SPACE = /[ \t\n\r]*/y

/**
 * Goes through a JSON value, however large, as deep as the handler wants: only the value at hand is in memory. What a value
 * holds is not looked into; the handler parses what it wants.
 */
export function createJsonWalker(file: string, handler: JsonHandler) {
  const open: ('{' | '[')[] = []
  let rest = ''
  let line = 1
  let column = 1
  let state: State = 'value'
  let name: string | null = null
  let enough = 0
  let isWhole = false
  let began = 1
  let ended = 0

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
  function leave(): true {
    open.pop()
    handler.leave()
    state = 'after value'
    if (open.length === 0) ended = line
    return true
  }
  function enter(mark: '{' | '['): boolean {
    if (isWhole || !handler.enter(mark, name)) {
      isWhole = true
      return false
    }
    if (open.length === 0) began = line
    open.push(mark)
    state = mark === '{' ? 'name or end' : 'value or end'
    return true
  }
  /** Takes a mark between values; false where a value or a name begins instead. */
  function takeMark(mark: string): boolean {
    const within = open.at(-1)
    switch (state) {
      case 'name or end':
      case 'name':
        if (mark === '}' && state === 'name or end') return leave()
        return mark === '"' ? false : expected('a name in quotes', mark)
      case 'colon':
        if (mark !== ':') expected('":"', mark)
        state = 'value'
        return true
      case 'value or end':
      case 'value':
        if (mark === ']' && state === 'value or end') return leave()
        return (mark === '{' || mark === '[') && enter(mark)
      case 'after value':
        if (within === undefined) return takeAnother(mark)
        if (mark === ',') {
          state = within === '{' ? 'name' : 'value'
          name = null
          return true
        }
        if (mark === (within === '{' ? '}' : ']')) return leave()
        return expected(within === '{' ? '"," or "}"' : '"," or "]"', mark)
    }
  }
  function takeAnother(mark: string): false {
    if (!handler.another || !'{[,'.includes(mark))
      refuse('Text follows the end of the JSON object.', 'Remove what follows its closing brace.')
    handler.another({ onNextLine: began === ended && line > ended })
    state = 'value'
    return false
  }
  function takeValue(text: string): void {
    if (state === 'name' || state === 'name or end') {
      name = String(parseJson(text, file, line, column))
      state = 'colon'
      return
    }
    handler.value({ text, line, column }, name)
    isWhole = false
    state = 'after value'
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
      if (takeMark(mark)) {
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
      if (state !== 'after value' || open.length > 0)
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
