import { buildProfile } from '@/lib/profile/build-profile'
import { isFound } from '@/lib/profile/findings/verdict'
import { kendall, pearson, spearman } from '@/lib/statistics/correlation'
import { LEVEL } from '@/lib/words/score'
import { SIZES } from './coverage-worlds'
import { type Figure, figure } from './figure'
import { type KnownWorld, simulateKnown, trueScores } from './simulation/known-scores'
import { addInterval, coverageOf, errorOf, type Tally } from './simulation/tally'

/** Half of the gaps are 0, half are not. */
const WORLD: KnownWorld = {
  human: [0.45, 0.3, 0.2, 0.12, 0.08, 0.03, -0.03, -0.1, -0.18, -0.28],
  model: [0.55, 0.3, 0.02, 0.12, 0.23, 0.03, -0.23, -0.1, -0.03, -0.28],
  factorTies: 0.15,
  preferenceTies: 0.1,
  pairsPerPrompt: 3,
  common: 0.3,
}
const RUNS = 400
const SETTINGS = { estimator: 'tau14', confidence: 0.95, replicates: 1000, method: 'cluster-bootstrap' } as const
const LEAST = 0.93

const HUMAN = trueScores(WORLD.human, WORLD)
const MODEL = trueScores(WORLD.model, WORLD)
const GAPS = MODEL.map((score, at) => score - (HUMAN[at] ?? Number.NaN))
const TRUTHS = { kendall: kendall(MODEL, HUMAN), spearman: spearman(MODEL, HUMAN), pearson: pearson(MODEL, HUMAN) }
const MEASURES = ['kendall', 'spearman', 'pearson'] as const
const SIGNS = { kendall: 'Kendall τb', spearman: 'Spearman ρ', pearson: 'Pearson r' } as const

/** How often intervals of alignment hold the truth, and how many of the gaps that stand out are none. */
export function benchAlignment(runs = RUNS, sizes = SIZES): readonly Figure[] {
  return sizes.flatMap((prompts) => {
    const tally: Tally = new Map()
    let falseShare = 0
    for (let run = 0; run < runs; run++) {
      const profile = buildProfile(simulateKnown(WORLD, prompts, 1000 + run), { ...SETTINGS, seed: run + 1 })
      for (const measure of MEASURES)
        addInterval(tally, measure, profile.alignments[0]?.[measure] ?? { low: null, high: null }, TRUTHS[measure] ?? 0)
      const found = profile.gaps.flatMap((gap, at) => (isFound(gap) ? [at] : []))
      falseShare += found.filter((at) => GAPS[at] === 0).length / Math.max(1, found.length) / runs
    }
    const most = LEVEL + 2 * errorOf(LEVEL, runs)
    return [
      ...MEASURES.flatMap((measure) => {
        const cell = tally.get(measure)
        if (!cell || cell.shown === 0) return []
        const bound = LEAST - 2 * errorOf(LEAST, cell.shown)
        const label = `coverage: alignment, ${SIGNS[measure]}, ${prompts} prompts`
        return [
          figure(label, coverageOf(cell), 'share', 0.95, `≥ ${LEAST}`, (value) => value >= bound),
          figure(`${label}, without width`, cell.empty, 'intervals', null, '0', (value) => value === 0),
        ]
      }),
      figure(
        `coverage: false among gaps found, ${prompts} prompts`,
        falseShare,
        'share',
        LEVEL,
        `≤ ${most.toFixed(3)}`,
        (value) => value <= most,
      ),
    ]
  })
}
