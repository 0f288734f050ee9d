import { buildProfile } from '@/lib/profile/build-profile'
import type { Profile } from '@/lib/profile/profile'
import type { Bounds } from '@/lib/statistics/estimate'
import { type Figure, figure } from './figure'
import { simulate } from './simulation/input'
import { addInterval, type Cell, coverageOf, errorOf, type Tally } from './simulation/tally'
import { type Truth, truthOf } from './simulation/truth'
import type { World } from './simulation/world'
import { WORLDS } from './simulation/worlds'

export const SIZES = [15, 30, 50, 200]
const RUNS = 2000
/** Nothing here is resampled. */
const SETTINGS = { confidence: 0.95, replicates: 1, method: 'cluster-robust' } as const
const LEAST = 0.93
const LEAST_BUNCHED = 0.88
const MOST = 0.97
/** A cell says something when this share of the datasets show an interval. */
const FEWEST = 0.02

const KINDS = ['score', 'gap', 'bunched', 'share', 'score τb', 'gap τb', 'unpaired gap', 'κ', 'α'] as const
type Kind = (typeof KINDS)[number]

type Add = (kind: Kind, name: string, bounds: Bounds | undefined, truth: string) => void

const NOTHING: Bounds = { low: null, high: null }

/** The intervals of a profile's scores and gaps; of factors that tell few pairs apart, and those bunched, kept apart. */
function addFactors(world: World, { reference, scores, gaps }: Profile, measure: '' | ' τb', add: Add): void {
  for (const [at, { bunched }] of world.factors.entries()) {
    const kind = (plain: Kind): Kind => (measure === '' && bunched > 0 ? 'bunched' : plain)
    const of = <Row extends { readonly rater: string; readonly factor: string }>(rows: readonly Row[], rater: string) =>
      rows.find((row) => row.rater === rater && row.factor === `${at}`)
    add(kind(`score${measure}`), `people ${at}`, of(scores, reference ?? ''), `people${measure} ${at}`)
    add(kind(`score${measure}`), `model ${at}`, of(scores, 'judge'), `model${measure} ${at}`)
    add(kind(`gap${measure}`), `gap ${at}`, of(gaps, 'judge'), `gap${measure} ${at}`)
    if (world.writes && measure === '') add('unpaired gap', `unpaired ${at}`, of(gaps, 'writer'), `unpaired ${at}`)
  }
}

function addChoices({ raters, agreements, people, reference }: Profile, add: Add): void {
  const orders = raters.find(({ id }) => id === 'judge')?.orders
  add('share', 'flip rate', orders?.flipRate, 'flip rate')
  add('share', 'first shown', orders?.firstShown, 'first shown')
  const both = agreements.find(
    ({ first, second }) => [first, second].includes('judge') && [first, second].includes(`${reference}`),
  )
  add('share', 'agreement', both?.agreement, 'agreement')
  add('share', 'agreement without ties', both?.agreementWithoutTies, 'agreement without ties')
  add('κ', 'κ', both?.kappa, 'kappa')
  if (people) add('α', 'α', people.krippendorff, 'alpha')
}

/** The intervals of so many datasets from a world, by kind, world and statistic. */
export function tallyWorld(world: World, truth: Truth, prompts: number, runs: number): Tally {
  const tally: Tally = new Map()
  const add: Add = (kind, name, bounds, of) =>
    addInterval(tally, [kind, world.name, name].join('\t'), bounds ?? NOTHING, truth[of] ?? Number.NaN)
  for (let run = 0; run < runs; run++) {
    const input = simulate(world, prompts, 1000 * prompts + run)
    const profile = buildProfile(input, { ...SETTINGS, estimator: 'tau14', seed: run })
    addFactors(world, profile, '', add)
    addChoices(profile, add)
    addFactors(world, buildProfile(input, { ...SETTINGS, estimator: 'taub', seed: run }), ' τb', add)
  }
  return tally
}

/** Whether a statistic's truth has so much variety that METHOD sets an upper bound too: 30 % of the pairs told apart. */
const isCommon = (world: World | undefined, name: string): boolean =>
  (world?.factors[Number(name.split(' ').at(-1))]?.tells ?? 0) >= 0.3

/** The mean of a kind's cells, the worst of them, and how many intervals were not shown. */
function figuresOf(kind: Kind, prompts: number, cells: readonly (readonly [string, Cell])[], runs: number): Figure[] {
  const telling = cells.filter(([, { shown }]) => shown >= FEWEST * runs)
  if (telling.length === 0) return []
  const least = kind === 'bunched' ? LEAST_BUNCHED : LEAST
  const label = (what: string) => `coverage: ${kind}, ${prompts} prompts, ${what}`
  const sum = (of: (cell: Cell) => number, list = cells) => list.reduce((total, [, cell]) => total + of(cell), 0)
  // How far under the bound a cell may be by chance differs with how often it is shown.
  const margins = telling.map(([key, cell]) => ({
    key,
    value: coverageOf(cell),
    by: coverageOf(cell) - least + 2 * errorOf(least, cell.shown),
  }))
  const worst = margins.reduce((low, each) => (each.by < low.by ? each : low))
  const below = margins.filter(({ by }) => by < 0).length
  const places = (key: string) => key.split('\t').slice(1).join(': ')
  const isWithin = () => worst.by >= 0
  const mean = sum(coverageOf, telling) / telling.length
  const bound = `≥ ${least} within 2 standard errors in each of ${margins.length}`
  const found = [
    figure(label('mean'), mean, 'share', 0.95, `≥ ${least}`, (value) => value >= least),
    figure(label(`lowest: ${places(worst.key)}`), worst.value, 'share', 0.95, bound, isWithin),
    figure(label('cells too low'), below, 'cells', null, '0', (value) => value === 0),
    figure(label('not shown'), sum(({ hidden }) => hidden) / (cells.length * runs), 'share', null, 'told', () => true),
    figure(
      label('without width'),
      sum(({ empty }) => empty),
      'intervals',
      null,
      '0',
      (value) => value === 0,
    ),
  ]
  const common = telling.filter(([key]) => {
    const [, name, statistic = ''] = key.split('\t')
    return (
      kind === 'score' &&
      isCommon(
        WORLDS.find((world) => world.name === name),
        statistic,
      )
    )
  })
  if (prompts < 50 || common.length === 0) return found
  const highest = Math.max(...common.map(([, cell]) => coverageOf(cell)))
  const most = MOST + 2 * errorOf(MOST, runs)
  return [
    ...found,
    figure(
      label('highest where 30 % are told apart'),
      highest,
      'share',
      0.95,
      `≤ ${most.toFixed(3)}`,
      (value) => value <= most,
    ),
  ]
}

/** How often 95 % intervals hold the known truth in hard worlds: pairs that resemble each other, rare factors, few prompts. */
export function benchWorlds(runs = RUNS, worlds = WORLDS, sizes = SIZES): readonly Figure[] {
  const truths = worlds.map(truthOf)
  return sizes.flatMap((prompts) => {
    const cells = worlds.flatMap((world, at) => [...tallyWorld(world, truths[at] ?? {}, prompts, runs)])
    return KINDS.flatMap((kind) =>
      figuresOf(
        kind,
        prompts,
        cells.filter(([key]) => key.startsWith(`${kind}\t`)),
        runs,
      ),
    )
  })
}
