import { describe, expect, it } from 'vitest'
import type { ProfileInput } from '@/lib/profile/profile'
import { MISSING } from '@/lib/words/rater'
import { buildWinRates } from './build-win-rates'

/** Sixty prompts of two pairs, ada against bob and bob against cyd; people like ada, and the judge mostly says the same. */
const PROMPTS = 60
const pairs = Array.from({ length: 2 * PROMPTS }, (_, pair) => pair)
const PEOPLE = pairs.map((pair) => (pair % 7 === 0 ? 0 : pair % 3 === 0 ? -1 : 1))
const JUDGE = PEOPLE.map((choice, pair) => (pair % 11 === 0 ? -choice : choice))
const rater = (id: string, kind: 'human' | 'model', choices: readonly number[]) => ({
  ...{ id, name: id, kind, setting: null, orders: null },
  choices: Int8Array.from(choices),
})
const input = (people: readonly number[] | null): ProfileInput => ({
  a: Int32Array.from(pairs, (pair) => 2 * pair),
  b: Int32Array.from(pairs, (pair) => 2 * pair + 1),
  prompt: Int32Array.from(pairs, (pair) => pair >> 1),
  ...{ prompts: PROMPTS, factors: [] },
  authors: { names: ['ada', 'bob', 'cyd'], of: Int32Array.from(pairs.flatMap((pair) => (pair % 2 ? [1, 2] : [0, 1]))) },
  raters: [...(people ? [rater('p', 'human', people)] : []), rater('j', 'model', JUDGE)],
})
const judge = rater('j', 'model', JUDGE)
const drawn = Int32Array.from({ length: 25 }, (_, at) => (at * 7) % PROMPTS)
const draw = { id: 'd', seed: 1, pairs: pairs.length, prompts: drawn }
const onDrawn = PEOPLE.map((choice, pair) => (drawn.includes(pair >> 1) ? choice : MISSING))
const rateBy = (choices: readonly number[], which: (pair: number) => boolean) => {
  const own = pairs.filter((pair) => pair % 2 === 0 && which(pair)).map((pair) => (1 + (choices[pair] ?? 0)) / 2)
  return own.reduce((sum, each) => sum + each, 0) / own.length
}

describe('win rates of authors', () => {
  it('stand by labels alone, by the judge alone and by both where prompts were drawn', () => {
    const found = buildWinRates(input(onDrawn), judge, [draw])
    expect(found).toMatchObject({ source: 'drawn', pairs: 120, prompts: 60, labelled: 50, judged: 120, more: 0 })
    expect(found?.draw).toEqual({ asked: 50, labelled: 50, skipped: 0, beyond: 0, drawn: 25, prompts: 25, later: 0 })
    const ada = found?.authors.find(({ author }) => author === 'ada')
    expect(ada?.pairs).toBe(60)
    expect(ada?.labels).toMatchObject({ n: 25, basis: 'student' })
    expect(ada?.labels.value).toBeCloseTo(
      rateBy(PEOPLE, (pair) => drawn.includes(pair >> 1)),
      12,
    )
    expect(ada?.judge.value).toBeCloseTo(
      rateBy(JUDGE, () => true),
      12,
    )
    const powered = ada?.powered
    if (powered?.lack !== null) throw new Error('there is enough to power')
    expect(powered.worth).toBeGreaterThan(1.5)
    expect(powered.low).toBeLessThan(rateBy(PEOPLE, () => true))
    expect(powered.high).toBeGreaterThan(rateBy(PEOPLE, () => true))
    expect(powered.high - powered.low).toBeLessThan((ada?.labels.high ?? 0) - (ada?.labels.low ?? 0))
  })

  it('of two authors who only meet each other add up to one', () => {
    const two = input(onDrawn)
    const names = ['ada', 'bob', 'bob']
    const of = (two.authors?.of ?? new Int32Array(0)).map((author, at) => (at % 4 < 2 ? author : at % 2))
    const rows = buildWinRates({ ...two, authors: { names, of } }, judge, [draw])?.authors ?? []
    const [one, other] = rows.map(({ powered }) => (powered?.lack === null ? powered : null))
    expect((one?.value ?? 0) + (other?.value ?? 0)).toBeCloseTo(1, 12)
    expect((one?.low ?? 0) + (other?.high ?? 0)).toBeCloseTo(1, 12)
    expect(one?.worth).toBeCloseTo(other?.worth ?? 0, 12)
  })

  it('say how often the judge is right', () => {
    const alike = pairs.filter((pair) => onDrawn[pair] !== MISSING && PEOPLE[pair] !== 0)
    const accuracy = buildWinRates(input(onDrawn), judge, [draw])?.accuracy
    expect(accuracy?.n).toBe(alike.length)
    expect(accuracy?.value).toBeCloseTo(alike.filter((pair) => PEOPLE[pair] === JUDGE[pair]).length / alike.length, 12)
  })

  it('have nothing of both without a draw, without a judge, or with every label there', () => {
    const chosen = buildWinRates(input(onDrawn), judge, [])
    expect(chosen).toMatchObject({ source: 'chosen', draw: null })
    expect(chosen?.authors.map(({ powered }) => powered)).toEqual([null, null, null])
    expect(chosen?.authors.every(({ labels }) => labels.low !== null)).toBe(true)
    expect(buildWinRates(input(onDrawn), null, [draw])).toMatchObject({ source: 'drawn', accuracy: null, judged: 0 })
    expect(buildWinRates(input(PEOPLE), judge, [draw])?.source).toBe('complete')
    expect(buildWinRates(input(null), judge, [draw])?.source).toBe('waiting')
    expect(buildWinRates(input(null), judge, [])).toMatchObject({ source: 'none', labelled: 0 })
  })

  it('count a pair without a readable verdict as even: the estimate moves, its labels stay', () => {
    const silent = { ...judge, choices: judge.choices.map((choice, pair) => (pair % 4 === 0 ? MISSING : choice)) }
    const found = buildWinRates(input(onDrawn), silent, [draw])
    expect(found?.judged).toBe(90)
    const ada = found?.authors.find(({ author }) => author === 'ada')
    expect([ada?.labels.n, ada?.judge.n]).toEqual([25, 30])
    expect(ada?.powered?.lack).toBeNull()
  })

  it('are of nobody where no two authors meet', () => {
    const { authors, ...anonymous } = input(onDrawn)
    expect(buildWinRates(anonymous, judge, [])).toBeNull()
    const same = { names: ['ada'], of: (authors?.of ?? new Int32Array(0)).map(() => 0) }
    expect(buildWinRates({ ...anonymous, authors: same }, judge, [])).toBeNull()
  })
})
