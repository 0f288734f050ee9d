import { describe, expect, it } from 'vitest'
import { readText } from '@/lib/files/fixtures/read-text'

const row = (at: number, more: object = {}) => ({
  prompt: `What is ${at}?`,
  response_a: `It is {${at}} of [many], "quoted"`,
  response_b: 'No.\nNo?',
  preference: 'a',
  ...more,
})
const rows = [row(1), row(2), row(3)]
const [one, two, three] = rows

/** The rows as the reader gives them, the same however the text is cut. */
async function read(value: unknown, indent = 0) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, indent)
  const whole = await readText(text)
  for (const size of [1, 7, 64]) expect(await readText(text, size)).toEqual(whole)
  const { shape } = whole
  return { ...whole, values: whole.rows.map((each) => each.value), aside: shape.object?.aside ?? [] }
}
const refusal = (value: unknown): Promise<string> =>
  read(value).then(
    () => 'read',
    (error: Error) => error.message,
  )

describe.each([0, 2])('rows in an object, written with indent %s', (indent) => {
  it('takes all lists of alike rows, in the order of the file, each under its name', async () => {
    const found = await read(
      { info: { version: 1 }, train: [one, two], test: [{ ...three, preference: undefined }] },
      indent,
    )
    expect(found.rows.map(({ list, line, key }) => [list, line, key])).toEqual([
      ['train', 1, undefined],
      ['train', 2, undefined],
      ['test', 3, undefined],
    ])
    expect(found.values).toEqual([one, two, JSON.parse(JSON.stringify({ ...three, preference: undefined }))])
    expect(found.aside).toEqual([])
  })

  it('names lists that hold something else, however long they are', async () => {
    const workers = Array.from({ length: 9 }, (_, at) => ({ worker: `w${at}`, hours: at }))
    const found = await read({ workers, pairs: rows, clusters: ['a', 'b'], version: '1' }, indent)
    expect(found.values).toEqual(rows)
    expect(found.aside.map(({ reason }) => reason)).toEqual([
      'The list "workers" is not read: its 9 elements have other fields than the rows.',
      'The list "clusters" is not read: its 2 elements are no objects.',
    ])
    expect(found.shape.object?.document).toEqual({ workers, clusters: ['a', 'b'], version: '1' })
  })

  it('takes one row a member of an object of rows, its name as the key', async () => {
    const found = await read({ 'case-0': one, 'case-1': two, __proto__x: three }, indent)
    expect(found.rows).toEqual([
      { line: 1, value: one, key: 'case-0' },
      { line: 2, value: two, key: 'case-1' },
      { line: 3, value: three, key: '__proto__x' },
    ])
  })

  it('takes a single row under its id where a format reads it', async () => {
    expect((await read({ 'case-0': one }, indent)).rows).toEqual([{ line: 1, value: one, key: 'case-0' }])
    expect((await read({ settings: { a: 'x', b: 'y' } }, indent)).values).toEqual([{ settings: { a: 'x', b: 'y' } }])
  })

  it('takes no id that several lists of rows share', async () => {
    const found = await read({ train: { x: one, y: two }, test: { x: three } }, indent)
    expect(found.rows.map(({ list, key }) => [list, key])).toEqual([
      ['train', undefined],
      ['train', undefined],
      ['test', undefined],
    ])
  })

  it('names members among rows that are none', async () => {
    const found = await read({ metadata: { author: 'x' }, version: '2', 'case-0': one, 'case-1': two }, indent)
    expect(found.values).toEqual([one, two])
    expect(found.aside).toEqual([
      { name: 'version', reason: '"version" is no row like the others and is not read.' },
      { name: 'metadata', reason: '"metadata" is no row like the others and is not read.' },
    ])
  })

  it('takes rows by id whose fields are all lists of messages', async () => {
    const turn = (role: string, content: string) => [{ role, content }]
    const chat = (at: number) => ({
      ...{ prompt: turn('user', `Q${at}`), chosen: turn('assistant', 'A'), rejected: turn('assistant', 'B') },
    })
    const found = await read({ x: chat(1), y: chat(2) }, indent)
    expect(found.rows.map(({ key, value }) => [key, value])).toEqual([
      ['x', chat(1)],
      ['y', chat(2)],
    ])
  })

  it('takes lists of rows beside a long description', async () => {
    expect((await read({ description: 'words '.repeat(100), mine: rows }, indent)).values).toEqual(rows)
  })

  it('takes lists under ids', async () => {
    const found = await read({ q1: [one, two], q2: [three] }, indent)
    expect(found.rows.map(({ list, key, value }) => [list, key, value])).toEqual([
      ['q1', undefined, one],
      ['q1', undefined, two],
      ['q2', undefined, three],
    ])
    const single = await read({ q1: [one], q2: [two] }, indent)
    expect(single.rows.map(({ list, key }) => [list, key])).toEqual([
      [undefined, 'q1'],
      [undefined, 'q2'],
    ])
  })

  it.each([
    [{ data: { train: [one, two], test: [three] } }, ['train', 'train', 'test']],
    [{ result: { items: rows, total: 3 } }, [undefined, undefined, undefined]],
    [
      { dataset: { name: 'x', splits: { test: { rows: [one] }, dev: { rows: [two, three] } } } },
      ['test', 'dev', 'dev'],
    ],
    [{ train: { '0': one, '1': two }, test: { '0': three } }, ['train', 'train', 'test']],
  ])('takes rows some levels down: %j', async (value, lists) => {
    const found = await read(value, indent)
    expect(found.values).toEqual(rows)
    expect(found.rows.map(({ list }) => list)).toEqual(lists)
  })

  it('keeps what stands beside deeper rows for the formats that read it', async () => {
    const found = await read({ export: { metadata: { version: 2 }, comparisons: rows } }, indent)
    expect(found.shape.object?.document).toEqual({ metadata: { version: 2 } })
  })

  it('counts elements among the rows that are none, and rows in lists of their own', async () => {
    const found = await read({ rows: [one, null, two, 'x', three] }, indent)
    expect(found.values).toEqual([one, null, two, 'x', three])
    expect((await read({ rows: [[one, two], [three]] }, indent)).values).toEqual(rows)
  })

  it('is one row where its fields are those of a row', async () => {
    const messages = { prompt: [{ role: 'user', content: 'Q' }], chosen: [{ role: 'assistant', content: 'A' }] }
    for (const value of [
      { ...messages, rejected: [{ role: 'assistant', content: 'B' }] },
      { prompt: 'short', answers: [1, 2, 3].map((rank) => ({ answer: `a${rank}`, model: 'm', rank })), turns: 1 },
      { prompt: 'P', response_a: { text: 'A', model: 'm' }, response_b: { text: 'B', model: 'n' } },
      one,
    ])
      expect((await read(value, indent)).values).toEqual([value])
  })
})

