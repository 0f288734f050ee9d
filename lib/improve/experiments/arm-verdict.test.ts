import { describe, expect, it } from 'vitest'
import { type ArmEvidence, decideArms } from './arm-verdict'
import type { Measured } from './result'

const found = (value: number, error = 0.03, rest: Partial<Measured> = {}): Measured => ({
  ...{ value, low: value - 2 * error, high: value + 2 * error, p: Math.abs(value) > 2 * error ? 0.01 : 0.4 },
  ...{ error, pairs: 160, prompts: 160, basis: 'student', ...rest },
})
const NOTHING = found(0.001)
const arm = (rest: Partial<ArmEvidence>): ArmEvidence => ({
  ...{ arm: 'J1', planned: true, isBaseline: false, overBaseline: found(0.2), control: 'J2' },
  ...{ overControl: found(0.2), agreement: null, own: null },
  ...rest,
})
const verdict = (rest: Partial<ArmEvidence>) => decideArms([arm(rest)], 0.05)[0]?.verdict

describe('what is said of an arm', () => {
  it('is improved only above the baseline and its control', () => {
    expect(verdict({})).toBe('improved')
    expect(verdict({ overControl: NOTHING })).toBe('none')
    expect(verdict({ overBaseline: NOTHING })).toBe('none')
    expect(verdict({ control: null, overControl: null })).toBe('improved')
  })

  it('gives the credit to a control that does as well', () => {
    const control = (value: number) =>
      arm({ arm: 'J2', planned: false, control: null, overBaseline: found(value), overControl: null })
    const both = (value: number) => decideArms([arm({ overControl: NOTHING }), control(value)], 0.05)
    expect(both(0.19).map(({ verdict }) => verdict)).toEqual(['control', 'improved'])
    expect(both(0.01).map(({ verdict }) => verdict)).toEqual(['none', 'none'])
  })

  it('is mixed where agreement fell, worse where the interval is below 0', () => {
    expect(verdict({ agreement: found(-0.1) })).toBe('mixed')
    expect(verdict({ agreement: found(-0.04) })).toBe('improved')
    expect(verdict({ overBaseline: found(-0.1), overControl: found(-0.1) })).toBe('worse')
    expect(verdict({ overBaseline: found(-0.05), overControl: found(-0.1) })).toBe('none')
  })

  it('names a gain that only the own judge sees', () => {
    expect(verdict({ overBaseline: NOTHING, overControl: NOTHING, own: found(0.2) })).toBe('own')
    expect(verdict({ own: found(0.2) })).toBe('improved')
  })

  it('says that prompts are too few only where they are', () => {
    const few = { low: null, high: null, p: null, basis: 'few' } as const
    expect(verdict({ overBaseline: found(0.1, 0.03, { ...few, prompts: 12 }) })).toBe('few')
    expect(verdict({ overBaseline: found(0, 0, few), overControl: found(0, 0, few) })).toBe('none')
    expect(verdict({ overBaseline: null })).toBe('few')
  })

  it('corrects all arms but the planned one', () => {
    const weak = found(0.07, 0.03, { p: 0.03 })
    const others = ['J3', 'J4', 'J5'].map((name) =>
      arm({ arm: name, planned: false, overBaseline: NOTHING, overControl: NOTHING }),
    )
    const exploratory = arm({ arm: 'J1', planned: false, overBaseline: weak })
    const decided = decideArms([exploratory, ...others], 0.05)
    expect(decided[0]).toMatchObject({ verdict: 'none' })
    expect(decided[0]?.q).toBeCloseTo(0.12, 12)
    expect(decideArms([{ ...exploratory, planned: true }, ...others], 0.05)[0]).toMatchObject({
      ...{ verdict: 'improved', q: null },
    })
    expect(decideArms([{ ...exploratory, planned: true }, ...others], 0.025)[0]?.verdict).toBe('none')
  })

  it('tells the smallest change and how many prompts would show the one found', () => {
    const [none] = decideArms([arm({ overBaseline: found(0.03), overControl: found(0.02) })], 0.05)
    expect(none?.smallest).toBeCloseTo(2.8 * 0.03, 4)
    expect(none?.promptsNeeded).toBe(Math.ceil(160 * ((1.959963985 + 0.84) * (0.03 / 0.02)) ** 2))
    const [shown] = decideArms([arm({ overBaseline: found(0.07) })], 0.05)
    expect(shown).toMatchObject({ verdict: 'improved', smallest: 0.07, promptsNeeded: null })
    expect(decideArms([arm({ overBaseline: found(-0.01) })], 0.05)[0]?.promptsNeeded).toBeNull()
  })
})
