import type { RaterInput } from '@/lib/profile/profile'
import { pick } from '@/lib/statistics/columns'
import { crossFit, fitScaled } from '@/lib/statistics/prediction/cross-fit'
import { MISSING } from '@/lib/words/rater'
import type { ChoiceSource } from './choice-source'
import type { FactorColumn } from './choice-table'
import {
  choiceBy,
  correctHeldOut,
  shareOfTies,
  VERDICT_FIRST,
  type VerdictTable,
  verdictTable,
} from './corrected-verdicts'
import { type CorrectedGap, type Correction, type CorrectionVerdict, shownSign } from './correction'
import { allRows, fitChoices, weighFactors } from './factor-model'
import { foldDraws } from './folds'
import { hitWithTies, tieThreshold } from './kept-ties'
import { gainOf, hits } from './quality'
import { differencesIn, type ImproveSettings, tooFewPairs } from './rater-study'
import { tellKappa } from './tell-kappa'
import { type Told, tell } from './told'

/** Standard errors of a gain from which it shows with a chance of .8 (two-sided .05). */
const SHOWS = 2.8
const MOST_TIMES = 100

const NOTHING: Omit<
  Correction,
  'judge' | 'leftOut' | 'pairs' | 'of' | 'prompts' | 'tieShare' | 'judgeAlone' | 'verdict' | 'refused'
> = {
  ...{ lambda: 1, factorsAlone: null, corrected: null, gain: null, logLossGain: null, tiesDecided: null },
  ...{ kappa: { before: null, after: null }, promptsNeeded: null, verdictWeight: null, weights: [], gaps: [] },
  ...{ threshold: 0, penalty: 1 },
}

/** How far each factor is followed before and after; never evidence, since the correction aims at it. */
function gapsOf({ columns, verdicts, first, table }: VerdictTable, corrected: Float64Array): readonly CorrectedGap[] {
  const chosen = (row: number) => (first[row] === 1 ? 1 : -1)
  const mean = (sign: Int8Array, value: (row: number) => number, counts: (row: number) => boolean): Told | null => {
    const rows = allRows(sign.length).filter((row) => sign[row] !== MISSING && counts(row))
    return tell([Float64Array.from(rows, (row) => (sign[row] ?? 0) * value(row))], pick(table.prompt, rows), 'any')
  }
  return columns.map(({ factor, label, sign }: FactorColumn) => {
    const before = (row: number) => Math.sign(verdicts[row] ?? 0)
    const after = (row: number) => corrected[row] ?? 0
    const decided = (of: (row: number) => number) => (row: number) => of(row) !== 0
    return {
      ...{ factor, label, people: mean(sign, chosen, () => true) },
      before: mean(sign, before, decided(before)),
      after: mean(sign, after, decided(after)),
      gapBefore: mean(sign, (row) => before(row) - chosen(row), decided(before)),
      gapAfter: mean(sign, (row) => after(row) - chosen(row), decided(after)),
    }
  })
}

/** Prompts that would show a gain of this size; `null` where it shows, is none, or would take over a hundred times as many. */
function promptsFor(gain: Told | null, prompts: number): number | null {
  if (!gain || gain.value <= 0 || shownSign(gain) !== 0) return null
  const needed = Math.ceil(prompts * ((SHOWS * gain.error) / gain.value) ** 2)
  return needed > MOST_TIMES * prompts ? null : needed
}

/** Where factors have nothing to add, learning that they have not costs some thousandths of a nat, nearly always the same. */
const TRIFLE = 0.01

function verdictOn(gain: Told | null, logLoss: Told | null): CorrectionVerdict {
  const [agreement, loss] = [shownSign(gain), shownSign(logLoss)]
  if (agreement < 0 || (loss < 0 && (logLoss?.value ?? 0) < -TRIFLE)) return 'worse'
  if (loss <= 0) return 'none'
  return agreement > 0 ? 'improved' : 'knows'
}