describe('columns, as pandas and data sets write them', () => {
  const columns = (of: (field: readonly unknown[]) => unknown) =>
    Object.fromEntries(Object.keys(row(1)).map((field) => [field, of(rows.map((each) => Reflect.get(each, field)))]))

  it('puts rows together from columns by index', async () => {
    const found = await read(columns((cells) => Object.fromEntries(cells.map((cell, at) => [at, cell]))))
    expect(found.rows).toEqual(rows.map((value, at) => ({ line: at + 1, value })))
    const named = await read(columns((cells) => Object.fromEntries(cells.map((cell, at) => [`id-${at}`, cell]))))
    expect(named.rows).toEqual(rows.map((value, at) => ({ line: at + 1, value, key: `id-${at}` })))
  })

  it('puts rows together from lists, of several splits too', async () => {
    const lists = columns((cells) => cells)
    expect((await read(lists)).values).toEqual(rows)
    const found = await read({ train: lists, test: lists })
    expect(found.values).toEqual([...rows, ...rows])
    expect(found.rows.map(({ list }) => list)).toEqual([...Array(3).fill('train'), ...Array(3).fill('test')])
  })

  it('reads orient split, table, index and values', async () => {
    const names = Object.keys(row(1))
    const data = rows.map((each) => Object.values(each))
    expect((await read({ columns: names, index: [0, 1, 2], data })).values).toEqual(rows)
    const schema = {
      fields: names.map((name) => ({ name, type: 'string' })),
      primaryKey: ['index'],
      pandas_version: '1',
    }
    const table = await read({ schema, data: rows })
    expect(table.values).toEqual(rows)
    expect(table.aside).toEqual([])
    const byIndex = await read({ '0': one, '1': two, '2': three })
    expect(byIndex.rows).toEqual(rows.map((value, at) => ({ line: at + 1, value })))
    expect((await read([names, ...data])).values).toEqual(rows)
    expect((await read(data)).values[0]).toEqual({
      ...{ 'column 1': one?.prompt, 'column 2': one?.response_a },
      ...{ 'column 3': one?.response_b, 'column 4': 'a' },
    })
    expect((await read([names, ...data].map((cells) => JSON.stringify(cells)).join('\n'))).values).toEqual(rows)
  })

  it('refuses columns that are not of one length, naming them', async () => {
    expect(await refusal({ prompt: ['P', 'Q'], response_a: ['A', 'B'], response_b: ['C'] })).toContain(
      'It holds columns, and they are not of one length: "prompt" has 2 values, "response_b" 1.',
    )
    expect(
      await refusal({ prompt: { '0': 'P', '1': 'Q' }, response_a: { '0': 'A', '1': 'B' }, response_b: { '0': 'C' } }),
    ).toContain('not of one length')
    expect(await refusal({ prompt: { '0': 'P', '1': 'Q' }, response_a: { '0': 'A', '2': 'B' } })).toContain(
      'Its column "response_a" has no value for the row "1".',
    )
    expect(await refusal({ columns: ['prompt', 'answer'], data: [['P', 'A'], ['Q']] })).toContain(
      'line 1, column 50: The row has 1 cells, "columns" names 2.',
    )
  })

  it('refuses more columns than memory should hold, with a remedy', async () => {
    const text = JSON.stringify({ prompt: Array(20).fill('x'.repeat(1e6)), response_a: Array(20).fill('y') })
    await expect(readText(text, 65536)).rejects.toThrow('of more than 16 MB. Write it again as rows')
  })
})

