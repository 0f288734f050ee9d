import { describe, expect, it } from 'vitest'
import { chooseWinner, readValidation } from './choose-winner'
import { judgeResult } from './judge-result'
import type { JudgeTrial } from './trial'

describe('the winner on validation', () => {
  it('has the largest of the smaller of both differences', () => {
    const arms = [
      { arm: 'J1', value: 0.1, overControl: 0.02 },
      { arm: 'J3', value: 0.06, overControl: 0.05 },
    ]
    expect(chooseWinner(arms)).toBe('J3')
    expect(chooseWinner([...arms, { arm: 'JE', value: 0.055, overControl: null }])).toBe('JE')
  })

  it('is neither the baseline nor a control, and nobody where nothing could be compared', () => {
    expect(
      chooseWinner([
        { arm: 'J2', value: 0.4, overControl: null },
        { arm: 'J1', value: -0.1, overControl: -0.2 },
      ]),
    ).toBe('J1')
    // Its control is there and could not be compared.
    expect(
      chooseWinner([
        { arm: 'J2', value: null, overControl: null },
        { arm: 'J1', value: 0.3, overControl: null },
      ]),
    ).toBeNull()
    expect(
      chooseWinner([
        { arm: 'J0', value: 0.1, overControl: null },
        { arm: 'J1', value: null, overControl: null },
      ]),
    ).toBeNull()
  })
})

describe('what validation says', () => {
  const rows = 60
  const column = (of: (row: number) => number) => Int8Array.from({ length: rows }, (_, row) => of(row))
  const people = column((row) => (row % 2 ? 1 : -1))
  const arm = (key: string, wrong: (row: number) => boolean) => ({
    ...{ arm: key, targeted: ['length'], calls: 60, tokens: 600, dollars: 0.6 },
    verdicts: { choices: column((row) => (wrong(row) ? -(people[row] ?? 0) : (people[row] ?? 0))), orders: null },
  })
  const trial: JudgeTrial = {
    ...{ outcome: 'agreement', look: 1, winner: null, people },
    ...{ pair: Int32Array.from(people.keys()), prompt: Int32Array.from(people.keys()) },
    factors: [{ factor: 'length', label: 'Length', weight: -1, sign: column((row) => (row % 3) - 1) }],
    arms: [arm('J0', (row) => row % 3 === 0), arm('J1', (row) => row % 5 === 0), arm('J2', (row) => row % 3 === 1)],
  }

  it('names every arm, the winner, the share that changes and what the test part can show', () => {
    const result = judgeResult(trial)
    const validation = readValidation(result, 120, 1)
    expect(validation.arms.map((each) => each.arm)).toEqual(['J0', 'J1', 'J2'])
    expect(validation).toMatchObject({ winner: 'J1', prompts: 60, pairs: 60 })
    // Wrong before or after, not both: 16 + 8 of 60 verdicts.
    expect(validation.changing).toBeCloseTo(24 / 60, 12)
    const error = Math.max(result.arms[1]?.overBaseline?.error ?? 0, result.arms[1]?.overControl?.error ?? 0)
    expect(validation.smallest).toBeCloseTo(2.8 * error * Math.sqrt(60 / 120), 2)
    expect(readValidation(result, 120, 3).smallest).toBeGreaterThan(validation.smallest ?? 1)
  })

  it('keeps the baseline first, compared to nothing, and prices a point of what was gained', () => {
    const [base, one] = judgeResult({ ...trial, winner: 'J1' }).arms
    expect(base).toMatchObject({ arm: 'J0', planned: false, verdict: 'none', overBaseline: null, control: null })
    expect(base?.agreement?.before?.value).toBeCloseTo(2 / 3, 12)
    expect(base?.agreement?.change).toBeNull()
    expect(one).toMatchObject({ arm: 'J1', planned: true, control: 'J2', flips: null, missing: 0 })
    // Its gain is not shown, so that it has no price; that of an arm which is always right is.
    expect(one).toMatchObject({ verdict: 'none', dollarsPerPoint: null })
    const [, right] = judgeResult({
      ...{ ...trial, winner: 'J1' },
      arms: [arm('J0', (row) => row % 3 === 0), arm('J1', () => false), arm('J2', (row) => row % 3 === 1)],
    }).arms
    expect(right?.dollarsPerPoint).toBeCloseTo(0.6 / (100 / 3), 9)
  })

  it('has no winner without arms', () => {
    expect(readValidation({ ...judgeResult(trial), arms: [] }, 160, 1)).toMatchObject({ winner: null, smallest: null })
  })
})
