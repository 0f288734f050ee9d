import { buildProfile } from '@/lib/profile/build-profile'
import type { Gap } from '@/lib/profile/profile'
import { kendall, pearson, spearman } from '@/lib/statistics/correlation'
import type { Bounds } from '@/lib/statistics/estimate'
import { type Figure, figure } from './figure'
import { simulate, trueScores, type World } from './simulate'

/** Half of the gaps are 0, half are not. */
const WORLD: World = {
  human: [0.45, 0.3, 0.2, 0.12, 0.08, 0.03, -0.03, -0.1, -0.18, -0.28],
  model: [0.55, 0.3, 0.02, 0.12, 0.23, 0.03, -0.23, -0.1, -0.03, -0.28],
  factorTies: 0.15,
  preferenceTies: 0.1,
  pairsPerPrompt: 3,
  common: 0.3,
}
const SIZES = [
  { prompts: 50, runs: 1000 },
  { prompts: 200, runs: 1000 },
  { prompts: 2000, runs: 400 },
]
const SETTINGS = { estimator: 'tau14', confidence: 0.95, replicates: 1000 } as const
const LEVEL = 0.05

const HUMAN = trueScores(WORLD.human, WORLD)
const MODEL = trueScores(WORLD.model, WORLD)
const GAPS = MODEL.map((score, at) => score - (HUMAN[at] ?? Number.NaN))

const covers = ({ low, high }: Bounds, truth: number): number =>
  Number(low !== null && high !== null && low <= truth + 1e-9 && truth - 1e-9 <= high)

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The share of false findings among the significant gaps of a table; 0 without findings. */
function falseShare(gaps: readonly Gap[]): number {
  const found = gaps.flatMap(({ q }, at) => (q !== null && q < LEVEL ? [at] : []))
  return found.length === 0 ? 0 : mean(found.map((at) => Number(GAPS[at] === 0)))
}

/** What one simulated dataset shows: for each statistic the share of its intervals that hold the truth. */
function measure(prompts: number, run: number): Readonly<Record<string, number>> {
  const input = simulate(WORLD, prompts, 1000 + run)
  const profile = buildProfile(input, { ...SETTINGS, seed: run + 1, method: 'cluster-bootstrap' })
  const robust = buildProfile(input, { ...SETTINGS, seed: run + 1, replicates: 4, method: 'cluster-robust' })
  const truths = [...HUMAN, ...MODEL]
  const alignment = profile.alignments[0]
  const aligned = (name: 'kendall' | 'spearman' | 'pearson', truth: number | null) => ({
    [name]: alignment ? covers(alignment[name], truth ?? Number.NaN) : 0,
  })
  return {
    score: mean(profile.scores.map((score, at) => covers(score, truths[at] ?? Number.NaN))),
    'score, robust': mean(robust.scores.map((score, at) => covers(score, truths[at] ?? Number.NaN))),
    gap: mean(profile.gaps.map((gap, at) => covers(gap, GAPS[at] ?? Number.NaN))),
    'gap, robust': mean(robust.gaps.map((gap, at) => covers(gap, GAPS[at] ?? Number.NaN))),
    ...aligned('kendall', kendall(MODEL, HUMAN)),
    ...aligned('spearman', spearman(MODEL, HUMAN)),
    ...aligned('pearson', pearson(MODEL, HUMAN)),
    'false discoveries': falseShare(profile.gaps),
    'false discoveries, robust': falseShare(robust.gaps),
  }
}

/** How often 95 % intervals hold the known truth, and how many significant gaps are false, in a simulated world. */
export async function bench(): Promise<readonly Figure[]> {
  return SIZES.flatMap(({ prompts, runs }) => {
    const measured = Array.from({ length: runs }, (_, run) => measure(prompts, run))
    return Object.keys(measured[0] ?? {}).map((name) => {
      const value = mean(measured.map((each) => each[name] ?? Number.NaN))
      const label = `coverage: ${name}, ${prompts} prompts`
      if (!name.startsWith('false'))
        return figure(label, value, 'share', 0.95, '.93 … .97', (share) => share >= 0.93 && share <= 0.97)
      const most = LEVEL + 2 * Math.sqrt((LEVEL * (1 - LEVEL)) / runs)
      return figure(label, value, 'share', LEVEL, `≤ ${most.toFixed(3)}`, (share) => share <= most)
    })
  })
}
