import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { type Imported, importBytes, imported } from './fixtures/import-files'

type Row = readonly [prompt: string, a: string, b: string, label: string]

/** What western people write, quotes, delimiters and line breaks among it. */
const WORDS = [
  'café',
  'Straße',
  'l’été',
  '“oui”',
  '«\u00a0non\u00a0»',
  '5 €',
  'señor',
  'über',
  '–',
  'plain',
  'words here',
]
const SIGNS = [
  '"',
  '""',
  ',',
  ';',
  '|',
  '\t',
  '\n',
  '\r\n',
  ' ',
  "'",
  '=1+1',
  '#',
  'sep=;',
  '3,5',
  '1.234',
  '[',
  '{"a":1}',
]
const text = fc
  .array(fc.constantFrom(...WORDS, ...SIGNS, 'plain', 'more words'), { maxLength: 5 })
  .map((all) => all.join(' '))
const label = fc.constantFrom('a', 'b', 'tie', '')
const rows = fc
  .array(fc.tuple(text, text, text, label), { minLength: 2, maxLength: 8 })
  // Each prompt is another one, so that every row is a pair of its own; a row without any text is no row.
  .map((all) => all.map(([prompt, a, b, choice], at): Row => [`Row ${at} ${prompt}`, `A ${a}`, b, choice]))

const HEADINGS = [
  ['prompt', 'response_a', 'response_b', 'preference'],
  ['Prompt ', 'Response A', 'Response B', 'Preference'],
] as const
const BEFORE = ['', '# exported 2024-05-01 by X', '// made by a tool', 'Answers compared in spring'] as const

type Table = { readonly rows: readonly Row[]; readonly headings: readonly string[]; readonly blanks: readonly number[] }

function lines({ rows: all, headings, blanks }: Table, extra: number): readonly (readonly string[])[] {
  const body = all.flatMap((row, at) => (blanks.includes(at) ? [['', ' ', '', ''], [...row]] : [[...row]]))
  return [[...headings], ...body].map((cells) => [...cells, ...Array.from({ length: extra }, () => '')])
}

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const WESTERN = new Map([...'€‚ƒ„…†‡ˆ‰Š‹Œ'].map((sign, at) => [sign, 0x80 + at]))
for (const [sign, byte] of [
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
] as const)
  WESTERN.set(sign, byte)
const encode = {
  'utf-8': (all: string) => Buffer.from(all),
  'utf-8 with a mark': (all: string) => Buffer.from(`\uFEFF${all}`),
  'utf-16': (all: string) => Buffer.from(`\uFEFF${all}`, 'utf16le'),
  'windows-1252': (all: string) => Buffer.from([...all].map((sign) => WESTERN.get(sign) ?? sign.charCodeAt(0))),
} as const

/** Rows as the import keeps them. */
function textsOf({ additions }: Imported): readonly string[][] {
  const prompts = new Map(additions.flatMap(({ prompt }) => (prompt === null ? [] : [[prompt.index, prompt.text]])))
  const texts = new Map(additions.flatMap(({ responses }) => responses.map(({ index, text: each }) => [index, each])))
  return additions.flatMap(({ pair }) =>
    pair === null ? [] : [[prompts.get(pair.prompt) ?? '', texts.get(pair.a) ?? '', texts.get(pair.b) ?? '']],
  )
}
function expectRows(file: Imported, all: readonly Row[]): void {
  expect(textsOf(file)).toEqual(all.map(([prompt, a, b]) => [prompt, a, b]))
  expect(file.rejections).toEqual([])
  const missing = all.filter(([, , , choice]) => choice === '').length
  expect(file.ledger.files[0]).toMatchObject({ read: all.length, imported: all.length - missing, missing })
}

const table = fc.record({
  rows,
  headings: fc.constantFrom(...HEADINGS),
  blanks: fc.array(fc.nat({ max: 7 }), { maxLength: 2 }),
})

it('every row of a CSV or TSV file is in the ledger, with each text as it was written', async () => {
  const dress = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    encoding: fc.constantFrom(...(Object.keys(encode) as (keyof typeof encode)[])),
    lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
    style: fc.constantFrom('all', 'needed'),
    named: fc.boolean(),
    before: fc.constantFrom(...BEFORE),
    extra: fc.nat({ max: 2 }),
    packed: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      table,
      dress,
      async (given, { delimiter, encoding, lineBreak, style, named, before, extra, packed }) => {
        const write = (cell: string): string =>
          style === 'all' || /["\r\n]/.test(cell) || cell.includes(delimiter) ? quote(cell) : cell
        const all = lines(given, extra).map((cells) => cells.map(write).join(delimiter))
        const first = [...(named ? [`sep=${delimiter}`] : []), ...(before === '' ? [] : [before])]
        const bytes = encode[encoding]([...first, ...all, ''].join(lineBreak))
        expectRows(imported(await importBytes(packed ? gzipSync(bytes) : bytes)), given.rows)
      },
    ),
    { numRuns: 40 },
  )
})

it('every row of a TSV file that does not quote is in the ledger, with each text as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (given) => {
      const plain = (cell: string): string => cell.replace(/\s+/g, ' ')
      const cells = given.rows.map(
        ([prompt, a, b, choice]): Row => [`"${plain(prompt)}" he said`, plain(a), plain(b), choice],
      )
      const all = lines({ ...given, rows: cells }, 0).map((line) => line.join('\t'))
      expectRows(imported(await importBytes(all.join('\n'))), cells)
    }),
    { numRuns: 15 },
  )
})

it('every row of a workbook is in the ledger, with each text as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(...BEFORE), fc.nat({ max: 2 }), async (given, before, extra) => {
      const all = [...(before === '' ? [] : [[before]]), ...lines(given, extra)]
      const bytes = await writeXlsx({ sheets: [{ name: 'Pairs', rows: all.map((cells) => [...cells]) }] })
      expectRows(imported(await importBytes(bytes)), given.rows)
    }),
    { numRuns: 15 },
  )
})
