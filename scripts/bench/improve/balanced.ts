import { type BalanceColumn, balancePairs } from '@/lib/improve/training/balance'
import { weightedScore } from '@/lib/improve/training/signed-score'
import { selectSystematically } from '@/lib/statistics/weighting/systematic-selection'
import { type Figure, figure } from '@/scripts/bench/figure'
import { drawChoices } from '@/scripts/bench/simulation/choice-world'
import { BIASED } from '@/scripts/bench/simulation/choice-worlds'

const RUNS = 2000
const SIZES = [100, 400]
/** Places of factors balanced to people's score: the one that the judge follows too much, one beside it, and one nobody follows. */
const BALANCED = [0, 6, 7]
const EXPECTED = 0.01
const ROUNDING = 1e-9

/** How far a file drawn from a judge's choices is off people's scores: what was expected of it, and what was achieved. */
function missesOf(prompts: number, seed: number) {
  const { differences, people, judge } = drawChoices(BIASED, prompts, seed)
  const seenFrom = (choices: Int8Array, at: number) =>
    choices.map((choice, pair) => choice * Math.sign(differences[at]?.[pair] ?? 0))
  const ones = new Uint8Array(people.length).fill(1)
  const columns = BALANCED.map((at): BalanceColumn => {
    const target = weightedScore(seenFrom(people, at), ones) ?? 0
    return { factor: `${at}`, signs: seenFrom(judge, at), target, sizes: null }
  })
  const balance = balancePairs(people.length, columns, 1)
  if (!balance.ok) return null
  const times = selectSystematically(balance.expected, seed)
  const miss = (taken: ArrayLike<number>) =>
    columns.map(({ signs, target }) => (weightedScore(signs, taken) ?? Number.NaN) - target)
  const kept = times.reduce((sum, each) => sum + each, 0) / people.length
  return { expected: miss(balance.expected), achieved: miss(times), kept }
}

/** Whether balanced files are what was asked for, and how far chance takes single ones off. */
export function benchBalanced(runs = RUNS, sizes = SIZES): readonly Figure[] {
  return sizes.flatMap((prompts) => {
    const found = Array.from({ length: runs }, (_, run) => missesOf(prompts, 1000 * prompts + run))
    const met = found.flatMap((each) => each ?? [])
    const label = (what: string) => `improve: balanced files, three targets, ${prompts} prompts × 3: ${what}`
    const most = (of: (each: (typeof met)[number]) => readonly number[]) =>
      met.map((each) => Math.max(...of(each).map(Math.abs)))
    const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length
    const told = (name: string, value: number) => figure(label(name), value, 'score', null, 'told', () => true)
    const farthest = Math.max(...most(({ expected }) => expected))
    return [
      figure(label('targets out of reach'), found.length - met.length, 'files', null, '0', (value) => value === 0),
      figure(
        label('largest miss expected'),
        farthest,
        'score',
        null,
        `≤ ${EXPECTED}`,
        (value) => value <= EXPECTED + ROUNDING,
      ),
      told('largest of three misses achieved, mean', mean(most(({ achieved }) => achieved))),
      told('kept', mean(met.map(({ kept }) => kept))),
    ]
  })
}
