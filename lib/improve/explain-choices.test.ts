import { describe, expect, it } from 'vitest'
import { makeInput, turned } from '@/lib/profile/fixtures/make-input'
import type { FactorInput, ProfileInput } from '@/lib/profile/profile'
import { makeChoiceSource } from './choice-source'
import { componentsOf } from './components'
import { correctJudge } from './correct-judge'
import { isUsable } from './correction'
import { explainDisagreement } from './disagreement'
import { dropEach, explainChoices } from './explain-choices'
import { foldDraws, foldsOf } from './folds'
import { hitWithTies, tieThreshold } from './kept-ties'
import { drawLearningCurve } from './learning-curve'
import type { ImproveSettings } from './rater-study'

const SETTINGS: ImproveSettings = { seed: 1, ticked: [], without: [] }
const base = makeInput({ seed: 5, pairs: 900, perPrompt: 3 })
const sourceOf = (input: ProfileInput, imported: readonly string[] = []) =>
  makeChoiceSource(input, {
    components: componentsOf(input.prompts, { one: [0], other: [7] }),
    imported: new Set(imported),
    known: () => 'none',
  })
const explain = (input: ProfileInput, imported: readonly string[] = [], settings = SETTINGS) => {
  const source = sourceOf(input, imported)
  if (!source.people) throw new Error('no people')
  return explainChoices(source, source.people, settings)
}
/** The same pairs with first and second response exchanged. */
const exchanged: ProfileInput = {
  ...base,
  a: base.b,
  b: base.a,
  raters: base.raters.map((rater) => ({ ...rater, choices: turned(rater.choices) })),
}
const factor = (id: string, values: Float64Array): FactorInput => ({ id, label: id, epsilon: 0, values })
const with_ = (more: FactorInput): ProfileInput => ({ ...base, factors: [...base.factors, more] })

describe('folds', () => {
  it('never part a component, are about equal, and come again with their seed', () => {
    const component = Int32Array.from({ length: 300 }, (_, row) => Math.floor(row / 4))
    const fold = foldsOf(component, 10, 3)
    for (const [row, each] of component.entries()) expect(fold[row]).toBe(fold[component.indexOf(each)])
    const sizes = Map.groupBy(fold, (each) => each)
    expect(sizes.size).toBe(10)
    for (const rows of sizes.values()) expect(Math.abs(rows.length - 30)).toBeLessThanOrEqual(4)
    expect(foldsOf(component, 10, 3)).toEqual(fold)
    expect(foldDraws(component, 3)[1]).not.toEqual(fold)
  })
})

