import { describe, expect, it } from 'vitest'
import { benchExperiments } from './coverage'
import { simulateJudge, simulateWriter } from './simulated'
import { JUDGE_WORLDS, WRITER_WORLDS } from './worlds'

/** A small part of what `npm run bench experiment-coverage` does, so that a rule that no longer holds is found at once. */
const RUNS = 30
const PROMPTS = 800

const [judges] = JUDGE_WORLDS
const [, writers] = WRITER_WORLDS
const few = <Arm extends { readonly arm: string }>(arms: readonly Arm[], kept: readonly string[]) =>
  arms.filter(({ arm }) => kept.includes(arm))

describe('experiments in simulated worlds', () => {
  it.each([
    ...(judges ? [simulateJudge({ ...judges, arms: few(judges.arms, ['J0', 'J1', 'J2']) }, 'movement')] : []),
    ...(writers ? [simulateWriter({ ...writers, arms: few(writers.arms, ['A0', 'A5', 'A6']) })] : []),
  ])('$name: intervals hold, and little is said wrongly', (world) => {
    const figures = benchExperiments(RUNS, [world], PROMPTS)
    const held = figures.filter(({ name }) => name.endsWith('held') && !name.includes('size'))
    expect(held.length).toBeGreaterThan(7)
    // So few runs tell little of one interval, but something of all of them together.
    expect(held.reduce((sum, { value }) => sum + value, 0) / held.length).toBeGreaterThan(0.88)
    expect(figures.filter(({ name, ok }) => name.includes('improved') && !ok)).toEqual([])
  })
})
