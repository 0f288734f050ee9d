import { buildProfile } from '@/lib/profile/build-profile'
import { comparedProfile } from '@/lib/profile/comparison'
import { correctComparison } from '@/lib/profile/comparison-families'
import { isFound } from '@/lib/profile/findings/verdict'
import { isBounded } from '@/lib/statistics/estimate'
import { rankRanges } from '@/lib/statistics/rank-ranges'
import { LEVEL } from '@/lib/words/score'
import { type Figure, figure } from './figure'
import { type Crowd, simulateCrowd } from './simulation/many-raters'
import { errorOf } from './simulation/tally'

const RUNS = 2000
/** Alignments are resampled. */
const RESAMPLED_RUNS = 400
const PROMPTS = 60
const DATASETS = 5
const CROWD: Crowd = { models: 3, factors: 10, pairs: [2, 2], common: 0, follows: false, turned: 0.5 }
const SETTINGS = { estimator: 'tau14', confidence: 0.95 } as const

/** A page of datasets in which nobody follows anything, and no model is closer to people than another. */
function pageOf(run: number, datasets: number, replicates: number) {
  const method = replicates === 1 ? 'cluster-robust' : 'cluster-bootstrap'
  return Array.from({ length: datasets }, (_, at) => {
    const seed = 1 + run * datasets + at
    return comparedProfile(buildProfile(simulateCrowd(CROWD, PROMPTS, seed), { ...SETTINGS, seed, replicates, method }))
  }).flatMap((profile) => profile ?? [])
}

const share = (runs: number, holds: (run: number) => boolean): number =>
  Array.from({ length: runs }, (_, run) => Number(holds(run))).reduce((sum, one) => sum + one, 0) / runs

/** How often the page of many datasets says something of people or a gap, or ranks a model, where nothing is there. */
export function benchCompare(runs = RUNS, resampled = RESAMPLED_RUNS, datasets = DATASETS): readonly Figure[] {
  const claimed = share(runs, (run) =>
    correctComparison(pageOf(run, datasets, 1)).profiles.some(({ people, models }) =>
      [...people, ...models.flatMap(({ gaps }) => gaps)].some(isFound),
    ),
  )
  const ranked = share(resampled, (run) => {
    const page = pageOf(run, datasets, 300).map(({ models }) => models.map(({ alignment }) => alignment.kendall))
    const together = page.flat().filter(isBounded).length
    return page.some((own) =>
      rankRanges(own, together).some((rank) => rank !== null && (rank.first > 1 || rank.last < own.length)),
    )
  })
  const judged = (label: string, value: number, all: number) => {
    const most = LEVEL + 2 * errorOf(LEVEL, all)
    return figure(label, value, 'share', LEVEL, `≤ ${most.toFixed(3)}`, (found) => found <= most)
  }
  return [
    judged(`coverage: false finding of Compare, ${datasets} datasets × ${CROWD.models} models`, claimed, runs),
    judged(`coverage: false rank in Compare, ${datasets} datasets × ${CROWD.models} models`, ranked, resampled),
  ]
}
