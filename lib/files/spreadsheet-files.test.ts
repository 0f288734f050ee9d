import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { optionsSchema } from '@/lib/ingest/assembly/import-options'
import { importBytes, imported, importFiles, problem } from './fixtures/import-files'
import { preferencesOf } from './fixtures/preferences-of'

const HEADER = 'prompt,response_a,response_b,preference'
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const read = async (bytes: string | Uint8Array, name = 'pairs.csv') => imported(await importBytes(bytes, name))
const textsOf = async (bytes: string | Uint8Array) =>
  preferencesOf(await read(bytes)).map(({ prompt, chosen, rejected, tie }) => [prompt, chosen, rejected, tie])

describe('windows-1252', () => {
  it('is read where the first letter that tells stands anywhere, and said with its number of characters', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => `Question ${row}?,Short answer,A longer answer to it,b\n`)
    const bytes = latin1(
      `${HEADER}\n${rows.join('')}Pourquoi d\xe9j\xe0\x85?,\x93\xc7a\x94 co\xfbte 5 \x80,Na\xefve,a\n`,
    )
    expect(bytes.length).toBeGreaterThan(2 * 64 * 1024)
    for (const sent of [bytes, gzipSync(bytes)]) {
      const file = await read(sent)
      expect(file.said).toEqual([
        'Read as windows-1252, as Excel of western Europe writes it: 9 characters beyond ASCII.',
      ])
      expect(file.counts.pairs).toBe(3001)
      expect(preferencesOf(file).at(-1)).toMatchObject({ prompt: 'Pourquoi déjà…?', chosen: '“Ça” coûte 5 €' })
    }
  })

  it.each([
    [
      'a mix with UTF-8',
      Buffer.concat([Buffer.from(`${HEADER}\nCafé,A,B,a\n`), latin1('Caf\xe9,A,B,a\n')]),
      /3: Byte 56 .*some places/,
    ],
    ['a byte that it does not have', latin1(`${HEADER}\nCaf\xe9 \x81,A,B,a\n`), /2: Byte 44 .*neither/],
    [
      'Russian in windows-1251',
      latin1(`${HEADER}\n\xcf\xee\xf7\xe5\xec\xf3 \xed\xe5\xe1\xee \xf1\xe8\xed\xe5\xe5,A,B,a\n`),
      /2: Byte 41 .*neither/,
    ],
    [
      'Japanese in Shift-JIS',
      latin1(`${HEADER}\n\x82\xb1\x82\xf1\x82\xc9\x82\xbf\x82\xcd,A,B,a\n`),
      /2: Byte 41 .*neither/,
    ],
    ['Chinese in GB 18030', latin1(`${HEADER}\n\xc4\xe3\xba\xc3\xca\xc0\xbd\xe7,A,B,a\n`), /2: Byte 41 .*neither/],
    [
      'French of old Macintoshes',
      latin1(`${HEADER}\nl\xd5\x8et\x8e clich\x8e,d\xd5accord,B,a\n`),
      /2: Byte 45 .*neither/,
    ],
    ['German of DOS', latin1(`${HEADER}\nsch\x94n f\x84llt gr\x94\xe1er,A,B,a\n`), /2: Byte 44 .*neither/],
    ['Polish in windows-1250', latin1(`${HEADER}\nby\xb3a \xbf\xf3\xb3ta w\xb9ska,A,B,a\n`), /2: Byte 43 .*neither/],
    ['Turkish in windows-1254', latin1(`${HEADER}\n\xe7ok g\xfczel \xfeey \xf0,A,B,a\n`), /2: Byte 41 .*neither/],
  ])('is not what %s is taken for', async (_, bytes, message) => {
    const outcome = await importBytes(bytes)
    expect(problem(outcome)).toMatch(message)
    expect('problems' in outcome && outcome.problems[0]?.remedy).toContain('“CSV UTF-8 (comma delimited)”')
  })

  it('leaves what is valid UTF-8 alone', async () => {
    const file = await read(`${HEADER}\nÃ© and Â°,A,B,a\n`)
    expect(file.said).toEqual([])
    expect(preferencesOf(file)[0]?.prompt).toBe('Ã© and Â°')
  })
})

describe('a first line sep=', () => {
  it.each([
    ['sep=;\r\n', ';', '\r\n'],
    ['\uFEFFsep=;\n', ';', '\n'],
    ['"sep=|"\r\n', '|', '\r\n'],
    ['SEP=\t\r', '\t', '\r'],
    ['sep=^\n', '^', '\n'],
    ['sep=;;;;\n', ';', '\n'],
  ])('%j names the delimiter and is no row', async (first, delimiter, lineBreak) => {
    const line = (...cells: readonly string[]) => cells.join(delimiter) + lineBreak
    const rows = [HEADER.split(','), ['P, one', 'A', 'B', 'a'], ['Q', '"C"', 'D', 'tie']]
    const file = await read(first + rows.map((cells) => line(...cells)).join(''))
    expect(preferencesOf(file)).toMatchObject([
      { prompt: 'P, one', chosen: 'A' },
      { prompt: 'Q', tie: true },
    ])
    expect(file.ledger.files[0]).toMatchObject({ read: 2, imported: 2 })
    const short = first + [...rows, ['R', 'E']].map((cells) => line(...cells)).join('')
    expect(problem(await importBytes(short))).toBe('line 5: The row has 2 fields, the header has 4.')
  })
})