/**
 * A judge's verdicts corrected by what people follow: P(people choose a) = σ(β₀ v + Σ β_k d_k), λ = 1 for the verdict, by
 * evidence for the factors; all held out by connected prompts, in three draws of ten folds. IMPROVE §2.
 *
 * Below 50 pairs or 30 prompts nothing is said; a judge wholly below ½ is not corrected but asked about. `null` without people.
 */
export function correctJudge(source: ChoiceSource, judge: RaterInput, settings: ImproveSettings): Correction | null {
  const labelled = verdictTable(source, judge, settings)
  if (!labelled) return null
  const { table, first, verdicts, columns } = labelled
  const { prompt } = table
  const judged = Float64Array.from(verdicts, (v, row) => (v === 0 ? 0.5 : Number(v > 0 === (first[row] === 1))))
  const tieShare = shareOfTies(verdicts)
  const judgeAlone = tell([judged], prompt, 'share')
  const counts = {
    judge: { id: judge.id, name: judge.name },
    ...{
      pairs: first.length,
      of: table.of,
      prompts: new Set(prompt).size,
      tieShare,
      judgeAlone,
      leftOut: labelled.leftOut,
    },
  }
  const few = tooFewPairs(table)
  if (few) return { ...counts, ...NOTHING, verdict: 'few', refused: few }
  if (judgeAlone?.high != null && judgeAlone.high < 0.5) {
    const refused = `${judge.name} goes against people: are its labels swapped?`
    return { ...counts, ...NOTHING, verdict: 'against', refused }
  }

  const data = { columns: [verdicts, ...differencesIn(columns)], first }
  const full = fitScaled(data, allRows(first.length), VERDICT_FIRST)
  const folds = foldDraws(table.component, settings.seed)
  const heldOut = folds.map((fold) => correctHeldOut(labelled, fold, full))
  const alone = folds.map((fold) => crossFit({ columns: [verdicts], first }, fold, { lambda: 1 }))
  const factors = fitChoices(differencesIn(columns), labelled, settings).heldOut
  const drawn = heldOut.map(({ chances }) => chances)
  const kept = heldOut.map(({ chances, thresholds }) =>
    chances.map((chance, row) => hitWithTies(chance, first[row] ?? 0, thresholds[row] ?? 0)),
  )
  const gain = gainOf(
    drawn,
    alone,
    first,
    prompt,
    kept,
    kept.map(() => judged),
  )
  const decided = drawn.map((chances) => hits(chances, first))
  const beyond = decided.map((draw) => draw.map((hit, row) => hit - (judged[row] ?? 0)))
  const { chances = new Float64Array(0), thresholds = new Float64Array(0) } = heldOut[0] ?? {}
  const choices = chances.map((chance, row) => choiceBy(chance, thresholds[row] ?? 0))
  const agreement = gain?.agreement ?? null
  const weights = weighFactors(
    [{ factor: '', label: judge.name, difference: verdicts, sign: new Int8Array(0) }, ...columns],
    labelled,
    full,
  )
  return {
    ...counts,
    lambda: full.lambda,
    factorsAlone: tell(
      factors.map((draw) => hits(draw, first)),
      prompt,
      'share',
    ),
    corrected: tell(kept, prompt, 'share'),
    gain: agreement,
    logLossGain: gain?.logLoss ?? null,
    tiesDecided:
      tieShare === 0 ? null : { agreement: tell(decided, prompt, 'share'), gain: tell(beyond, prompt, 'difference') },
    kappa: { before: tellKappa(verdicts, first, prompt), after: tellKappa(choices, first, prompt) },
    verdict: verdictOn(agreement, gain?.logLoss ?? null),
    promptsNeeded: promptsFor(agreement, counts.prompts),
    verdictWeight: weights[0] ?? null,
    weights: weights.slice(1),
    gaps: gapsOf(labelled, choices),
    threshold: tieThreshold(full.fit.chances, tieShare),
    penalty: full.lambda,
    refused: null,
  }
}
