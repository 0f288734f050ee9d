import { gzipSync, zstdCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { importBytes, imported, problem } from './fixtures/import-files'

const HEADER = 'pair_id,prompt,response_a,response_b,preference'
const CSV = `${HEADER}\n1,P,A,B,a\n2,Q,C,D,b\n`
const ROW = { prompt: 'P', response_a: 'A', response_b: 'B', preference: 'a' }
const LINES = [ROW, { ...ROW, prompt: 'Q' }].map((row) => JSON.stringify(row)).join('\n')
const ARRAY = JSON.stringify([ROW, { ...ROW, prompt: 'Q' }], null, 2)
const utf16 = (text: string, mark: boolean): Buffer => Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le')
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

describe('files that are unusual but sound', () => {
  it.each([
    ['a byte order mark', `\uFEFF${CSV}`],
    ['CRLF', CSV.replaceAll('\n', '\r\n')],
    ['CR alone', CSV.replaceAll('\n', '\r')],
    ['no line break at the end', CSV.trimEnd()],
    ['blank lines', CSV.replaceAll('\n', '\n\n')],
    ['tabs', CSV.replaceAll(',', '\t')],
    ['semicolons', CSV.replaceAll(',', ';')],
    ['UTF-16 with a mark', utf16(CSV, true)],
    ['UTF-16 without a mark', utf16(CSV, false)],
    ['UTF-16 with the high byte first', utf16(CSV, true).swap16()],
    ['JSON lines', LINES],
    ['a JSON array under a .csv name', ARRAY],
    ['a JSON array in one line', JSON.stringify(JSON.parse(ARRAY))],
    ['JSON lines with a mark and CRLF', `\uFEFF${LINES.replace('\n', '\r\n')}\r\n`],
    ['gzip', gzipSync(CSV)],
    ['two gzip members', Buffer.concat([gzipSync(`${HEADER}\n1,P,A,B,a\n`), gzipSync('2,Q,C,D,b\n')])],
    ['zstandard', zstdCompressSync(CSV)],
  ])('reads %s', async (_, bytes) => {
    const { counts, ledger } = imported(await importBytes(bytes))
    expect(counts).toEqual({ prompts: 2, responses: 4, pairs: 2, raters: 1 })
    expect(ledger.files[0]).toMatchObject({ rows: 2, read: 2, imported: 2 })
  })

  it('keeps HTML and scripts as the text they are', async () => {
    const script = '<script>alert("x")</script><img src=x onerror=alert(1)>'
    const cell = `"${script.replaceAll('"', '""')}"`
    const { additions } = imported(
      await importBytes(
        `pair_id,prompt,response_a,response_b,human.${cell}\n${cell},${cell},${cell},${cell},${cell}\n`.replace(
          `human.${cell}`,
          `"human.${script.replaceAll('"', '""')}"`,
        ),
      ),
    )
    expect(additions[0]).toMatchObject({
      prompt: { text: script },
      responses: [{ text: script }],
      pair: { externalId: script },
      raters: [{ name: script }],
      votes: [{ choice: null, raw: script }],
    })
  })

  it('reads a field of 5 MB', async () => {
    const long = 'word, "quoted"\n'.repeat(350_000)
    const bytes = `${HEADER}\n1,P,"${long.replaceAll('"', '""')}",B,a\n`
    expect(imported(await importBytes(bytes)).additions[0]?.responses[0]?.text).toBe(long)
    const json = JSON.stringify([{ ...ROW, response_a: long }])
    expect(imported(await importBytes(json)).additions[0]?.responses[0]?.text).toBe(long)
  })

  it('reads 200 columns', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `human.r${index}`)
    const bytes = `prompt,response_a,response_b,${names}\nP,A,B,${names.map(() => 'a')}\n`
    expect(imported(await importBytes(bytes)).counts.raters).toBe(200)
  })

  it('reads columns and fields called like parts of an object', async () => {
    const bytes = 'prompt,response_a,response_b,preference,human.__proto__,__proto__,constructor\nP,A,B,a,b,x,y\n'
    const { additions } = imported(await importBytes(bytes))
    expect(additions[0]?.raters.map(({ name }) => name)).toEqual(['People', '__proto__'])
  })

  it('rejects the later of two contradicting rows and names both', async () => {
    const { ledger, rejections } = imported(await importBytes(`${CSV}1,P,A,B,b\n2,Q,C,X,b\n1,P,A,B,a\n`))
    expect(ledger.files[0]).toMatchObject({ read: 5, imported: 2, rejected: 2, duplicates: 1 })
    expect(rejections.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      '4: People has another label for the same pair at pairs.csv:2; the first stays.',
      '5: Pair 2 has other texts at pairs.csv:3; the first stays.',
    ])
  })

  it('counts lines through quoted line breaks', async () => {
    const { rejections } = imported(await importBytes(`${HEADER}\r\n1,"P\r\n\r\nP",A,B,a\r\n\r\n2,Q,C,D,purple\r\n`))
    expect(rejections[0]).toMatchObject({ line: 6, column: 'preference', value: 'purple' })
  })
})

