import type { RaterInput } from '@/lib/profile/profile'
import { crossFit } from '@/lib/statistics/prediction/cross-fit'
import { MISSING } from '@/lib/words/rater'
import { amplify } from './amplify'
import { calibrate } from './calibrate'
import type { ChoiceSource } from './choice-source'
import { largestShare } from './components'
import type { DropOne, Explanation, JudgeAgreement } from './explanation'
import { type ChoiceModel, fitChoices, weighFactors } from './factor-model'
import { FOLDS, foldsOf } from './folds'
import { foreseeNewAuthors } from './new-authors'
import { comparePerson } from './one-person'
import { gainOf, hits, losses, qualityOf } from './quality'
import { differencesIn, type ImproveSettings, type RaterStudy, studyRater, tooFewPairs } from './rater-study'
import { tell } from './told'

/** Beside the factors: how often each judge chose as these people did. */
function besideJudges(
  { judges }: ChoiceSource,
  { table, first }: RaterStudy,
  heldOut: readonly Float64Array[],
): readonly JudgeAgreement[] {
  return judges.flatMap(({ id, name, choices }): readonly JudgeAgreement[] => {
    const rows = [...table.pair.keys()].filter((row) => (choices[table.pair[row] ?? 0] ?? MISSING) !== MISSING)
    const prompt = Int32Array.from(rows, (row) => table.prompt[row] ?? 0)
    const right = Float64Array.from(rows, (row) => {
      const choice = choices[table.pair[row] ?? 0] ?? 0
      return choice === 0 ? 0.5 : Number((choice === 1) === (first[row] === 1))
    })
    const agreement = tell([right], prompt, 'share')
    const above = heldOut.map((chances) => {
      const hit = hits(chances, first)
      return Float64Array.from(rows, (row, at) => (hit[row] ?? 0) - (right[at] ?? 0))
    })
    return agreement ? [{ id, name, agreement, factorsAbove: tell(above, prompt, 'difference') }] : []
  })
}

/** Too few pairs for a model: judges and one person are still told, as far as their own numbers go. */
const nothing = (source: ChoiceSource, study: RaterStudy, refused: string): Explanation => ({
  ...{ rater: raterOf(study.rater), pairs: study.table.pair.length, of: study.table.of, leftOut: study.leftOut },
  ...{ prompts: new Set(study.table.prompt).size, largestComponent: 0, lambda: 1, p: null, lengthP: null },
  ...{ factors: null, length: null, aboveLength: null, weights: [], calibration: [] },
  judges: study.rater === source.people ? besideJudges(source, study, []) : [],
  person: study.rater === source.people ? comparePerson(source, study.table, []) : null,
  ...{ newAuthors: { refused }, amplification: [], refused },
})

const raterOf = ({ id, name, kind }: RaterInput) => ({ id, name, kind })

/**
 * How much of a rater's choices the factors foresee, beside a coin, length alone, each judge and one person: all held out.
 *
 * A logistic regression of the choice on differences of factors (IMPROVE §1); three draws of ten folds by connected prompts,
 * λ by evidence inside each. People's explanation has judges and one person beside it, a model's has not.
 */
export function explainChoices(source: ChoiceSource, rater: RaterInput, settings: ImproveSettings): Explanation {
  const study = studyRater(source, rater, settings)
  const { table, first, columns, leftOut } = study
  const few = tooFewPairs(table) ?? (columns.length === 0 ? 'no factor is left to foresee choices with' : null)
  if (few) return nothing(source, study, few)
  const model = fitChoices(differencesIn(columns), study, settings)
  const length = study.length && fitChoices([study.length.difference], study, settings)
  const ofPeople = rater === source.people
  return {
    rater: raterOf(rater),
    ...{ pairs: table.pair.length, of: table.of, prompts: new Set(table.prompt).size, leftOut },
    largestComponent: largestShare(source.components, table.prompt),
    lambda: model.fit.lambda,
    p: model.p,
    lengthP: length?.p ?? null,
    factors: qualityOf(model.heldOut, first, table.prompt),
    length: length && qualityOf(length.heldOut, first, table.prompt),
    aboveLength: length && gainOf(model.heldOut, length.heldOut, first, table.prompt),
    judges: ofPeople ? besideJudges(source, study, model.heldOut) : [],
    person: ofPeople ? comparePerson(source, table, model.heldOut) : null,
    newAuthors: foreseeNewAuthors(source, study),
    weights: weighFactors(columns, study, model.fit),
    calibration: calibrate(model.heldOut[0] ?? new Float64Array(0), first, table.prompt),
    amplification: amplify(columns, model.heldOut, first, table.prompt),
    refused: null,
  }
}

/** A matrix by rows without one of its rows and columns. */
function withoutColumn(matrix: Float64Array, column: number): Float64Array {
  const k = Math.sqrt(matrix.length)
  return matrix.filter((_, at) => at % k !== column && Math.floor(at / k) !== column)
}

/**
 * How much worse held-out choices are foreseen without each factor, the others taking over what they can.
 *
 * One draw of folds, the penalty that the whole model has. O(factors × fit).
 */
export function dropEach(source: ChoiceSource, rater: RaterInput, settings: ImproveSettings): readonly DropOne[] {
  const study = studyRater(source, rater, settings)
  const { table, first, columns } = study
  if (tooFewPairs(table) || columns.length < 2) return []
  const all = differencesIn(columns)
  const { fit }: ChoiceModel = fitChoices(all, study, { ...settings, draws: 1 })
  const fold = foldsOf(table.component, FOLDS, settings.seed)
  const options = { lambda: fit.lambda }
  const withAll = losses(crossFit({ columns: all, first }, fold, { ...options, near: fit }), first)
  return columns.map(({ factor, label }, k) => {
    const weights = fit.weights.filter((_, at) => at !== k)
    const near = { weights, place: fit.place, fit: { ...fit.fit, curvature: withoutColumn(fit.fit.curvature, k) } }
    const rest = all.filter((_, at) => at !== k)
    const without = losses(crossFit({ columns: rest, first }, fold, { ...options, near }), first)
    return { factor, label, loss: tell([without.map((loss, row) => loss - (withAll[row] ?? 0))], table.prompt, 'any') }
  })
}
