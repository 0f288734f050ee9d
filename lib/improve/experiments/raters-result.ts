import { compareVerdicts } from './compare-verdicts'
import { type Found, finishResult, NOT_WRITTEN } from './finish-result'
import { outcomeOf } from './judge-result'
import type { ExperimentResult } from './result'
import type { RatersTrial } from './trial'

const UNPAID = { calls: 0, tokens: 0, dollars: null }

/**
 * What two raters that are there say, before and after, comparison by comparison; nobody is asked.
 *
 * Agreement, κ and flips on all pairs, since nothing was learnt from them; movement without the rows that gave the weights. The
 * first comparison is the planned one, the others are exploratory; there are no controls.
 */
export function ratersResult(trial: RatersTrial): ExperimentResult {
  const { outcome, look, pair, prompt, people, learntFrom, arms } = trial
  const found = arms.map(({ arm, names, before, after, factors }, at): Found => {
    const numbers = compareVerdicts({
      ...{ look, pair, prompt, people, factors, before, after, control: null, learntFrom },
      targeted: [],
    })
    return {
      ...{ arm: { arm, ...UNPAID }, names, control: null, planned: at === 0, isBaseline: false },
      numbers: { ...NOT_WRITTEN, ...numbers },
      evidence: { ...outcomeOf(outcome, numbers), guard: numbers.agreement?.change ?? null, own: null },
    }
  })
  return finishResult({ outcome, look, pairs: pair.length, prompts: new Set(prompt).size }, found)
}