describe('answers of the hub’s server', () => {
  const page = (values: readonly object[], more: object = {}, cut: readonly string[] = []) => ({
    features: [{ feature_idx: 0, name: 'prompt', type: { dtype: 'string', _type: 'Value' } }],
    rows: values.map((value, at) => ({ row_idx: at, row: value, truncated_cells: at === 1 ? cut : [] })),
    ...more,
  })

  it('takes the rows out of their envelopes and says how many there are elsewhere', async () => {
    const found = await read(page(rows, { num_rows_total: 5000, num_rows_per_page: 100, partial: false }))
    expect(found.values).toEqual(rows)
    expect(found.aside).toEqual([])
    expect(found.shape.leftOut).toEqual(['3 of 5,000 rows are in this file.'])
    const first = await read({ dataset: 'x', config: 'y', split: 'z', ...page(rows, { truncated: true }) })
    expect(first.values).toEqual(rows)
    expect(first.shape.leftOut).toEqual(['Only the first 3 rows are in this file.'])
    expect((await read(page(rows, { num_rows_total: 3, partial: false }))).shape.leftOut).toEqual([])
  })

  it('takes rows out of envelopes that stand in an array or on lines', async () => {
    const envelopes = page(rows).rows
    expect((await read(envelopes)).values).toEqual(rows)
    expect((await read(envelopes.map((each) => JSON.stringify(each)).join('\n'))).values).toEqual(rows)
  })

  it('leaves rows alone that only have fields of these names', async () => {
    const seat = { row_idx: 1, row: 'A1', ...one }
    const nested = { row_idx: 1, row: { seat: 'A1' }, ...one }
    for (const values of [[seat, seat], [nested]]) {
      expect((await read(values.map((each) => JSON.stringify(each)).join('\n'))).values).toEqual(values)
    }
  })

  it('marks a row whose texts were cut', async () => {
    const found = await read(page(rows, { num_rows_total: 3 }, ['response_a']))
    expect(found.rows.map(({ unread }) => unread?.column)).toEqual([undefined, 'response_a', undefined])
  })
})