describe('rows and columns of blanks', () => {
  it('are no rows and no columns, and said once', async () => {
    const file = await read(
      'prompt;response_a;response_b;preference;;\r\n;;;;;\r\nP;A;B;a;;\r\n ; ;\t;;;\r\n\r\nQ;C;D;b\r\nR;E;F;;;;;\r\n;;;;;;;\r\n',
    )
    expect(file.said).toEqual(['Rows of delimiters only are no rows.'])
    expect(file.ledger.files[0]).toMatchObject({ read: 3, imported: 2, missing: 1, rejected: 0 })
    expect(file.counts.pairs).toBe(3)
  })

  it('end a table at its foot, which is named and no pair', async () => {
    const file = await read(`${HEADER}\nP,A,B,a\nQ,,C,\nEnd of list,,,\n`)
    expect(file.counts.pairs).toBe(2)
    expect(file.rejections).toMatchObject([{ line: 4, reason: 'Both responses and all labels are empty.' }])
  })

  it('do not hide a cell that holds something, nor a row that is too short or too long', async () => {
    const rows = 'prompt,response_a,response_b,preference,,\nP,A,B,a,,\nQ,C,D,b,,x\n'
    expect(await textsOf(rows)).toEqual([
      ['P', 'A', 'B', false],
      ['Q', 'D', 'C', false],
    ])
    expect(problem(await importBytes(`${rows}R,E\n`))).toBe('line 4: The row has 2 fields, the header has 4.')
    expect(problem(await importBytes(`${HEADER}\nP,A,B,a,\nQ,C,D,b,x\n`))).toBe(
      'line 3: The row has 5 fields, the header has 4.',
    )
  })
})

describe('a table that does not quote', () => {
  const TSV = 'prompt\tresponse_a\tresponse_b\tpreference\n'
  it('keeps quotes at the beginning of its cells', async () => {
    const bytes = `${TSV}"Hello" he said\t"unclosed\tB\ta\nQ\tC "x"\t"D" and "E"\tb\nR\t"\tF\ttie\n`
    const file = await read(bytes)
    expect(file.said).toEqual(['Quotes are part of the texts: this file does not quote its cells.'])
    expect(preferencesOf(file)).toMatchObject([
      { prompt: '"Hello" he said', chosen: '"unclosed', rejected: 'B' },
      { prompt: 'Q', chosen: '"D" and "E"', rejected: 'C "x"' },
      { prompt: 'R' },
    ])
  })

  it('is told from one that does', async () => {
    const quoted = `${TSV}"P ""one"""\t"A\n\tmore"\tB\ta\n"Q"\tC\tD\tb\n`
    expect(await textsOf(quoted)).toEqual([
      ['P "one"', 'A\n\tmore', 'B', false],
      ['Q', 'D', 'C', false],
    ])
    expect(problem(await importBytes(`${HEADER}\n"P" x,A,B,a\n`))).toBe(
      'line 2, column 4: Text follows the closing quote of a field.',
    )
    expect(await textsOf(`${HEADER}\n"P" x,A,B,a\n"Q" y,"C" z,D,b\n`)).toEqual([
      ['"P" x', 'A', 'B', false],
      ['"Q" y', 'D', '"C" z', false],
    ])
  })
})

describe('lines before the header', () => {
  const rows = 'P,A,B,a\nQ,"C, more",D,b\n'
  it.each([
    ['# exported 2024-05-01 by X\n', '# exported 2024-05-01 by X'],
    ['# exported 2024-05-01, by X, of 2\n', '# exported 2024-05-01 by X of 2'],
    ['// made by a tool\n', '// made by a tool'],
    ['"Export of ""tea""",,,\n', 'Export of "tea"'],
    ['Answers compared in spring\n', 'Answers compared in spring'],
    ['Exported by,Ann\n', 'Exported by Ann'],
  ])('%j is no row, and said', async (line, text) => {
    const file = await read(`${line}${HEADER}\n${rows}`)
    expect(file.said).toEqual([`The line before the header is no row: “${text}”.`])
    expect(preferencesOf(file)).toMatchObject([{ prompt: 'P' }, { prompt: 'Q', rejected: 'C, more' }])
    expect(problem(await importBytes(`${line}${HEADER}\n${rows}R\n`))).toBe(
      'line 5: The row has 1 fields, the header has 4.',
    )
  })

  it('may be several, with blank lines and delimiters among them, and the delimiter may differ', async () => {
    const file = await read(
      'Tea, coffee, milk, and juice, compared\n\n;;;\n# by Ann\nprompt;response_a;response_b;preference\nP, x;A;B;a\n',
    )
    expect(file.said[0]).toBe(
      'The 2 lines before the header are no rows: “Tea, coffee, milk, and juice, compared”, “# by Ann”.',
    )
    expect(preferencesOf(file)).toMatchObject([{ prompt: 'P, x' }])
  })

  it('are told from a header that begins with #', async () => {
    const file = await read('#id,prompt,response_a,response_b,preference\n1,P,A,B,a\n2,Q,C,D,b\n')
    expect(file.said).toEqual([])
    expect(file.counts.pairs).toBe(2)
  })

  it('are none where the first line names the columns, whatever the rows say and however many commas they end in', async () => {
    const longer = await read('#id,prompt,response_a,response_b,preference\n1,P,A,B,a,\n2,Q,C,D,b,\n')
    expect([longer.said, longer.counts.pairs]).toEqual([[], 2])
    const indexed = ',item,left,right,ann,bo\n0,P,"A, long",B,response_a,response_b\n1,Q,C,D,response_b,response_b\n'
    const refused = await importBytes(indexed)
    expect(JSON.stringify(refused)).toContain(
      '\\"column 1\\", \\"item\\", \\"left\\", \\"right\\", \\"ann\\", \\"bo\\"',
    )
  })
})

