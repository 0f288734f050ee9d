import { arcsineBounds, FEWEST_TAKING, type Inference, inferMean } from '@/lib/statistics/jackknife'
import { sumPairs } from '@/lib/statistics/prompt-sums'
import { studentTail } from '@/lib/statistics/student-t'
import { poweredMean } from './powered-mean'

/** Pairs one by one: the prompt of each and what was predicted, +1, 0 or −1. */
export type PredictedPairs = { readonly prompt: readonly number[]; readonly predicted: readonly number[] }
/** The same with what was observed. */
export type LabelledPairs = PredictedPairs & { readonly observed: readonly number[] }

/** Why there is no mean from labels and predictions: too few or one-sided labels, or too few prompts without any. */
export type PoweredLack = 'labels' | 'rest'

export type PoweredInference =
  | { readonly lack: PoweredLack }
  | {
      readonly lack: null
      /** The mean, in (−1, 1), with the ends of its interval. */
      readonly value: number
      readonly low: number
      readonly high: number
      /** Two-sided, against 0: under 1 − confidence exactly where the interval leaves out 0. */
      readonly p: number
      readonly error: number
      readonly df: number
      /** How much of the predictions is used, in [0, 1]. */
      readonly weight: number
      /** How many times as many labels would be as exact by themselves. */
      readonly worth: number
    }

const ONE = 1 - 1e-12

/** The pairs and the sums of each prompt, in the order in which prompts first occur. */
function sumByPrompt(prompt: readonly number[], ...values: readonly (readonly number[])[]) {
  const place = new Map<number, number>()
  for (const each of prompt) if (!place.has(each)) place.set(each, place.size)
  const n = new Float64Array(place.size)
  const sums = values.map(() => new Float64Array(place.size))
  for (let pair = 0; pair < prompt.length; pair++) {
    const at = place.get(prompt[pair]) ?? 0
    n[at]++
    for (let which = 0; which < values.length; which++) sums[which][at] += values[which][pair]
  }
  return { n, sums }
}

/**
 * What may be concluded of a mean of labels over pairs from the labelled ones and predictions of all, prompts being the units.
 *
 * `poweredMean` on the arcsine scale with Student's t. Degrees of freedom: Welch and Satterthwaite's of its two parts, the
 * labelled ones' those that the labels have alone and the rest's those of the predictions (METHOD §3), so that few or unequal
 * prompts count for what they are worth. No interval where
 * the labels alone have none, and with fewer than 5 prompts without labels on which the predictions tell apart. O(pairs).
 *
 * @example inferPowered({ prompt: [0], observed: [1], predicted: [1] }, { prompt: [1], predicted: [1] }, null, 0.95).lack
 */
export function inferPowered(
  labelled: LabelledPairs,
  rest: PredictedPairs,
  labels: Inference | null,
  confidence: number,
): PoweredInference {
  if (labels?.basis !== 'student') return { lack: 'labels' }
  const others = inferMean(sumPairs(rest.prompt, rest.predicted), 1, confidence)
  if (others === null || others.taking < FEWEST_TAKING) return { lack: 'rest' }
  const own = sumByPrompt(labelled.prompt, labelled.observed, labelled.predicted)
  const more = sumByPrompt(rest.prompt, rest.predicted)
  const [y, f] = own.sums
  const found = poweredMean({ y, f, n: own.n }, { f: more.sums[0], n: more.n })
  // Labels all but one-sided, moved by predictions, may end up beyond what is possible.
  if (found === null || Math.abs(found.value) >= ONE) return { lack: 'labels' }
  const { value, error, weight, ofLabelled, ofRest, labelsError } = found
  const df = (ofLabelled + ofRest) ** 2 / (ofLabelled ** 2 / labels.df + ofRest ** 2 / others.df)
  return {
    ...{ lack: null, value, error, df, weight },
    p: studentTail((Math.asin(value) * Math.sqrt(1 - value * value)) / error, df),
    ...arcsineBounds(value, error, df, 1, confidence),
    worth: (labelsError / error) ** 2,
  }
}
