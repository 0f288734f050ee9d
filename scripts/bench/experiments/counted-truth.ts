import { drawJudgePart, type JudgeWorld } from './judge-world'
import { drawWriterTrial, type WriterWorld } from './writer-world'

/** What an arm truly changes: counted over many draws of the world, by no estimator of the product. */
export type Counted = {
  /** By the name of what coverage measures. */
  readonly plain: ReadonlyMap<string, number>
  /** The change of each factor's score. */
  readonly movement: Float64Array
}

const SEED = -11
const meanOf = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length

/** Each arm of a judge beside the first: people met, and factors followed where both decided. */
export function countJudges(world: JudgeWorld, prompts: number): readonly Counted[] {
  const { people, factors, verdicts } = drawJudgePart(world, prompts, SEED)
  const before = verdicts[0]?.choices ?? new Int8Array(0)
  // A verdict of ±1 beside people's: 1 where they are the same, 0 where they differ, ½ for a tie.
  const met = (choices: Int8Array) => Array.from(choices, (choice, row) => (1 + choice * (people[row] ?? 0)) / 2)
  return verdicts.map(({ choices }) => {
    const rows = [...choices.keys()].filter((row) => choices[row] !== 0 && before[row] !== 0)
    const step = (row: number) => (choices[row] ?? 0) - (before[row] ?? 0)
    return {
      plain: new Map([['agreement, change', meanOf(met(choices)) - meanOf(met(before))]]),
      movement: Float64Array.from(factors, ({ sign }) => meanOf(rows.map((row) => (sign[row] ?? 0) * step(row)))),
    }
  })
}

/** Each arm of a writer beside the first: contests won, and which of its texts have more of a factor than the chosen ones. */
export function countWriters(world: WriterWorld, prompts: number): readonly Counted[] {
  const every = new Map(world.off.map((_, k) => [`f${k}`, 1]))
  const { arms, factors } = drawWriterTrial(world, prompts, SEED, every, { outcome: 'wins', winner: null })
  const scoreOf = (values: Float64Array | undefined, at: number) => {
    const { chosen, epsilon } = factors[at] ?? { chosen: new Float64Array(0), epsilon: 0 }
    return meanOf(
      Array.from(values ?? [], (value, row) => {
        const more = value - (chosen[row] ?? 0)
        return Math.abs(more) <= epsilon ? 0 : Math.sign(more)
      }),
    )
  }
  return arms.map(({ values, contests }) => {
    const won = (by: 'own' | 'outside') => {
      const graded = contests[by].baseline?.graded
      return graded ? (1 + meanOf([...graded])) / 2 : 0.5
    }
    return {
      plain: new Map([
        ['win rate, own judge', won('own')],
        ['win rate, outside judge', won('outside')],
      ]),
      movement: Float64Array.from(factors, (_, at) => scoreOf(values[at], at) - scoreOf(arms[0]?.values[at], at)),
    }
  })
}
