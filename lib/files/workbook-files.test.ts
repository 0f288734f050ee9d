import { gzipSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { NO_OPTIONS } from '@/lib/ingest/assembly/import-options'
import { importBytes, imported, problem } from './fixtures/import-files'
import { preferencesOf } from './fixtures/preferences-of'

type Cells = readonly (readonly (string | number | boolean | Date | null)[])[]
const HEADER = ['prompt', 'response_a', 'response_b', 'preference']
const write = (sheets: Readonly<Record<string, Cells>>): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })) })
const read = async (bytes: Uint8Array, name = 'pairs.xlsx') => imported(await importBytes(bytes, name))

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (targets: Readonly<Record<string, string>>): string =>
  `<Relationships xmlns="${RELATIONS}">${Object.entries(targets)
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** A workbook of parts written by hand, as no program writes them. */
async function forge(rows: string, texts = '', parts: Readonly<Record<string, string>> = {}): Promise<Buffer> {
  const zip = new ZipFile()
  const all = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations({ officeDocument: 'xl/workbook.xml' }),
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations({
      ...{ worksheet: 'worksheets/sheet1.xml', sharedStrings: 'sharedStrings.xml', styles: 'styles.xml' },
    }),
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst>${texts}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  }
  for (const [name, text] of Object.entries(all)) zip.addBuffer(Buffer.from(text), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
const row = (...cells: readonly string[]): string =>
  `<row>${cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`

describe('a workbook', () => {
  it('is read whatever its name, by row and column, with rows and columns of blanks left aside', async () => {
    const file = await read(
      await write({
        Pairs: [
          ['Answers of spring', null, null, null],
          [],
          ['Prompt ', 'Response A', 'Response B', 'Preference', null],
          ['Why?', 'Because,\nof "tea"', ' two  blanks ', 'Response A', null],
          [null, '', '  '],
          ['How?', 'C', 'D', 'tie'],
          ['Who?', 'E', 'F'],
        ],
      }),
      'answers.csv',
    )
    expect(file.said).toEqual(['The line before the header is no row: “Answers of spring”.'])
    expect(file.rejections).toEqual([])
    expect(file.ledger.files[0]).toMatchObject({ read: 3, imported: 2, missing: 1 })
    expect(preferencesOf(file)[0]).toMatchObject({
      prompt: 'Why?',
      chosen: 'Because,\nof "tea"',
      rejected: ' two  blanks ',
    })
  })

  it('reads numbers, booleans, dates, formulas and texts with codes as they are meant', async () => {
    const header = row(
      'prompt',
      'response_a',
      'response_b',
      'preference',
      'slice.x',
      'slice.date',
      'factor.f.a',
      'factor.f.b',
    )
    const cells = [
      ...['<c t="s"><v>0</v></c>', '<c t="s"><v>1</v></c>', '<c t="str"><f>A1</f><v>it_x0009_is</v></c>'],
      ...['<c t="inlineStr"><is><t>a</t></is></c>', '<c t="b"><v>1</v></c>', '<c s="1"><v>45413</v></c>'],
      ...['<c><v>0.30000000000000004</v></c>', '<c><v>1.5E-7</v></c>'],
    ]
    const texts =
      '<si><t>one_x000D_\ntwo &amp; &lt;3&gt; _x005F_x0041_</t></si><si><r><t>ri</t></r><r><t>ch</t></r></si>'
    const file = await read(await forge(`${header}<row>${cells.join('')}</row>`, texts))
    expect(preferencesOf(file)).toMatchObject([
      { prompt: 'one\r\ntwo & <3> _x0041_', chosen: 'rich', rejected: 'it\tis' },
    ])
    const pair = file.additions.find((addition) => addition.pair !== null)
    expect(JSON.stringify(pair)).toContain('{"x":"true","date":"2024-05-01"}')
    expect(JSON.stringify(file.additions)).toContain('0.3')
    expect(JSON.stringify(file.additions)).not.toContain('0.30000000000000004')
  })

  it('is read from the first sheet that holds a table, or from the one that is chosen; the others are named', async () => {
    const bytes = await write({
      'Read me': [['These are answers.'], ['Ask Ann.']],
      First: [HEADER, ['P', 'A', 'B', 'a']],
      Empty: [],
      Second: [HEADER, ['Q', 'C', 'D', 'b'], ['R', 'E', 'F', 'b']],
    })
    const file = await read(bytes)
    expect(preferencesOf(file)).toMatchObject([{ prompt: 'P', chosen: 'A' }])
    expect(file.said).toEqual([
      'The sheet “Read me” (2 rows) is not read: “First” is.',
      'The sheet “Second” (3 rows) is not read: “First” is.',
    ])
    const choose = (sheet: string) =>
      importBytes(bytes, 'pairs.xlsx', { ...NO_OPTIONS, sheets: { 'pairs.xlsx': sheet } })
    expect(preferencesOf(imported(await choose('Second')))).toMatchObject([{ chosen: 'D' }, { chosen: 'F' }])
    expect(problem(await choose('Third'))).toBe(
      'It has no sheet “Third”; it has “Read me”, “First”, “Empty”, “Second”.',
    )
    expect(problem(await choose('Empty'))).toBe('The sheet “Empty” holds no rows.')
  })

  it('is not read from a hidden sheet while another holds a table', async () => {
    const rows = (prompt: string) => [[...HEADER], [prompt, 'A', 'B', 'a']]
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Old', rows: rows('P'), hidden: true },
        { name: 'New', rows: rows('Q') },
      ],
    })
    expect((await read(bytes)).said).toEqual(['The sheet “Old” (2 rows) is not read: “New” is.'])
  })

  it('keeps what stands beside its columns', async () => {
    const file = await read(await write({ S: [HEADER, ['P', 'A', 'B', 'a', null, 'see mail'], ['Q', 'C', 'D', 'b']] }))
    expect(file.counts.pairs).toBe(2)
  })
})

describe('a workbook that was made to harm', () => {
  const sound = row(...HEADER) + row('P', 'A', 'B', 'a')
  it.each([
    [
      'rows beyond those of a sheet',
      () => forge(`${sound}<row r="999999999"><c><v>1</v></c></row>`),
      /numbered 999999999/,
    ],
    ['rows out of turn', () => forge(`${sound}<row r="1"><c><v>1</v></c></row>`), /numbered 1\./],
    [
      'cells beyond those of a row',
      () => forge(`<row><c r="ZZZZZ1"><v>1</v></c></row>${sound}`),
      /cannot be read: Cell column/,
    ],
    ['a zip bomb', () => forge(`${sound}<!--${' '.repeat(80_000_000)}-->`), /times its size/],
    ['a cell without end', () => forge(row('x'.repeat(17 * 1024 * 1024))), /A cell holds more than 16 MB/],
    [
      'no sheet at all',
      () => forge('', '', { 'xl/workbook.xml': '<workbook/>' }),
      /No sheet of the workbook holds rows/,
    ],
    [
      'a missing sheet',
      () => forge('', '', { 'xl/_rels/workbook.xml.rels': relations({}) }),
      /missing worksheet|no sheet|No sheet/,
    ],
    ['no XML', () => forge('', '', { 'xl/workbook.xml': 'prompt,response' }), /No sheet|cannot be read/],
  ])('is refused in words: %s', async (_, make, message) => {
    expect(problem(await importBytes(await make(), 'pairs.xlsx'))).toMatch(message)
  })

  it('reads no file and expands nothing that an entity names', async () => {
    const texts =
      '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "yyyyyyyy">]><sst><si><t>&x;&y;</t></si></sst>'
    const rows = `${row(...HEADER)}<row><c t="s"><v>0</v></c>${row('A', 'B', 'a').slice(5)}`
    const file = await read(await forge(rows, '', { 'xl/sharedStrings.xml': texts }))
    expect(preferencesOf(file)).toMatchObject([{ prompt: '&x;&y;', chosen: 'A' }])
  })

  it('is refused where it is packed again, cut off or none', async () => {
    const bytes = await forge(sound)
    expect(problem(await importBytes(gzipSync(bytes), 'pairs.xlsx.gz'))).toMatch(/zip archive/)
    expect(problem(await importBytes(bytes.subarray(0, bytes.length - 30), 'pairs.xlsx'))).toMatch(/zip archive/)
    const old = await importBytes(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'pairs.xls')
    expect('problems' in old && old.problems[0]?.remedy).toMatch(/XLSX or CSV UTF-8/)
  })
})
