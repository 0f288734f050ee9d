import { frozenGaps, writerGaps } from '@/lib/improve/experiments/gaps'
import { judgeResult } from '@/lib/improve/experiments/judge-result'
import type { ExperimentResult } from '@/lib/improve/experiments/result'
import { writerResult } from '@/lib/improve/experiments/writer-result'
import { type Counted, countJudges, countWriters } from './counted-truth'
import { drawJudgePart, type JudgeWorld, judgeTrial } from './judge-world'
import { AGREEMENT_WORLDS, JUDGE_WORLDS, type WithBetter, WRITER_WORLDS } from './worlds'
import { drawWriterTrial, equalLengthRates, type WriterWorld } from './writer-world'

/** Prompts of each part. */
export const SIZES = { development: 160, validation: 80, test: 160 }

export type Weights = ReadonlyMap<string, number>
/** A world with its rule: how a part is drawn and read. */
export type Simulated = {
  readonly name: string
  readonly arms: readonly string[]
  weights(seed: number): Weights
  read(prompts: number, seed: number, weights: Weights, winner: string | null): ExperimentResult
  /** Whether its intervals are told: those of one world are the same whatever its verdicts rest on. */
  readonly isTold: boolean
  /** Arms of which “improved” is true: better than the baseline, and than their control where they have one. */
  readonly better: ReadonlySet<string>
  /** By arm, by counting alone: what intervals of movement, agreement and wins are held against. */
  counted(prompts: number): readonly Counted[]
  /** By arm; writers only. */
  equalLength(prompts: number): Float64Array | null
}

/** Agreement takes no weights. */
export const UNUSED: Weights = new Map([['f0', 1]])

const weightsOf = (gaps: readonly { readonly factor: string; readonly weight: number }[]): Weights =>
  new Map(gaps.map(({ factor, weight }) => [factor, weight]))

export function simulateJudge(world: JudgeWorld & WithBetter, outcome: 'movement' | 'agreement'): Simulated {
  return {
    name: `judge, ${world.name}, by ${outcome}`,
    arms: world.arms.map(({ arm }) => arm),
    weights: (seed) => {
      const { people, verdicts, factors } = drawJudgePart(world, SIZES.development, seed)
      if (outcome === 'agreement') return UNUSED
      return weightsOf(frozenGaps({ people, choices: verdicts[0]?.choices ?? new Int8Array(0), factors }))
    },
    read: (prompts, seed, weights, winner) =>
      judgeResult(judgeTrial(world, drawJudgePart(world, prompts, seed), weights, { outcome, winner })),
    better: new Set(world.better),
    isTold: outcome === 'movement',
    counted: (prompts) => countJudges(world, prompts),
    equalLength: () => null,
  }
}

export const EVERY: Weights = new Map(Array.from({ length: 8 }, (_, k) => [`f${k}`, 1 / 8]))

export function simulateWriter(world: WriterWorld & WithBetter): Simulated {
  return {
    name: `writer, ${world.name}`,
    arms: world.arms.map(({ arm }) => arm),
    weights: (seed) => {
      const { factors, arms } = drawWriterTrial(world, SIZES.development, seed, EVERY, {
        outcome: 'wins',
        winner: null,
      })
      const values = arms[0]?.values ?? []
      return weightsOf(
        writerGaps({ factors: factors.map((factor, k) => ({ ...factor, values: values[k] ?? new Float64Array(0) })) }),
      )
    },
    read: (prompts, seed, weights, winner) =>
      writerResult(drawWriterTrial(world, prompts, seed, weights, { outcome: 'wins', winner })),
    better: new Set(world.better),
    isTold: true,
    counted: (prompts) => countWriters(world, prompts),
    equalLength: (prompts) => equalLengthRates(world, prompts),
  }
}

export const SIMULATED: readonly Simulated[] = [
  ...JUDGE_WORLDS.map((world) => simulateJudge(world, 'movement')),
  ...AGREEMENT_WORLDS.map((world) => simulateJudge(world, 'agreement')),
  ...WRITER_WORLDS.map(simulateWriter),
]