describe('files that cannot be read', () => {
  it.each([
    ['nothing', '', 'It is empty.'],
    ['only blanks', ' \n\n', 'It is empty.'],
    ['only a header', `${HEADER}\n`, 'It has a header but no rows.'],
    ['an empty array', '[]', 'It holds no rows.'],
    ['a PNG', PNG, 'It is a PNG image, not CSV or JSON.'],
    ['a packed PNG', gzipSync(PNG), 'It is a PNG image, not CSV or JSON.'],
    ['zero bytes', Buffer.alloc(100), 'It is a binary file, not CSV or JSON.'],
    [
      'Latin-1 after a byte order mark of UTF-8',
      Buffer.concat([Buffer.from('\uFEFF'), Buffer.from(`${HEADER}\n1,Caf\xe9,A,B,a\n`, 'latin1')]),
      'line 2: Byte 57 of the file (0xE9) is not valid UTF-8.',
    ],
    [
      'a character cut off at the end',
      Buffer.from(`${CSV}3,é`).subarray(0, -1),
      'line 4: Byte 71 of the file (0xC3) is not valid UTF-8.',
    ],
    [
      'half a UTF-16 character',
      Buffer.concat([utf16(CSV, true), Buffer.from([0x41])]),
      'line 4: The text after this line is not valid UTF-16.',
    ],
    [
      'an unclosed quote',
      `${HEADER}\n1,P,A,B,a\n2,Q,"C,D,b\n3,R,E,F,a\n`,
      'line 3, column 5: The quote opened here is not closed before the file ends.',
    ],
    [
      'text after a quote',
      `${HEADER}\n1,"P\n" x,A,B,a\n`,
      'line 3, column 2: Text follows the closing quote of a field.',
    ],
    ['a short row', `${HEADER}\n1,P,A,B\n`, 'line 2: The row has 4 fields, the header has 5.'],
    ['a long row', `${HEADER}\n1,P,A,B,a\n2,"Q\nQ",C,D,b,x\n`, 'line 3: The row has 6 fields, the header has 5.'],
    ['two columns of one name', 'prompt,prompt\nP,Q\n', 'line 1: Two columns are called "prompt".'],
    [
      'a broken JSON line',
      `${LINES}\n{"prompt": "P", }`,
      'line 3, column 17: Not valid JSON: a field name in double quotes was expected, found "}".',
    ],
    [
      'a cut JSON line',
      `${LINES}\n{"prompt": "P`,
      'line 3, column 14: Not valid JSON: the quote that ends the string was expected, but the text ends.',
    ],
    ['NaN in JSON', '[\n {"prompt": NaN}\n]', 'line 2, column 13: Not valid JSON: a value was expected, found "NaN}".'],
    [
      'a comma missing between elements',
      `[${LINES.replace('\n', '\n ')}]`,
      'line 2, column 2: Not valid JSON: "," or "]" was expected after an element of the array.',
    ],
    [
      'a comma at the end',
      `[\n${JSON.stringify(ROW)},\n]`,
      'line 3, column 1: Not valid JSON: a value was expected, found "]".',
    ],
    [
      'a cut JSON array',
      `[${JSON.stringify(ROW)},\n`,
      'line 2, column 1: The file ends inside the JSON array, after element 1: its closing bracket is missing.',
    ],
    [
      'text after the array',
      `[${JSON.stringify(ROW)}]\nx`,
      'line 2, column 1: Text follows the end of the JSON array.',
    ],
    ['rows that are no objects', '[1, 2]', 'Its rows are no objects with named fields.'],
    [
      'prose',
      'Dear all,\nhello there, and so on\n',
      'The format is not known. Fields found: "Dear all", "column 2". No known format is near.',
    ],
    [
      'a damaged archive',
      Buffer.concat([gzipSync(CSV).subarray(0, 30), Buffer.alloc(20, 7)]),
      'The gzip archive is damaged or cut off after 0 unpacked bytes.',
    ],
  ])('refuses %s', async (_, bytes, message) => {
    expect(problem(await importBytes(bytes))).toBe(message)
  })

  it.each([
    ['a JSON line', `${'['.repeat(100_000)}`],
    ['a closed JSON line', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['an array', `[{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`],
  ])('refuses %s nested 100,000 deep', async (_, bytes) => {
    expect(problem(await importBytes(bytes))).toMatch(/nests more than 200 levels deep\.$/)
  })

  it('refuses ten million columns without holding them', async () => {
    expect(problem(await importBytes('a,'.repeat(10_000_000)))).toMatch(/The record has more than 10000 fields\.$/)
  })

  it('refuses 10 GB of blank lines in 10 MB without holding them', async () => {
    const bomb = Buffer.concat(new Array(10_000).fill(gzipSync(Buffer.alloc(1e6, '\n'))))
    const before = process.memoryUsage().rss
    expect(problem(await importBytes(Buffer.concat([gzipSync(`${HEADER}\n1,P,A,B,a\n`), bomb])))).toMatch(
      /200 times its size/,
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(300e6)
  })

  it('refuses a record that never ends', async () => {
    const bytes = `${HEADER}\n1,P,A,B,a\n2,"${'x'.repeat(18 * 1024 * 1024)}`
    expect(problem(await importBytes(bytes))).toBe(
      'line 3, column 3: The quote opened here is not closed within 16 MB.',
    )
    const element = `[{"prompt": "${'x'.repeat(18 * 1024 * 1024)}`
    expect(problem(await importBytes(element))).toBe('line 1, column 2: Element 1 is longer than 16 MB.')
    expect(problem(await importBytes(element.slice(1)))).toBe(
      'line 1, column 12: The value that begins here is longer than 16 MB.',
    )
  })

  it('names the bracket that is missing, not the end of the file', async () => {
    const rows = Array.from({ length: 100_000 }, () => JSON.stringify({ ...ROW, filler: 'x'.repeat(200) }))
    const bytes = `[${JSON.stringify(ROW).slice(0, -1)},\n${rows.join(',\n')}]`
    expect(problem(await importBytes(bytes))).toBe(
      'line 2, column 1: Not valid JSON: a field name in double quotes was expected, found "{\\"prompt\\":\\"P".',
    )
  })
})
