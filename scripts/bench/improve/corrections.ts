import { correctJudge } from '@/lib/improve/correct-judge'
import type { Correction, CorrectionVerdict } from '@/lib/improve/correction'
import type { Told } from '@/lib/improve/told'
import { type Figure, figure } from '@/scripts/bench/figure'
import { simulateSource } from '@/scripts/bench/simulation/choice-source'
import type { ChoiceWorld } from '@/scripts/bench/simulation/choice-world'
import { ALIKE, BIASED, PLAIN } from '@/scripts/bench/simulation/choice-worlds'
import { errorOf } from '@/scripts/bench/simulation/tally'

/** Every dataset is fitted some 300 times. */
const RUNS = 400
const SIZES = [50, 100, 200, 400]
const LEVEL = 0.05
const LEAST = 0.93
const MOST_LOST = 0.015

/** Judges that people follow whatever the factors say: these have nothing to add. */
export const NOTHING_TO_KNOW: readonly ChoiceWorld[] = [
  { ...PLAIN, name: 'people follow it in .75', judge: { kind: 'followed', right: 0.75, ties: 0 } },
  { ...PLAIN, name: 'people follow it in .9, .2 ties', judge: { kind: 'followed', right: 0.9, ties: 0.2 } },
]
/** A judge with which nobody can agree more often; factors tell how sure people are. */
export const NOTHING_TO_GAIN: readonly ChoiceWorld[] = [
  { ...PLAIN, name: 'as good as can be', judge: { kind: 'best' } },
]
const SOMETHING_TO_GAIN: readonly ChoiceWorld[] = [ALIKE, BIASED]
const ALL = [...NOTHING_TO_KNOW, ...NOTHING_TO_GAIN, ...SOMETHING_TO_GAIN]

const corrected = (world: ChoiceWorld, prompts: number, run: number): Correction | null => {
  const source = simulateSource(world, prompts, 1000 * prompts + run)
  const judge = source.judges[0]
  return judge ? correctJudge(source, judge, { seed: run, ticked: [], without: [] }) : null
}

/** Of what was told in each dataset: its mean, and how often its interval held that mean, which the procedure tends to. */
function center(values: readonly (Told | null)[]) {
  const all = values.flatMap((one) => one ?? [])
  const value = all.reduce((sum, one) => sum + one.value, 0) / all.length
  const shown = all.filter(({ low }) => low !== null)
  const covered = shown.filter(({ low, high }) => (low ?? value) <= value && value <= (high ?? value))
  return { value, shown: shown.length, covered: covered.length / shown.length }
}

function tally(world: ChoiceWorld, prompts: number, runs: number) {
  const found = Array.from({ length: runs }, (_, run) => corrected(world, prompts, run)).flatMap((one) => one ?? [])
  const share = (verdict: CorrectionVerdict) => found.filter((one) => one.verdict === verdict).length / runs
  return {
    ...{ improved: share('improved'), knows: share('knows'), worse: share('worse') },
    gain: center(found.map(({ gain }) => gain)),
    logLossGain: center(found.map(({ logLossGain }) => logLossGain)),
    accuracy: center(found.map(({ factorsAlone }) => factorsAlone)),
  }
}

const told = (name: string, value: number, unit = 'share') => figure(name, value, unit, null, 'told', () => true)

function held(name: string, { shown, covered }: ReturnType<typeof center>): Figure {
  const least = LEAST - 2 * errorOf(LEAST, shown)
  return figure(name, covered, 'share', 0.95, `≥ ${least.toFixed(3)} of ${shown}`, (found) => found >= least)
}

/** What is claimed of corrections, what they cost where there is nothing to gain, and how often intervals hold. */
export function benchCorrections(runs = RUNS, sizes = SIZES, worlds = ALL): readonly Figure[] {
  const most = LEVEL + 2 * errorOf(LEVEL, runs)
  return worlds.flatMap((world) =>
    sizes.flatMap((prompts) => {
      const { improved, knows, worse, gain, logLossGain, accuracy } = tally(world, prompts, runs)
      const label = (what: string) => `improve: corrections, ${world.name}, ${prompts} prompts × 3: ${what}`
      const claim = (name: string, value: number) =>
        figure(label(name), value, 'share', LEVEL, `≤ ${most.toFixed(3)}`, (found) => found <= most)
      const means = [
        told(label('gain of log loss'), logLossGain.value, 'nats'),
        told(label('accuracy of the factors'), accuracy.value),
      ]
      if (SOMETHING_TO_GAIN.includes(world))
        return [
          ...[told(label('improved'), improved), told(label('knows'), knows), claim('worse', worse)],
          ...[told(label('gain'), gain.value), ...means],
          ...[held(label('gain held'), gain), held(label('gain of log loss held'), logLossGain)],
          held(label('accuracy of the factors held'), accuracy),
        ]
      // Gains that are nearly always nothing and now and then a loss have no interval that holds their mean.
      return [
        claim('improved', improved),
        NOTHING_TO_KNOW.includes(world) ? claim('improved or knows', improved + knows) : told(label('knows'), knows),
        claim('worse', worse),
        figure(label('gain'), gain.value, 'agreement', null, `≥ −${MOST_LOST}`, (value) => value >= -MOST_LOST),
        ...means,
      ]
    }),
  )
}
