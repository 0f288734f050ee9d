import { chooseWinner } from '@/lib/improve/experiments/choose-winner'
import type { ArmResult, ArmVerdict } from '@/lib/improve/experiments/result'
import { type Figure, figure } from '@/scripts/bench/figure'
import { addInterval, errorOf, type Tally } from '@/scripts/bench/simulation/tally'
import { EVERY, SIMULATED, SIZES, type Simulated, UNUSED, type Weights } from './simulated'

const RUNS = 400
const [LEAST, MOST] = [0.93, 0.97]
const LEVEL = 0.05
const BIAS = 0.01
/** Prompts that truths are read from. */
const TRUTH = 20_000

/** What an arm's numbers are in truth, from many prompts; by factor where weights differ from experiment to experiment. */
type Truth = { readonly plain: ReadonlyMap<string, number>; readonly byFactor: ReadonlyMap<string, Float64Array> }

const PLAIN: Readonly<Record<string, (arm: ArmResult) => Interval | null | undefined>> = {
  'agreement, change': ({ agreement }) => agreement?.change,
  'agreement, over control': ({ agreement }) => agreement?.overControl,
  'κ, change': ({ kappa }) => kappa?.change,
  'flips, change': ({ flips }) => flips?.change,
  'win rate, own judge': (arm) => winsOf(arm, 'own', 'baseline')?.raw,
  'win rate, outside judge': (arm) => winsOf(arm, 'outside', 'baseline')?.raw,
  'win rate, against the chosen': (arm) => winsOf(arm, 'outside', 'chosen')?.raw,
  'win rate, over control': (arm) => winsOf(arm, 'outside', 'baseline')?.overControl,
  'self-bias': ({ selfBias }) => selfBias,
}
const WEIGHTED: Readonly<Record<string, (arm: ArmResult) => Interval | null>> = {
  movement: ({ movement }) => movement.change,
  'movement, over control': ({ movement }) => movement.overControl,
  whole: ({ movement }) => movement.whole,
}
const EQUAL_LENGTH = 'win rate, at equal length'

type Interval = { readonly value: number; readonly low: number | null; readonly high: number | null }
const winsOf = ({ wins }: ArmResult, by: 'own' | 'outside', opponent: 'baseline' | 'chosen') =>
  wins.find(({ judge, against }) => judge === by && against === opponent)

/**
 * The truth of every arm: movement, agreement and wins counted by themselves, the rest read by the product from the large part.
 * O(factors) readings.
 */
function readTruth(world: Simulated, prompts: number): readonly Truth[] {
  const single = [...(world.isTold ? EVERY : UNUSED).keys()].map((own) =>
    world.read(prompts, -7, new Map([[own, 1]]), null),
  )
  const equalLength = world.equalLength(prompts)
  const counted = world.counted(prompts)
  return world.arms.map((_, at) => {
    const arms = single.flatMap(({ arms }) => arms[at] ?? [])
    const plain = Object.entries(PLAIN).flatMap(([name, of]): [string, number][] => {
      const found = arms[0] && of(arms[0])
      return found ? [[name, found.value]] : []
    })
    const equal = equalLength?.[at] ?? null
    const gaps = arms.flatMap(({ factors }) =>
      factors.map(({ factor, gapChange }): [string, number] => [factor, gapChange?.value ?? 0]),
    )
    return {
      plain: new Map([
        ...[...plain, ...gaps, ...(counted[at]?.plain ?? [])],
        ...(equal === null ? [] : [[EQUAL_LENGTH, equal] as const]),
      ]),
      byFactor: new Map([
        ...Object.entries(WEIGHTED).map(([name, of]): [string, Float64Array] => [
          name,
          Float64Array.from(arms, (arm) => of(arm)?.value ?? 0),
        ]),
        ['movement', counted[at]?.movement ?? new Float64Array(0)],
      ]),
    }
  })
}

const along = (weights: Weights, values: Float64Array | undefined): number =>
  [...EVERY.keys()].reduce((sum, factor, k) => sum + (weights.get(factor) ?? 0) * (values?.[k] ?? 0), 0)

/** Adds whether the intervals of one arm hold its truth. */
function addArm(tally: Tally, arm: ArmResult, truth: Truth, weights: Weights): void {
  const add = (
    name: string,
    found: { readonly low: number | null; readonly high: number | null } | null | undefined,
    value: number | undefined,
  ) => {
    if (found && value !== undefined) addInterval(tally, name, found, value)
  }
  for (const [name, of] of Object.entries(PLAIN)) add(name, of(arm), truth.plain.get(name))
  for (const [name, of] of Object.entries(WEIGHTED)) add(name, of(arm), along(weights, truth.byFactor.get(name)))
  add(EQUAL_LENGTH, winsOf(arm, 'outside', 'baseline')?.lengthControlled, truth.plain.get(EQUAL_LENGTH))
  const whole = along(weights, truth.byFactor.get('whole'))
  add('share closed', arm.movement.share, along(weights, truth.byFactor.get('movement')) / whole)
  for (const { factor, gapChange } of arm.factors)
    add(`gap ${factor}, change of its size`, gapChange, truth.plain.get(factor))
}

