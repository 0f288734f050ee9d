import { buildWinRates } from '@/lib/improve/win-rates/build-win-rates'
import { drawPrompts } from '@/lib/improve/win-rates/label-draw'
import { type Figure, figure } from '@/scripts/bench/figure'
import { CONTESTS, type Contest, labelledOn, simulateContest, winRateOf } from '@/scripts/bench/simulation/contest'
import { errorOf } from '@/scripts/bench/simulation/tally'

const RUNS = 2000
const SIZES = [20, 50, 200]
const RIGHT = [0.5, 0.7, 0.9]
/** Prompts for each that is drawn. */
const TIMES = 5
const [LEAST, MOST] = [0.93, 0.97]

/** What the first author's intervals come to, and what the labels are worth, in so many datasets. */
function tally(contest: Contest, truth: number, drawn: number, right: number, runs: number) {
  const found = { shown: 0, powered: 0, alone: 0, worth: 0, narrower: 0 }
  for (let run = 0; run < runs; run++) {
    const input = simulateContest(contest, TIMES * drawn, right, 1000 * drawn + run)
    const draw = { id: '', seed: run, pairs: input.a.length, prompts: new Int32Array(0) }
    const prompts = drawPrompts(
      Int32Array.from({ length: input.prompts }, (_, at) => at),
      drawn,
      run,
    )
    const known = labelledOn(input, new Set(prompts))
    const judge = input.raters.find(({ kind }) => kind === 'model') ?? null
    const row = buildWinRates(known, judge, [{ ...draw, prompts }])?.authors.find(({ author }) => author === 'one')
    if (row?.powered?.lack !== null) continue
    const { powered, labels } = row
    found.shown++
    found.powered += Number(powered.low <= truth && truth <= powered.high)
    found.alone += Number((labels.low ?? 2) <= truth && truth <= (labels.high ?? -2))
    found.worth += powered.worth
  }
  return found
}

/** How often intervals from few labels and a judge's verdicts hold people's win rate, and what the labels are worth. */
export function benchPowered(
  runs = RUNS,
  contests = CONTESTS,
  sizes = SIZES,
  rights: readonly number[] = RIGHT,
): readonly Figure[] {
  return contests.flatMap((contest) => {
    const truth = winRateOf(contest)
    return sizes.flatMap((drawn) =>
      rights.flatMap((right) => {
        const { shown, powered, alone, worth } = tally(contest, truth, drawn, right, runs)
        const label = (what: string) => `powered: ${contest.name}, ${drawn} prompts, judge right ${right}: ${what}`
        const [low, high] = [LEAST - 2 * errorOf(LEAST, shown), MOST + 2 * errorOf(MOST, shown)]
        return [
          figure(
            label('coverage'),
            powered / shown,
            'share',
            alone / shown,
            `.93 to .97 within 2 standard errors; beside labels alone`,
            (value) => value >= low && value <= high,
          ),
          figure(label('not shown'), 1 - shown / runs, 'share', null, '≤ .05', (value) => value <= 0.05),
          figure(label('worth'), worth / shown, 'times', null, '≥ .9', (value) => value >= 0.9),
        ]
      }),
    )
  })
}