describe('rows inside other objects of a list', () => {
  const groups = [
    { split: 'train', rows: [one, two] },
    { split: 'test', rows: [three] },
  ]

  it.each([
    ['an array of groups', groups],
    ['a list of groups', { data: groups }],
    ['lines of groups', groups.map((each) => JSON.stringify(each)).join('\n')],
  ])('are taken out of %s, under their names', async (_, value) => {
    const found = await read(value)
    expect(found.values).toEqual([one, two, three].map((each, at) => ({ split: at < 2 ? 'train' : 'test', ...each })))
    expect(found.rows.map(({ list }) => list)).toEqual(['train', 'train', 'test'])
  })

  it('are taken out of objects one after another, each with lists of its own', async () => {
    const pages = [{ train: [one], dev: [two] }, { test: [three] }]
    const found = await read(pages.map((each) => JSON.stringify(each)).join(''))
    expect(found.values).toEqual(rows)
    expect(found.rows.map(({ list }) => list)).toEqual(['train', 'dev', 'test'])
  })

  it('are taken out of what a service wraps around each', async () => {
    const edges = { data: { pairs: { edges: rows.map((node) => ({ node, cursor: 'x' })) } } }
    expect((await read(edges)).values).toEqual(rows.map((each) => ({ cursor: 'x', ...each })))
    const hits = rows.map((each, at) => ({ _id: `${at}`, _source: each }))
    expect((await read({ hits: { total: 3, hits } })).values).toEqual(
      rows.map((each, at) => ({ _id: `${at}`, ...each })),
    )
  })

  it('are taken with what is said once for all of them', async () => {
    const { prompt, ...answers } = row(1)
    const found = await read([{ prompt, votes: [answers, { ...answers, preference: 'b' }] }])
    expect(found.values).toEqual([row(1), { ...row(1), preference: 'b' }])
  })

  it('stay where a format reads what is around them', async () => {
    const nectar = { prompt: 'P', answers: [1, 2].map((rank) => ({ answer: `a${rank}`, model: 'm', rank })) }
    expect((await read([nectar, nectar])).values).toEqual([nectar, nectar])
  })
})

describe('values one after another', () => {
  const text = (value: unknown, indent = 0): string => JSON.stringify(value, null, indent)

  it.each([
    ['objects on one line', rows.map((each) => text(each)).join(''), [1, 1, 1]],
    ['objects on one line with blanks', rows.map((each) => text(each)).join(' '), [1, 1, 1]],
    ['printed objects', rows.map((each) => text(each, 2)).join('\n'), [1, 7, 13]],
    ['printed objects with commas', rows.map((each) => text(each, 2)).join(',\n'), [1, 7, 13]],
    ['objects with commas', rows.map((each) => text(each)).join(',\n'), [1, 2, 3]],
    ['objects with commas, the last too', rows.map((each) => `${text(each)},`).join('\n'), [1, 2, 3]],
    ['some of them on one line', `${text(one)}\n${text(two)}${text(three)}`, [1, 2, 2]],
    ['arrays a line', `${text([one, two])}\n${text([three])}\n`, [1, 1, 2]],
    ['an array among lines', `${text(one)}\n${text([two, three])}\n`, [1, 2, 2]],
    ['arrays one after another', `${text([one, two], 2)}\n${text([three], 2)}\n`, [1, 2, 3]],
    ['arrays with commas', `${text([one, two])},${text([three])}`, [1, 2, 3]],
    ['arrays in an array', text([[one, two], [three]]), [1, 2, 3]],
  ])('reads %s', async (_, content, lines) => {
    const found = await read(content)
    expect(found.values).toEqual(rows)
    expect(found.rows.map(({ line }) => line)).toEqual(lines)
  })

  it('names the place of a fault among them', async () => {
    expect(await refusal(`${text(one, 2)}\n{"prompt": x}`)).toContain('x.json, line 7, column 12')
    expect(await refusal(`${text(one)}${text(two)}{"prompt": x}`)).toContain('x.json, line 1,')
    expect(await refusal(`${text(one)}\n${text(two)}x`)).toContain('x.json, line 2,')
    expect(await refusal(`${text(one, 2)}\n{"prompt": "x"`)).toContain('x.json, line 7, column 15')
  })
})