describe('an explanation', () => {
  const found = explain(base)

  it('finds the factor that everybody follows, and calls the model better than a coin', () => {
    expect(found.p).toBeLessThan(0.001)
    expect(found.factors?.accuracy.low).toBeGreaterThan(0.55)
    const [lead] = [...found.weights].sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
    expect(lead?.factor).toBe('length')
    expect(lead?.low).toBeGreaterThan(0)
    expect(found.weights.every(({ missing }) => missing > 0)).toBe(true)
    expect(found.judges.map(({ id }) => id)).toEqual(['Judge'])
    // Of two annotators, where they differ there is no majority.
    expect(found.person).toBeNull()
  })

  it('says the same when the responses of every pair are exchanged', () => {
    const other = explain(exchanged)
    expect(other.factors?.accuracy.value).toBeCloseTo(found.factors?.accuracy.value ?? 0, 9)
    expect(other.factors?.logLoss.value).toBeCloseTo(found.factors?.logLoss.value ?? 0, 9)
    for (const [at, weight] of other.weights.entries())
      expect(weight.value).toBeCloseTo(found.weights[at]?.value ?? 0, 9)
    expect(other.amplification[0]?.always?.value).toBeCloseTo(found.amplification[0]?.always?.value ?? 0, 9)
  })

  it('takes one of two factors that say the same, and none that tells nothing apart', () => {
    const lead = base.factors[0]?.values ?? new Float64Array(0)
    const twin = explain(
      with_(
        factor(
          'double',
          Float64Array.from(lead, (value) => 2 * value),
        ),
      ),
    )
    expect(twin.leftOut).toMatchObject([{ factor: 'double', reason: 'says nearly the same as “length”', leak: false }])
    const flat = explain(with_(factor('flat', new Float64Array(lead.length))))
    expect(flat.leftOut[0]?.reason).toBe('tells the responses of no pair apart')
  })

  it('leaves out what may be people’s choice itself, unless it is ticked', () => {
    const [ann] = base.raters
    const values = new Float64Array(2 * base.a.length)
    for (const [pair, choice] of ann?.choices.entries() ?? []) {
      values[2 * pair] = choice === 1 ? 1 : 0
      values[2 * pair + 1] = choice === -1 ? 1 : 0
    }
    const named = { ...factor('stars', values), label: 'Ann stars' }
    expect(explain(with_(named), ['stars']).leftOut[0]).toMatchObject({ factor: 'stars', leak: true })
    expect(explain(with_(named)).leftOut).toEqual([])
    const ticked = explain(with_(named), ['stars'], { ...SETTINGS, ticked: ['stars'] })
    expect(ticked.factors?.accuracy.value).toBeGreaterThan((found.factors?.accuracy.value ?? 1) + 0.1)
  })

  it('needs four authors to hold two of them out', () => {
    expect(found.newAuthors).toEqual({ refused: 'no response names its author' })
    const of = Int32Array.from({ length: 2 * base.a.length }, (_, response) => response % 6)
    const named = explain({ ...base, authors: { names: ['a', 'b', 'c', 'd', 'e', 'f'], of } })
    expect('accuracy' in named.newAuthors && named.newAuthors.accuracy.value).toBeGreaterThan(0.55)
    const two = explain({ ...base, authors: { names: ['a', 'b'], of: of.map((author) => author % 2) } })
    expect(two.newAuthors).toMatchObject({ refused: expect.stringContaining('2 authors') })
  })

  it('loses most without the factor that everybody follows', () => {
    const source = sourceOf(base)
    const dropped = source.people ? dropEach(source, source.people, SETTINGS) : []
    const [most] = [...dropped].sort((one, other) => (other.loss?.value ?? 0) - (one.loss?.value ?? 0))
    expect(most?.factor).toBe('length')
  })
})

describe('a correction', () => {
  it('keeps ties by a threshold between the last tie and the first decision', () => {
    const chances = Float64Array.of(0.5, 0.55, 0.7, 0.2)
    expect(tieThreshold(chances, 0.5)).toBeCloseTo(0.125, 12)
    expect(tieThreshold(chances, 0)).toBe(0)
    expect([hitWithTies(0.55, 1, 0.125), hitWithTies(0.7, 1, 0.125), hitWithTies(0.2, 1, 0.125)]).toEqual([0.5, 1, 0])
  })

  it('mends a judge that follows a factor less than people do', () => {
    const source = sourceOf(base)
    const [judge] = source.judges
    const correction = judge && correctJudge(source, judge, SETTINGS)
    expect(correction && isUsable(correction)).toBe(true)
    expect(correction?.corrected?.value).toBeGreaterThan(correction?.judgeAlone?.value ?? 1)
    expect(
      judge && correctJudge(sourceOf(exchanged), { ...judge, choices: turned(judge.choices) }, SETTINGS)?.gain?.value,
    ).toBeCloseTo(correction?.gain?.value ?? 0, 9)
    const disagreement = judge && explainDisagreement(source, judge, [], SETTINGS)
    expect(disagreement?.pairs).toBeLessThan(disagreement?.both ?? 0)
    const curve = judge && drawLearningCurve(source, judge, SETTINGS)
    expect(curve?.points.map(({ prompts }) => prompts)).toEqual([100, 200])
  })
})
