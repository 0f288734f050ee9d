import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '@/lib/files/fixtures/read-text'
import { placeOf } from './json-layout'
import { createJsonObjectSplitter } from './split-json-object'

describe('a JSON object with a list of rows', () => {
  it.each([0, 2])(
    'gives the list’s elements as rows and the other members as the document, written with indent %s',
    async (indent) => {
      const metadata = { version: '2', note: 'a "quoted" [bracket] {brace} \\' }
      const rows = [{ id: 1, inner: [{ a: 1 }, { a: 2 }, { a: 3 }] }, { id: 2 }]
      for (const whole of [
        { metadata, models: [{ name: 'A' }], examples: rows, empty: [], none: null },
        { examples: rows, models: [{ name: 'A' }], none: null, empty: [], metadata },
      ]) {
        const { shape, rows: read1 } = await readText(JSON.stringify(whole, null, indent), 7)
        expect(shape.object).toMatchObject({
          layout: { places: [placeOf('list', ['examples'])] },
          aside: [{ name: 'models' }],
        })
        expect(shape.object?.document).toEqual({ metadata, models: [{ name: 'A' }], empty: [], none: null })
        expect(read1).toEqual(rows.map((value, at) => ({ line: at + 1, value })))
      }
    },
  )

  it('is one row itself without such a list, or with texts of its own beside it', async () => {
    expect((await readText('{"a": [1, 2]}')).rows).toEqual([{ line: 1, value: { a: [1, 2] } }])
    const row = { prompt: 'long '.repeat(100), answers: [{ text: 'x' }] }
    expect((await readText(JSON.stringify(row), 7)).rows).toEqual([{ line: 1, value: row }])
  })

  it('names the place of a fault', async () => {
    const broken = (text: string) =>
      readText(text, 7).then(
        () => 'read',
        (error: Error) => error.message,
      )
    expect(await broken('{"rows": [{"a": 1},\n {"a": }]}')).toContain('x.json, line 2, column 8')
    expect(await broken('{"rows": [{"a": 1}')).toContain('The file ends inside the JSON object')
    expect(await broken('{"rows": [{"a": 1}]} x')).toContain('Text follows the end')
    expect(await broken(`{"rows": [{"a": ${'['.repeat(100_000)}`)).toContain('200 levels')
  })

  it('holds one element at a time', async () => {
    async function* large(): AsyncGenerator<string> {
      yield '{"rows": ['
      for (let row = 0; row < 200_000; row++) yield `${row ? ',' : ''}{"id": ${row}, "text": "${'x'.repeat(100)}"}`
      yield ']}'
    }
    const splitter = createJsonObjectSplitter('x.json', {
      ...{ rows: 'places', isHub: false },
      places: [placeOf('list', ['rows'])],
    })
    let rows = 0
    let most = 0
    for await (const text of large()) {
      const taken = splitter.push(text)
      rows += taken.length
      most = Math.max(most, taken.length)
    }
    expect(rows + splitter.end().length).toBe(200_000)
    expect(most).toBeLessThan(10)
  })

  it('gives back what was written, however it is cut', async () => {
    const row = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }))
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.jsonValue({ maxDepth: 2 }),
        fc.nat({ max: 2 }),
        fc.integer({ min: 1, max: 30 }),
        async (rows, more, indent, size) => {
          fc.pre(typeof more !== 'string' && !Array.isArray(more))
          const { shape, rows: read1 } = await readText(JSON.stringify({ more, rows }, null, indent), size)
          expect(shape.object?.document).toEqual({ more: JSON.parse(JSON.stringify(more)) })
          expect(read1.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(rows)))
        },
      ),
    )
  })
})