type Claims = {
  improved: number
  wrong: number
  experiments: number
  bias: number
  picked: number
  /** Experiments with an arm of which so much was said. */
  readonly said: Map<ArmVerdict, number>
}

/** What may not be said of any arm where all of them are the same. */
const SAYINGS = ['worse', 'own', 'control', 'mixed'] as const

/** One experiment from its development part to its verdicts. */
function runExperiment(world: Simulated, run: number, truths: readonly Truth[], tally: Tally, claims: Claims): void {
  const seed = (part: keyof typeof SIZES) => 3 * run + Object.keys(SIZES).indexOf(part)
  const weights = world.weights(seed('development'))
  const validation = world.read(SIZES.validation, seed('validation'), weights, null)
  const winner = chooseWinner(
    validation.arms.map(({ arm, overBaseline, overControl }) => ({
      ...{ arm, value: overBaseline?.value ?? null, overControl: overControl?.value ?? null },
    })),
  )
  const { arms, outcome } = world.read(SIZES.test, seed('test'), weights, winner)
  const focus = arms.findIndex(({ arm }) => arm === 'J1' || arm === 'A5')
  const [focused, truth] = [arms[focus], truths[focus]]
  if (world.isTold && focused && truth) addArm(tally, focused, truth, weights)
  const said = arms.filter(({ verdict }) => verdict === 'improved')
  const wrong = said.filter(({ arm }) => !world.better.has(arm))
  claims.improved += said.length
  claims.wrong += wrong.length
  claims.experiments += Number(wrong.length > 0)
  for (const verdict of new Set(arms.map((arm) => arm.verdict)))
    claims.said.set(verdict, 1 + (claims.said.get(verdict) ?? 0))
  const at = arms.findIndex(({ arm }) => arm === winner)
  const over = arms[at]?.overBaseline
  const of = truths[at]
  if (!over || !of) return
  const known =
    outcome === 'movement'
      ? along(weights, of.byFactor.get('movement'))
      : outcome === 'agreement'
        ? (of.plain.get('agreement, change') ?? 0)
        : (of.plain.get('win rate, outside judge') ?? 0) - 0.5
  claims.bias += over.value - known
  claims.picked++
}

/** How often intervals hold, what is said wrongly, and whether picking the winner makes its number too good. */
export function benchExperiments(runs = RUNS, worlds = SIMULATED, prompts = TRUTH): readonly Figure[] {
  return worlds.flatMap((world) => {
    const truths = readTruth(world, prompts)
    const tally: Tally = new Map()
    const claims: Claims = { improved: 0, wrong: 0, experiments: 0, bias: 0, picked: 0, said: new Map() }
    for (let run = 0; run < runs; run++) runExperiment(world, run, truths, tally, claims)
    const label = (what: string) => `experiment: ${world.name}: ${what}`
    const held = [...tally].flatMap(([name, { shown, covered }]) => {
      if (shown < runs / 4) return []
      const [low, high] = [LEAST - 2 * errorOf(LEAST, shown), MOST + 2 * errorOf(MOST, shown)]
      // The size of a gap bends at 0, where its interval is wider than it need be.
      const most = name.startsWith('gap ') ? 1 : high
      return figure(
        label(`${name}, held`),
        covered / shown,
        'share',
        0.95,
        `${low.toFixed(3)} to ${most.toFixed(3)} of ${shown}`,
        (value) => value >= low && value <= most,
      )
    })
    const limit = LEVEL + 2 * errorOf(LEVEL, runs)
    const ofSaid = LEVEL + 2 * errorOf(LEVEL, Math.max(1, claims.improved))
    const wrong = [
      figure(
        label('experiments in which an arm was falsely called improved'),
        claims.experiments / runs,
        'share',
        LEVEL,
        `≤ ${limit.toFixed(3)}`,
        (value) => value <= limit,
      ),
      ...(world.better.size === 0
        ? SAYINGS.map((verdict) =>
            figure(
              label(`experiments in which an arm was falsely called ${verdict}`),
              (claims.said.get(verdict) ?? 0) / runs,
              'share',
              LEVEL,
              `≤ ${limit.toFixed(3)}`,
              (value) => value <= limit,
            ),
          )
        : [
            figure(
              label('false of those called improved'),
              claims.wrong / Math.max(1, claims.improved),
              'share',
              LEVEL,
              `≤ ${ofSaid.toFixed(3)} of ${claims.improved}`,
              (value) => value <= ofSaid,
            ),
          ]),
    ]
    const bias = figure(
      label('test estimate of the winner minus its truth'),
      claims.bias / Math.max(1, claims.picked),
      'outcome',
      null,
      `± ${BIAS}`,
      (value) => Math.abs(value) <= BIAS,
    )
    return [...held, ...wrong, bias]
  })
}

/** What experiments come to in simulated worlds whose truth is known. */
export const bench = async (): Promise<readonly Figure[]> => benchExperiments()
