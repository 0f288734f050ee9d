import { buildProfile } from '@/lib/profile/build-profile'
import { isAlike } from '@/lib/profile/findings/equivalence'
import { type Plan, planOf } from '@/lib/profile/findings/plan'
import { isFound } from '@/lib/profile/findings/verdict'
import type { Profile } from '@/lib/profile/profile'
import type { Gap } from '@/lib/profile/score'
import { LEVEL } from '@/lib/words/score'
import { type Figure, figure } from './figure'
import { type OneGap, simulateOneGap } from './simulation/one-gap'
import { errorOf } from './simulation/tally'

const RUNS = 400
const SETTINGS = { estimator: 'tau14', confidence: 0.95, replicates: 1, method: 'cluster-robust' } as const
const PROMISED = 0.8
/** How far the power of a planned study may be from what was promised. */
const OFF = 0.05
const MARGIN = 0.1
/** So many prompts stand for the whole world, and so many are a pilot. */
const WORLD = 5000
const PILOT = 100

const SHARES = [0.15, 0.3, 0.6]
const CROWDS = [
  { models: 1, factors: 10 },
  { models: 4, factors: 22 },
]
const PAIRS = { pairs: [2, 2], common: 0.3 } as const

/** The gap of a judge that follows so often: nine pairs out of ten are told apart, and of its other verdicts one in ten is a tie. */
const gapIn = (share: number): number => (0.9 * share) / (share + 0.9 * (1 - share))
/** How often it follows to have a gap as large as the margin. */
const AT_MARGIN = (0.9 * MARGIN) / (0.9 - 0.1 * MARGIN)

const profileOf = (world: OneGap, prompts: number, seed: number): Profile =>
  buildProfile(simulateOneGap(world, prompts, seed), { ...SETTINGS, seed })

const isOwn = ({ rater, factor }: Pick<Gap, 'rater' | 'factor'>): boolean => rater === 'model 0' && factor === '0'

const gapOf = (profile: Profile): Gap | undefined => profile.gaps.find(isOwn)

/** What the planning panel says of the gap, of a study of this world. */
function planFrom(profile: Profile, families: Profile['families'], gap: number): Plan {
  const score = profile.scores.find(isOwn)
  if (!score || !families) throw new Error('no score')
  return planOf({ ...profile, families }, score, gapOf(profile), { width: 0.05, gap, margin: MARGIN })
}

function shareOf(runs: number, holds: (run: number) => boolean): number {
  let found = 0
  for (let run = 0; run < runs; run++) found += Number(holds(run))
  return found / runs
}

const promised = (name: string, value: number, runs: number): Figure => {
  const off = OFF + 2 * errorOf(PROMISED, runs)
  const target = `${PROMISED} ± ${OFF}`
  return figure(`coverage: ${name}`, value, 'share', PROMISED, target, (found) => Math.abs(found - PROMISED) <= off)
}

/** How often a gap is found with as many prompts as the planning asks for, where only this gap is real. */
function benchGap(world: OneGap, runs: number): readonly Figure[] {
  const { families } = profileOf(world, PILOT, 1)
  const whole = profileOf({ ...world, models: 1, factors: 1 }, WORLD, 2)
  const gap = gapIn(world.share)
  const known = planFrom(whole, families, gap)
  const name = (what: string, prompts: number | string) =>
    `gap of ${gap.toFixed(2)}, ${world.models} × ${world.factors}, ${what}, ${prompts} prompts`
  const isOwnFound = (profile: Profile) => profile.gaps.some((each) => isOwn(each) && isFound(each))
  const power = shareOf(runs, (run) => isOwnFound(profileOf(world, known.found ?? 1, 100 + run)))
  const pinned = shareOf(runs, (run) => {
    const { p = null } = gapOf(profileOf({ ...world, models: 1, factors: 1 }, known.planned ?? 1, 100 + run)) ?? {}
    return p !== null && p < LEVEL
  })
  const fromPilot = (share: number) => {
    const sizes: number[] = []
    const value = shareOf(runs, (run) => {
      const pilot = profileOf({ ...world, share, models: 1, factors: 1 }, PILOT, 10_000 + run)
      const size = planFrom(pilot, families, gap).found ?? 1
      sizes.push(size)
      return isOwnFound(profileOf(world, size, 20_000 + run))
    })
    return { value, median: sizes.sort((x, y) => x - y)[Math.floor(runs / 2)] ?? 0 }
  }
  const [same, none] = [fromPilot(world.share), fromPilot(0)]
  return [
    promised(name('known error', known.found ?? 0), power, runs),
    promised(name('planned comparison', known.planned ?? 0), pinned, runs),
    promised(name('pilots of 100', `about ${same.median}`), same.value, runs),
    promised(name('pilots of 100 without a gap', `about ${none.median}`), none.value, runs),
  ]
}

/** How often a model that does as people do is shown to be alike with as many prompts as planned, and one at the margin. */
function benchAlike(runs: number): readonly Figure[] {
  const world: OneGap = { models: 1, factors: 1, ...PAIRS, share: 0 }
  const whole = profileOf(world, WORLD, 3)
  const prompts = planFrom(whole, whole.families, 0.1).alike ?? 1
  const isShown = (share: number, run: number) => {
    const gap = gapOf(profileOf({ ...world, share }, prompts, 100 + run))
    return gap !== undefined && isAlike(gap, MARGIN)
  }
  const power = shareOf(runs, (run) => isShown(0, run))
  const wrong = shareOf(runs, (run) => isShown(AT_MARGIN, run))
  const most = LEVEL + 2 * errorOf(LEVEL, runs)
  return [
    promised(`alike within .10, ${prompts} prompts`, power, runs),
    figure('coverage: alike, at the margin', wrong, 'share', LEVEL, `≤ ${most.toFixed(3)}`, (found) => found <= most),
  ]
}

/** Whether studies of the size that planning asks for show what was promised, as often as promised. */
export function benchPlanning(runs = RUNS, shares = SHARES, crowds = CROWDS): readonly Figure[] {
  return [
    ...crowds.flatMap((crowd) => shares.flatMap((share) => benchGap({ ...crowd, ...PAIRS, share }, runs))),
    ...benchAlike(runs),
  ]
}