describe('decimal commas', () => {
  const WIDE = 'prompt;response_a;response_b;preference;strength.preference;factor.tone.a;factor.tone.b\n'
  const factorsOf = (file: Awaited<ReturnType<typeof read>>) =>
    file.additions.flatMap(({ values }) => values.map(({ value }) => value))

  it('are read in strengths and factors, and what could be two numbers is left out with its reason', async () => {
    const file = await read(`${WIDE}P;A;B;a;0,5;3,5;1.250\nQ;C;D;b;1;"2,25";2\nR;E;F;b;;;\n`)
    expect(preferencesOf(file).map(({ strength }) => strength)).toEqual([0.5, 1, null])
    expect(file.rejections).toMatchObject([
      { line: 2, column: 'factor.tone.b', value: '1.250', reason: expect.stringContaining('may be 1.250 or 1250') },
    ])
    const unclear = await read(`${WIDE}P;A;B;a;;1,234;2,345\n`)
    expect(unclear.rejections).toHaveLength(2)
    const clear = await read(`${WIDE}P;A;B;a;;1,234;2,345\nQ;C;D;a;;0,5;1,5\n`)
    expect(clear.rejections).toEqual([])
    expect(factorsOf(clear)).toEqual(expect.arrayContaining([1.234, 2.345, 0.5, 1.5]))
  })

  it('are read in labels of columns that a person mapped', async () => {
    const rater = { name: 'People', column: null, kind: 'human' }
    const side = (text: string) => ({ text, source: null, author: null })
    const mapping = {
      version: 1,
      task: 'helpful',
      prompt: 'question',
      promptId: null,
      pairId: null,
      source: null,
      responses: { kind: 'pair', a: side('one'), b: side('two') },
      labels: [{ rater, list: null, rule: { kind: 'scores', a: 's1', b: 's2', better: 'higher' } }],
      ratings: [],
      factors: [],
      slices: [],
    }
    const options = optionsSchema.parse({ mapping })
    const bytes = 'question\tone\ttwo\ts1\ts2\nP\tA\tB\t4,5\t1,250\nQ\tC\tD\t2,5\t10,5\nR\tE\tF\t3,5\t?\n'
    const file = imported(await importBytes(bytes, 'scores.tsv', options))
    expect(preferencesOf(file)).toMatchObject([
      { chosen: 'A', strength: 3.25 },
      { chosen: 'D', strength: 8 },
      { tie: false, strength: null },
    ])
  })
})

const cases = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'cases')
const CASES = [
  'excel-cp1252.csv',
  'excel-sep-line.csv',
  'excel-blank-rows.csv',
  'excel-blank-rows-tab.tsv',
  'headings-in-words.csv',
]
const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

describe('files of Excel', () => {
  it.each(CASES)('%s', async (name) => {
    let expected: Readonly<Record<string, { readonly expected: object }>>
    try {
      expected = JSON.parse(readFileSync(path.join(cases, 'expected.json'), 'utf8'))
    } catch {
      return
    }
    const file = imported(await importFiles([{ path: path.join(cases, name), name }]))
    expect(file.rejections).toEqual([])
    const pairs = preferencesOf(file)
    const lengths = pairs.filter(({ tie }) => !tie).map((one) => countWords(one.chosen) - countWords(one.rejected))
    const [longer, shorter] = [lengths.filter((by) => by > 0).length, lengths.filter((by) => by < 0).length]
    expect({
      ...{ pairs: file.counts.pairs, prompts: file.counts.prompts, C: longer, D: shorter },
      ...{ tm: lengths.length - longer - shorter, ties: pairs.filter(({ tie }) => tie).length, missing: 0 },
      length: Math.round(((longer - shorter) / lengths.length) * 1e6) / 1e6,
    }).toEqual(expected[name]?.expected)
  })
})
