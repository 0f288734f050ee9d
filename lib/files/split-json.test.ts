import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FileError } from './file-error'
import { findJsonFault } from './readers/find-json-fault'
import { valueEnd } from './readers/scan-json'
import { createJsonArraySplitter } from './readers/split-json-array'
import { createJsonLinesSplitter, type RowSplitter } from './readers/split-json-lines'

function split(splitter: RowSplitter, text: string, chunks: readonly number[] = []): readonly unknown[] {
  const rows = []
  let at = 0
  for (const size of [...chunks, text.length]) {
    rows.push(...splitter.push(text.slice(at, at + size)))
    at += size
  }
  return [...rows, ...splitter.end()].map(({ value }) => value)
}
const outcome = (splitter: RowSplitter, text: string, chunks?: readonly number[]) => {
  try {
    return { rows: split(splitter, text, chunks) }
  } catch (error) {
    if (error instanceof FileError) return error.fault
    throw error
  }
}
const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
/** A list of objects holds several rows. */
const rowsIn = (value: unknown): readonly unknown[] => {
  const isObject = (each: unknown) => typeof each === 'object' && each !== null && !Array.isArray(each)
  return Array.isArray(value) && value.length > 0 && value.every(isObject) ? value : [value]
}
/** The JSON arrays that a text is, with a comma between them or not; `null` when it is something else. */
function arraysIn(text: string): readonly (readonly unknown[])[] | null {
  for (let end = text.indexOf(']'); end !== -1; end = text.indexOf(']', end + 1)) {
    const first = text.slice(0, end + 1)
    if (!isJson(first)) continue
    const rest = text
      .slice(end + 1)
      .trim()
      .replace(/^,/, '')
      .trim()
    const others = rest === '' ? [] : rest.startsWith('[') ? arraysIn(rest) : null
    if (others) return [JSON.parse(first), ...others]
  }
  return null
}
const cuts = fc.array(fc.nat({ max: 9 }), { maxLength: 20 })
const values = fc.array(fc.jsonValue({ maxDepth: 4 }), { maxLength: 6 })
/** JSON with one piece knocked out or put in. */
const broken = fc
  .tuple(
    fc.json({ maxDepth: 3 }),
    fc.nat(),
    fc.nat({ max: 2 }),
    fc.constantFrom('', '"', ',', '}', ']', '{', '\\', '\n', 'x', '0'),
  )
  .map(([text, at, drop, put]) => {
    const place = at % (text.length + 1)
    return text.slice(0, place) + put + text.slice(place + drop)
  })
const noise = fc.string({
  unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', 'a', '1', ' ', '\n'),
  maxLength: 30,
})

describe('createJsonArraySplitter', () => {
  it('gives back the elements of any array, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0, 2), cuts, (list, indent, chunks) => {
        const text = ` ${JSON.stringify(list, null, indent)}\n`
        expect(split(createJsonArraySplitter('x'), text, chunks)).toEqual(JSON.parse(text).flatMap(rowsIn))
      }),
    )
  })

  it('takes one array or several that JSON.parse takes and refuses what it refuses, the same for all chunks', () => {
    fc.assert(
      fc.property(fc.oneof(broken, noise), cuts, (inner, chunks) => {
        const text = `[${inner}]`
        const found = outcome(createJsonArraySplitter('x'), text)
        const arrays = arraysIn(text)
        if (arrays) expect(found).toEqual({ rows: arrays.flat().flatMap(rowsIn) })
        else expect(found).toHaveProperty('reason')
        const cut = outcome(createJsonArraySplitter('x'), text, chunks)
        expect('rows' in cut).toBe('rows' in found)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('createJsonLinesSplitter', () => {
  it('gives back the value of every line, wherever the chunks are cut', () => {
    fc.assert(
      fc.property(values, fc.constantFrom('\n', '\r\n', '\n\n'), cuts, (list, lineBreak, chunks) => {
        const text = list.map((value) => JSON.stringify(value)).join(lineBreak)
        expect(split(createJsonLinesSplitter('x'), text, chunks)).toEqual(
          list.flatMap((value) => rowsIn(JSON.parse(JSON.stringify(value)))),
        )
      }),
    )
  })
})

describe('findJsonFault', () => {
  it('finds a fault exactly where JSON.parse does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, noise), (text) => {
        expect(findJsonFault(text) === null).toBe(isJson(text))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['{"a": 1,}', 8, 'a field name in double quotes'],
    ['{"a" 1}', 5, '":" after the field name'],
    ['[1 2]', 3, '"," or "]"'],
    ['[1, ]', 4, 'a value'],
    ['{"a": 01}', 6, 'a value'],
    ['["a\tb"]', 3, 'an escape such as \\n or \\t instead of a raw line break or tab'],
    ['["a\\x"]', 3, 'a valid escape such as \\n, \\" or \\u00e9'],
    ['["a', 3, 'the quote that ends the string'],
    ['{} {}', 3, 'nothing more after the value'],
  ])('%s: at %i, %s', (text, at, expected) => {
    expect(findJsonFault(text)).toEqual({ at, expected })
  })
})

describe('valueEnd', () => {
  it('finds the end of any object or list', () => {
    const value = fc.jsonValue({ maxDepth: 4 }).filter((each) => typeof each === 'object' && each !== null)
    fc.assert(
      fc.property(value, fc.constantFrom('', ',1', ']', ' '), (each, after) => {
        const text = JSON.stringify(each)
        expect(valueEnd(text + after, 0)).toBe(text.length)
      }),
    )
  })
})
