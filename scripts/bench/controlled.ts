import type { SliceInput } from '@/lib/profile/analysis'
import { buildControlled } from '@/lib/profile/build-controlled'
import { buildCorrelation } from '@/lib/profile/build-correlation'
import { buildSlices } from '@/lib/profile/build-slices'
import type { ProfileInput } from '@/lib/profile/profile'
import { makeStudy } from '@/lib/profile/study'
import { createRandom } from '@/lib/statistics/random'
import { type Figure, figure } from './figure'

const SETTINGS = { estimator: 'tau14', confidence: 0.95, replicates: 2, method: 'cluster-robust' } as const
const LEVEL = 0.05
/** What a single test may be false beyond its level, as METHOD §3 asks. */
const MOST = 0.06
const RUNS = 400
const RATERS = 4

/**
 * A world in which nobody follows anything beyond one factor. Labels of a whole prompt are turned together in `turned` of the
 * prompts, so that pairs of a prompt point one way by chance; prompts have 1 to 40 pairs, most of them few.
 */
type World = {
  readonly name: string
  readonly prompts: number
  readonly factors: number
  readonly turned: number
  readonly followed: number
}

const WORLDS: readonly World[] = [15, 30, 50, 200].flatMap((prompts) => [
  { name: 'pairs unlike', prompts, factors: 10, turned: 0, followed: 0 },
  { name: 'prompts turned', prompts, factors: 10, turned: 1, followed: 0 },
  { name: 'one factor followed', prompts, factors: 10, turned: 0.3, followed: 0.5 },
])

const isLow = (p: number | null): boolean => p !== null && p < LEVEL

/** Pairs, signs that are correlated within prompts and with each other, and choices; the first factor is the one followed. */
function draw(
  { prompts, factors, turned, followed }: World,
  seed: number,
): ProfileInput & { readonly slices: SliceInput[] } {
  const random = createRandom(seed)
  const share = () => random(2 ** 30) / 2 ** 30
  const prompt: number[] = []
  for (let at = 0; at < prompts; at++) {
    const pairs = random(4) === 0 ? 1 + random(40) : 1 + random(4)
    for (let pair = 0; pair < pairs; pair++) prompt.push(at)
  }
  const n = prompt.length
  const values = Array.from({ length: factors }, () => new Float64Array(2 * n))
  const choices = Array.from({ length: RATERS }, () => new Int8Array(n))
  const ties = Array.from({ length: factors }, (_, at) => (at % 3 === 2 ? 0.7 : 0.15))
  let base: readonly number[] = []
  let turns: readonly (readonly number[])[] = []
  for (let pair = 0; pair < n; pair++) {
    if (pair === 0 || prompt[pair] !== prompt[pair - 1]) {
      base = values.map(() => share() - 0.5)
      turns = choices.map(() => values.map(() => (share() < turned ? (random(2) === 0 ? 4 : -4) : 0)))
    }
    const common = share() - 0.5
    const differences = values.map((_, at) =>
      share() < (ties[at] ?? 0) ? 0 : (base[at] ?? 0) + 0.5 * common + 1.5 * (share() - 0.5),
    )
    for (const [at, column] of values.entries()) column[2 * pair] = differences[at] ?? 0
    for (const [rater, column] of choices.entries()) {
      const own = turns[rater] ?? []
      const utility =
        2 * followed * Math.sign(differences[0] ?? 0) +
        differences.reduce((sum, value, at) => sum + (own[at] ?? 0) * (at < 2 ? value : 0), 0)
      column[pair] = share() < 1 / (1 + Math.exp(-utility)) ? 1 : -1
    }
  }
  // Slices of unequal size, by prompt; in the last one prompts have few pairs.
  const slice = Int16Array.from({ length: prompts }, () =>
    share() < 0.5 ? 0 : share() < 0.5 ? 1 : share() < 0.5 ? 2 : 3,
  )
  return {
    a: Int32Array.from({ length: n }, (_, pair) => 2 * pair),
    b: Int32Array.from({ length: n }, (_, pair) => 2 * pair + 1),
    prompt: Int32Array.from(prompt),
    prompts,
    factors: values.map((column, at) => ({ id: `f${at}`, label: `Factor ${at}`, epsilon: 0, values: column })),
    raters: choices.map((column, at) => ({
      ...{ id: `r${at}`, name: `Rater ${at}`, orders: null, choices: column },
      ...(at === 0
        ? { kind: 'human' as const, setting: null }
        : { kind: 'model' as const, setting: 'discrimination' as const }),
    })),
    slices: [
      { name: 'slice', values: ['w', 'x', 'y', 'z'], codes: Int16Array.from(prompt, (own) => slice[own] ?? -1) },
    ],
  }
}

