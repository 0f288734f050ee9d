import { describe, expect, it } from 'vitest'
import { type ArmEvidence, decideArms } from './arm-verdict'
import { errorsNeeded } from './foresight'
import type { Measured } from './result'

const found = (value: number, error = 0.03, rest: Partial<Measured> = {}): Measured => ({
  ...{ value, low: value - 2 * error, high: value + 2 * error, p: Math.abs(value) > 2 * error ? 0.01 : 0.4 },
  ...{ error, pairs: 160, prompts: 160, basis: 'student', ...rest },
})
const NOTHING = found(0.001)
const arm = (rest: Partial<ArmEvidence>): ArmEvidence => ({
  ...{ arm: 'J1', planned: true, isBaseline: false, overBaseline: found(0.2), control: 'J2' },
  ...{ overControl: found(0.2), guard: null, own: null },
  ...rest,
})
const verdict = (rest: Partial<ArmEvidence>) => decideArms([arm(rest)], 0.05)[0]?.verdict

describe('what is said of an arm', () => {
  it('is improved only above the baseline and its control', () => {
    expect(verdict({})).toBe('improved')
    expect(verdict({ overControl: NOTHING })).toBe('control')
    expect(verdict({ overBaseline: NOTHING })).toBe('none')
    expect(verdict({ control: null, overControl: null })).toBe('improved')
  })

  it('says of an arm above the baseline that it is not shown to beat its control, whatever the control does', () => {
    const control = (value: number) =>
      arm({ arm: 'J2', planned: false, control: null, overBaseline: found(value), overControl: null })
    const both = (value: number) => decideArms([arm({ overControl: NOTHING }), control(value)], 0.05)
    expect(both(0.19).map(({ verdict }) => verdict)).toEqual(['control', 'improved'])
    expect(both(0.01).map(({ verdict }) => verdict)).toEqual(['control', 'none'])
  })

  it('is mixed where the guard fell, worse where the interval is below 0, whatever its control was', () => {
    expect(verdict({ guard: found(-0.1) })).toBe('mixed')
    expect(verdict({ guard: found(-0.04) })).toBe('improved')
    expect(verdict({ overBaseline: found(-0.1), overControl: found(-0.1) })).toBe('worse')
    expect(verdict({ overBaseline: found(-0.1), overControl: null })).toBe('worse')
    expect(verdict({ overBaseline: found(-0.05), overControl: found(-0.1) })).toBe('none')
  })

  it('names a gain that only the own judge sees, where the outside judge looked and is not shown to see it', () => {
    expect(verdict({ overBaseline: NOTHING, overControl: NOTHING, own: found(0.2) })).toBe('own')
    expect(verdict({ own: found(0.2) })).toBe('improved')
    expect(verdict({ own: found(0.2), overControl: NOTHING })).toBe('control')
    expect(verdict({ own: found(0.2), overBaseline: null })).toBe('unknown')
  })

  it('says that prompts are too few only where they are, and that it could not compare where there is nothing', () => {
    const few = { low: null, high: null, p: null, basis: 'few' } as const
    expect(verdict({ overBaseline: found(0.1, 0.03, { ...few, prompts: 12 }) })).toBe('few')
    expect(verdict({ overBaseline: found(0, 0, few), overControl: found(0, 0, few) })).toBe('none')
    expect(verdict({ overBaseline: null })).toBe('unknown')
    expect(verdict({ overControl: null })).toBe('unknown')
  })

  it('calls prompts too few where so few change that no p could be under the level', () => {
    const flips = (changing: number) =>
      found(0.1, 0.06, { ...{ low: null, high: null, basis: 'flips', p: 2 ** (1 - changing), changing } })
    expect([4, 5, 6].map((count) => verdict({ control: null, overBaseline: flips(count) }))).toEqual([
      ...['few', 'few', 'improved'],
    ])
    expect(decideArms([arm({ control: null, overBaseline: flips(6) })], 0.02)[0]?.verdict).toBe('few')
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

  it('corrects what is worse, and what its own judge alone sees, as it corrects what is improved; q is that test’s', () => {
    const others = ['A3', 'A5', 'A7'].map((name) =>
      arm({ arm: name, planned: false, control: null, overControl: null, overBaseline: NOTHING, own: NOTHING }),
    )
    const alone = (rest: Partial<ArmEvidence>) =>
      decideArms([arm({ arm: 'A2', planned: false, control: null, overControl: null, ...rest }), ...others], 0.05)[0]
    const fell = (p: number) => ({ overBaseline: found(-0.07, 0.03, { p }), own: NOTHING })
    const rose = (p: number) => ({ overBaseline: NOTHING, own: found(0.07, 0.03, { p }) })
    expect([fell(0.03), fell(0.01), rose(0.03), rose(0.01)].map((rest) => alone(rest)?.verdict)).toEqual([
      ...['none', 'worse', 'none', 'own'],
    ])
    expect([fell(0.01), rose(0.01)].map((rest) => alone(rest)?.q)).toEqual([0.04, 0.04])
  })

  it('tells the smallest change by the comparison that differs most, and how many prompts would show the one found', () => {
    const reach = errorsNeeded(159, 0.05)
    const [none] = decideArms([arm({ overBaseline: found(0.03), overControl: found(0.02, 0.05) })], 0.05)
    expect(none?.smallest).toBeCloseTo(reach * 0.05, 12)
    expect(none?.promptsNeeded).toBe(Math.ceil(160 * ((reach * 0.05) / 0.02) ** 2))
    const [shown] = decideArms([arm({ overBaseline: found(0.07) })], 0.05)
    expect(shown).toMatchObject({ verdict: 'improved', smallest: 0.07, promptsNeeded: null })
    expect(decideArms([arm({ overBaseline: found(-0.01) })], 0.05)[0]?.promptsNeeded).toBeNull()
  })

  it('needs more of an exploratory arm, and gives no smallest change under one that was found and is not shown', () => {
    const exploratory = (name: string) =>
      arm({ arm: name, planned: false, overBaseline: found(0.03), overControl: found(0.02) })
    const [one] = decideArms([exploratory('J1'), exploratory('J3')], 0.05)
    expect(one?.smallest).toBeCloseTo(errorsNeeded(159, 0.025) * 0.03, 12)
    const unsure = found(0.2, 0.06, { p: 0.06, low: -0.01, high: 0.41 })
    expect(decideArms([arm({ overBaseline: unsure, overControl: unsure })], 0.05)[0]).toMatchObject({
      ...{ verdict: 'none', smallest: null },
    })
  })

  it('plans nothing for a change that is rounding, or that a hundred times the prompts would not show', () => {
    for (const value of [1e-17, 0.0001])
      expect(decideArms([arm({ overBaseline: found(value), overControl: found(value) })], 0.05)[0]).toMatchObject({
        ...{ verdict: 'none', promptsNeeded: null },
      })
  })
})
