import { describe, expect, it } from 'vitest'
import { MISSING } from '@/lib/words/rater'
import { judgeResult } from './judge-result'
import { type ExperimentResult, experimentResultSchema } from './result'
import type { JudgeTrial, WriterArm, WriterTrial } from './trial'
import { writerResult } from './writer-result'

const kept = (result: ExperimentResult) => experimentResultSchema.parse(JSON.parse(JSON.stringify(result)))
const verdictOf = (result: ExperimentResult, arm: string) => kept(result).arms.find((each) => each.arm === arm)?.verdict

const ROWS = 40
const column = (of: (row: number) => number) => Int8Array.from({ length: ROWS }, (_, row) => of(row))
const people = column((row) => (row % 3 ? 1 : -1))
const base = column((row) => (row % 5 ? (people[row] ?? 0) : -(people[row] ?? 0)))
const missing = column(() => MISSING)

function judged(j1: Int8Array, j2: Int8Array, weight = 0.4): ExperimentResult {
  const arm = (key: string, choices: Int8Array) => ({
    ...{ arm: key, targeted: ['f'], calls: 1, tokens: 1, dollars: 1, verdicts: { choices, orders: null } },
  })
  const trial: JudgeTrial = {
    ...{ outcome: 'movement', look: 1, winner: 'J1', people },
    ...{ pair: Int32Array.from(people.keys()), prompt: Int32Array.from(people.keys()) },
    factors: [{ factor: 'f', label: 'F', weight, sign: people }],
    arms: [arm('J0', base), arm('J1', j1), arm('J2', j2)],
  }
  return judgeResult(trial)
}

describe('a judge experiment that says little', () => {
  it('is kept, and called what it is', () => {
    const half = column((row) => (row < 20 ? (people[row] ?? 0) : MISSING))
    expect(verdictOf(judged(half, base), 'J1')).toBe('few')
    expect(verdictOf(judged(missing, missing), 'J1')).toBe('unknown')
    expect(verdictOf(judged(people, missing), 'J1')).toBe('unknown')
    expect(verdictOf(judged(base, base), 'J1')).toBe('none')
    const away = column((row) => -(people[row] ?? 0))
    expect(verdictOf(judged(away, missing), 'J1')).toBe('worse')
  })

  it('has no movement where no factor has a weight', () => {
    const [, arm] = kept(judged(people, base, 0)).arms
    expect(arm).toMatchObject({ verdict: 'unknown', overBaseline: null, movement: { change: null, share: null } })
  })
})

const PROMPTS = 100
const values = (of: (row: number) => number) => Float64Array.from({ length: PROMPTS }, (_, row) => of(row))
/** Won on so many of the prompts, lost on the others. */
const wonOn = (share: number, from = 0) => values((row) => ((row * 37 + from) % PROMPTS < share * PROMPTS ? 1 : -1))
const unread = values(() => Number.NaN)
const plain = values((row) => 50 + (row % 7))

function written(arms: readonly Partial<WriterArm>[], outcome: WriterTrial['outcome'] = 'wins'): ExperimentResult {
  const first: WriterArm = {
    ...{ arm: 'A0', targeted: ['f'], calls: 1, tokens: 1, dollars: 1, values: [plain], length: plain },
    ...{ unchanged: new Uint8Array(PROMPTS), reward: null, unsupported: null },
    contests: { own: { baseline: null, chosen: null }, outside: { baseline: null, chosen: null } },
  }
  return writerResult({
    ...{ outcome, look: 1, winner: arms.at(-1)?.arm ?? null, chosenLength: plain },
    prompt: Int32Array.from({ length: PROMPTS }, (_, row) => row),
    factors: [{ factor: 'f', label: 'F', weight: -1, epsilon: 0, chosen: values((row) => 46 + (row % 5)) }],
    arms: [first, ...arms.map((arm) => ({ ...first, ...arm }))],
  })
}
const contests = (own: Float64Array, outside: Float64Array) => {
  const judge = (graded: Float64Array) => ({ baseline: { graded, asked: 200, unreadable: 0 }, chosen: null })
  return { contests: { own: judge(own), outside: judge(outside) } }
}

describe('a writer experiment that says little, or two things at once', () => {
  it('is kept where one text alone differs in length', () => {
    const longer = values((row) => (row === 3 ? 99 : (plain[row] ?? 0)))
    const tied = contests(new Float64Array(PROMPTS), new Float64Array(PROMPTS))
    const arm = { ...tied, length: longer, values: [longer] }
    const result = kept(
      written([
        { arm: 'A1', ...arm },
        { arm: 'A2', ...arm },
      ]),
    )
    expect(result.arms[2]?.wins.map(({ lengthControlled }) => lengthControlled)).toEqual([null, null])
  })

  it('is its own judge’s alone only where the outside judge read it and is not shown to see it', () => {
    const control = { arm: 'A1', ...contests(wonOn(0.57, 11), wonOn(0.57, 11)) }
    const of = (own: Float64Array, outside: Float64Array) =>
      verdictOf(written([control, { arm: 'A2', ...contests(own, outside) }]), 'A2')
    expect(of(wonOn(0.75), wonOn(0.54, 40))).toBe('own')
    expect(of(wonOn(0.75), wonOn(0.64, 40))).toBe('control')
    expect(of(wonOn(0.75), unread)).toBe('unknown')
  })

  it('is mixed where it moves towards people and the outside judge says that it loses', () => {
    const shorter = plain.map((words, row) => words - (row % 3 ? 4 : 0))
    const control = { arm: 'A6', ...contests(wonOn(0.5), wonOn(0.5)) }
    const a5 = (outside: Float64Array) => ({
      ...{ arm: 'A5', values: [shorter], length: shorter, ...contests(wonOn(0.5), outside) },
    })
    expect(verdictOf(written([control, a5(wonOn(0.5))], 'movement'), 'A5')).toBe('improved')
    expect(verdictOf(written([control, a5(wonOn(0.2))], 'movement'), 'A5')).toBe('mixed')
  })
})
