import { describe, expect, it } from 'vitest'
import { NO_OPTIONS } from '@/lib/ingest/assembly/import-options'
import { importBytes, imported } from './fixtures/import-files'

type Row = Readonly<Record<string, unknown>>
const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at))
const read = async (rows: readonly Row[], options = NO_OPTIONS) =>
  imported(await importBytes(rows.map((row) => JSON.stringify(row)).join('\n'), 'rows.jsonl', options))
/** "Ann 3+1": labels of a rater that were imported, and that are missing. */
const ratersOf = ({ ledger }: Awaited<ReturnType<typeof read>>) =>
  ledger.raters.map(({ name, kind, imported: labels, missing }) => `${name}, ${kind}: ${labels}+${missing}`)

const wide = (at: number, more: Row): Row => ({
  ...{ prompt: `Q${at}`, response_a: `x${at}`, response_b: `y${at}`, preference: 'ab'[at % 2] },
  ...more,
})
const trl = (at: number, more: Row): Row => ({
  ...{ prompt: `Q${at}`, chosen: `A good answer ${at}`, rejected: `A bad one ${at}` },
  ...more,
})

describe('labels of people', () => {
  it.each(['judge', 'human', 'annotator', 'rater'])('stay theirs beside labels under %s', async (column) => {
    const file = await read(times(8, (at) => wide(at, { [column]: ['a', 'b', 'tie'][at % 3] })))
    expect(ratersOf(file)).toEqual(['People, human: 8+0', ...(column === 'judge' ? ['judge, model: 8+0'] : [])])
  })

  it('stay theirs beside topics and yes or no', async () => {
    const topics = times(8, (at) => ({ subject: ['math', 'history'][at % 2] }))
    expect(ratersOf(await read(topics.map((more, at) => wide(at, more))))).toEqual(['People, human: 8+0'])
    expect(ratersOf(await read(topics.map((more, at) => trl(at, more))))).toEqual(['People, human: 8+0'])
    expect(ratersOf(await read(times(8, (at) => trl(at, { expert: at % 2 }))))).toEqual(['People, human: 8+0'])
  })

  it('stay theirs where a column names the judge of other labels', async () => {
    const file = await read(times(6, (at) => wide(at, { gpt4_judge: 'b', judge_model: 'gpt-4' })))
    expect(ratersOf(file)).toEqual(['People, human: 6+0', 'gpt4_judge, model: 6+0'])
    expect(file.said.join()).toContain('judge_model names the judge of other labels')
    const unread = await read(times(6, (at) => trl(at, { judge_model: 'gpt-4', judge_verdict: 'yes' })))
    expect(ratersOf(unread)).toEqual(['People, human: 6+0'])
  })

  it('are the judge’s where there are no others', async () => {
    const file = await read(times(6, (at) => wide(at, { judge: 'gpt-4' })))
    expect(ratersOf(file)).toEqual(['gpt-4, model: 6+0'])
  })
})

const single = (prompt: string, completion: string, label: boolean, by: string): Row => ({
  ...{ prompt, completion, label, user_id: by },
})

describe('single answers that several people rated', () => {
  const log = times(30, (at) => single(`Q${Math.floor(at / 3)}`, `Answer ${at}.`, at % 3 !== 1, `u${at}`))

  it('are compared although hardly anybody rated two to a prompt, unless a person asks for names', async () => {
    const file = await read(log)
    expect(ratersOf(file)).toEqual(['People, human: 30+0'])
    expect(file.said.join()).toContain('The column user_id is not used')
    expect((await read(log, { ...NO_OPTIONS, raterColumn: 'user_id' })).ledger.raters).toHaveLength(30)
  })

  it('are so too where the first rows ask each something else', async () => {
    const file = await read([...times(60, (at) => single(`P${at}`, 'One.', true, `v${at}`)), ...log])
    expect(ratersOf(file)).toEqual(['People, human: 30+0'])
  })

  it('are named where each rated all answers to a prompt', async () => {
    const rows = times(12, (at) => single(`Q${at >> 2}`, `Answer ${at >> 1}.`, at % 4 < 2, at % 2 === 0 ? 'ann' : 'bo'))
    expect(ratersOf(await read(rows))).toEqual(['ann, human: 3+0', 'bo, human: 3+0'])
  })

  it('belong to whom their own row names, also when they were held back', async () => {
    const file = await read([
      ...times(60, (at) => single(`Q${at >> 1}`, `Answer ${at}.`, at % 2 === 0, 'ann')),
      ...times(6, (at) => single(`P${at}`, 'Good.', true, 'bo')),
      ...times(6, (at) => single(`P${at}`, 'Bad.', false, 'bo')),
      single('Last', 'One.', true, 'cy'),
    ])
    expect(ratersOf(file)).toEqual(['ann, human: 30+0', 'bo, human: 6+0'])
    expect(file.ledger.files[0]).toMatchObject({ rows: 73, read: 43, rejected: 0 })
  })

  it('belong to it at the end of the file', async () => {
    const twos = times(60, (at) => single(`Q${at >> 1}`, `Answer ${at}.`, at % 2 === 0, 'ann'))
    const file = await read([...twos, single('Last', 'Good.', true, 'cy'), single('Last', 'Bad.', false, 'di')])
    // Two people’s answers are no pair of either.
    expect(file.counts).toMatchObject({ pairs: 31 })
    expect(ratersOf(file)).toEqual(['ann, human: 30+0', 'cy, human: 0+1', 'di, human: 0+1'])
  })

  it('are pairs of people where the two of each come from two', async () => {
    const rows = times(20, (at) => single(`Q${at >> 1}`, `Answer ${at}.`, at % 2 === 0, at % 2 === 0 ? 'ann' : 'bo'))
    const file = await read(rows)
    expect(ratersOf(file)).toEqual(['People, human: 10+0'])
    expect(file.ledger.files[0]).toMatchObject({ rows: 20, read: 10, imported: 10 })
  })
})