type Found = { readonly p: number | null; readonly q: number | null }
/** Tests of what is 0, how many of them are below the level, and the findings, false ones among them. */
type Counted = { readonly tests: number; readonly low: number; readonly found: number; readonly wrong: number }

function count(nulls: readonly Found[], others: readonly Found[] = []): Counted {
  const isFound = ({ q }: Found) => isLow(q)
  return {
    tests: nulls.filter(({ p }) => p !== null).length,
    low: nulls.filter(({ p }) => isLow(p)).length,
    found: [...nulls, ...others].filter(isFound).length,
    wrong: nulls.filter(isFound).length,
  }
}

/** Tests of what is 0 in the world: weights but those of the factor that is followed, differences, and slices. */
function measure(world: World, run: number): Readonly<Record<string, Counted>> {
  const { slices, ...input } = draw(world, 7000 + run)
  const study = makeStudy(input, { ...SETTINGS, seed: run + 1 })
  const isNull = ({ factor }: { readonly factor: string }) => world.followed === 0 || factor !== 'f0'
  const tables = buildControlled(study, buildCorrelation(study)).flatMap(({ scale, raters, differences }) => {
    const weights = raters.flatMap((rater) => rater.weights)
    const [nulls, others] = [weights.filter(isNull), weights.filter((weight) => !isNull(weight))]
    const by = scale === 'sign' ? 'by direction' : 'by standard deviation'
    return [
      [`weights ${by}`, count(nulls)],
      [`differences ${by}`, count(differences)],
      [`table ${by}`, count([...nulls, ...differences], others)],
    ] as const
  })
  return { ...Object.fromEntries(tables), slices: count(buildSlices(study, slices)[0]?.tests ?? []) }
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** How often tests of controlled weights and of slices are false where nothing is there, and what share of findings is. */
export async function bench(): Promise<readonly Figure[]> {
  const atMost = (label: string, value: number, most: number): Figure =>
    figure(label, value, 'share', LEVEL, `≤ ${most.toFixed(3)}`, (share) => share <= most)
  // A share of datasets is as uncertain as so many throws of a coin; one of tests, forty in each, hardly is.
  const mostDatasets = LEVEL + 2 * Math.sqrt((LEVEL * (1 - LEVEL)) / RUNS)
  return WORLDS.flatMap((world) => {
    const runs = Array.from({ length: RUNS }, (_, run) => measure(world, run))
    return Object.keys(runs[0] ?? {}).flatMap((name) => {
      const own = runs.flatMap((each) => each[name] ?? [])
      const tests = sum(own.map((each) => each.tests))
      const label = `controlled: ${name}, ${world.name}, ${world.prompts} prompts`
      if (tests === 0) return []
      const level = atMost(`${label}, false at .05`, sum(own.map(({ low }) => low)) / tests, MOST)
      // Where all is null this is the share of datasets with any finding.
      const share = sum(own.map(({ found, wrong }) => wrong / Math.max(1, found))) / RUNS
      return name.startsWith('table') || name === 'slices'
        ? [level, atMost(`${label}, false findings`, share, mostDatasets)]
        : [level]
    })
  })
}
