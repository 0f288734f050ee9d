import { buildProfile } from '@/lib/profile/build-profile'
import { isFound } from '@/lib/profile/findings/verdict'
import type { Profile } from '@/lib/profile/profile'
import { LEVEL } from '@/lib/words/score'
import { type Figure, figure } from './figure'
import { type Crowd, simulateCrowd } from './simulation/many-raters'
import { errorOf } from './simulation/tally'

const RUNS = 2000
const SETTINGS = { estimator: 'tau14', confidence: 0.95, replicates: 1, method: 'cluster-robust' } as const
const MODELS = [1, 4, 16]
const FACTORS = [10, 22, 40]
const NULL_PROMPTS = 60
const JUDGE_PROMPTS = [40, 100, 400]
const JUDGE_FACTORS = [10, 20, 30, 40]
const NAMED = 0.96
const NAMED_OF_FEW = 0.95

const NULL_CROWD = { pairs: [1, 40], common: 0.7, follows: false, turned: 0.5 } as const

const profileOf = (crowd: Crowd, prompts: number, seed: number): Profile =>
  buildProfile(simulateCrowd(crowd, prompts, seed), { ...SETTINGS, seed })

/** Whether a profile says of people, of a gap or of the order of presentation that something is there. */
function claims({ scores, gaps, raters, reference }: Profile): boolean {
  const orders = raters.some(({ orders, side }) => {
    const { q = null, basis = 'nothing' } = orders?.firstShown ?? side ?? {}
    return isFound({ q, basis })
  })
  return orders || gaps.some(isFound) || scores.some((score) => score.rater === reference && isFound(score))
}

const share = (runs: number, holds: (run: number) => boolean): number =>
  Array.from({ length: runs }, (_, run) => Number(holds(run))).reduce((sum, one) => sum + one, 0) / runs

/** How often a headline says something of people and models that choose without regard to any factor. */
export function benchNull(runs = RUNS, models = MODELS, factors = FACTORS): readonly Figure[] {
  const most = LEVEL + 2 * errorOf(LEVEL, runs)
  return models.flatMap((count) =>
    factors.map((width) => {
      const crowd: Crowd = { ...NULL_CROWD, models: count, factors: width }
      const value = share(runs, (run) => claims(profileOf(crowd, NULL_PROMPTS, 1 + run)))
      const label = `coverage: false headline, ${count} ${count === 1 ? 'model' : 'models'} × ${width} factors`
      return figure(label, value, 'share', LEVEL, `≤ ${most.toFixed(3)}`, (found) => found <= most)
    }),
  )
}

/** Whether the gap of a judge that always takes more of the first factor is found. */
const isNamed = ({ gaps }: Profile): boolean =>
  gaps.some((gap) => gap.factor === '0' && gap.rater === 'model 0' && isFound(gap))

/** How often a judge that always follows one factor is named, where people choose at random. */
export function benchJudge(runs = RUNS, prompts = JUDGE_PROMPTS, factors = JUDGE_FACTORS): readonly Figure[] {
  const settings = [
    ...prompts.flatMap((size) => factors.map((width) => ({ size, width, least: NAMED }))),
    ...factors.map((width) => ({ size: 20, width, least: NAMED_OF_FEW })),
  ]
  return settings.map(({ size, width, least }) => {
    const crowd: Crowd = { models: 1, factors: width, pairs: [2, 2], common: 0, follows: true, turned: 0 }
    const value = share(runs, (run) => isNamed(profileOf(crowd, size, 1 + run)))
    const bound = least - 2 * errorOf(least, runs)
    const label = `coverage: always-follows judge named, ${size} prompts × 2 pairs, ${width} factors`
    return figure(label, value, 'share', least, `≥ ${least}`, (found) => found >= bound)
  })
}
