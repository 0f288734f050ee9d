import { describe, expect, it } from 'vitest'
import { comparedFactors } from './comparison-factors'
import { type ComparedEntry, comparisonDetails, comparisonFinding } from './comparison-finding'

const entry = (model: string, low: number, value: number, high: number): ComparedEntry => ({
  ...{ peers: 'posts', model, dataset: 'Posts', setting: 'discrimination', common: 22, settingGap: null },
  similarity: { low, value, high },
})
const said = (entries: readonly ComparedEntry[]) =>
  comparisonFinding(entries, 'τb', entries.length)
    .map(({ text }) => text)
    .join('')

describe('comparisonFinding', () => {
  it('names the closest and the farthest where their intervals do not meet, and who cannot be told from the closest', () => {
    expect(said([entry('Bad', -0.4, -0.1, 0.2), entry('Good', 0.7, 0.9, 1), entry('Fair', 0.3, 0.6, 0.8)])).toBe(
      'In Posts, Good comes closest to people: τb .90 [.70, 1.00] over 22 factors; farthest is Bad: τb −.10 [−.40, .20] over 22 factors. One more cannot be told from the closest.',
    )
  })

  it('says it when none can be told from another', () => {
    expect(said([entry('One', 0.1, 0.5, 0.8), entry('Other', 0.2, 0.6, 0.9)])).toMatch(
      /^No model can be told closer to people than another: the intervals of all 2 alignments in Posts meet\. That is about profiles: .* Highest Other τb \.60 /,
    )
  })

  it('finds two that can be told apart though the outermost cannot', () => {
    expect(said([entry('Wide', -1, 0.95, 1), entry('Good', 0.7, 0.8, 0.9), entry('Bad', 0, 0.1, 0.2)])).toMatch(
      /^In Posts, Good is closer to people: .* than Bad:/,
    )
  })

  it('sets no models of different datasets or factors against each other', () => {
    const elsewhere = { ...entry('Bad', -0.9, -0.8, -0.7), peers: 'mails', dataset: 'Mails' }
    expect(said([entry('Good', 0.8, 0.9, 1), elsewhere])).toMatch(/^No two models can be set against each other/)
    const both = [entry('Good', 0.8, 0.9, 1), entry('Fair', 0.3, 0.4, 0.5), elsewhere, { ...elsewhere, model: 'Worse' }]
    expect(said(both)).toMatch(/^In Posts, Good comes closest .*; farthest is Fair.* in 1 of 2 datasets with several; /)
    expect(said(both.filter(({ model }) => model !== 'Good').concat(entry('Same', 0.3, 0.4, 0.5)))).toBe(
      'No model can be told closer to people than another of its dataset: in all 2 datasets with several, their intervals of τb meet. That is about profiles: whether one model chooses as people do more often than another is tested under a dataset’s Models, by an experiment on “Raters that are there”.',
    )
  })

  it('tells fewer apart the more a reader chooses among', () => {
    const near = [entry('One', 0.52, 0.7, 0.88), entry('Other', 0.2, 0.35, 0.5)]
    const first = (together: number) => comparisonFinding(near, 'τb', together)[0]?.text
    expect([first(1), first(2)]).toEqual(['In Posts, ', 'No model can be told closer to people than another'])
  })

  it('speaks of one alone, and of none', () => {
    expect(said([{ ...entry('Pen', 0, 0.3, 0.5), setting: 'generation' }])).toBe(
      'Pen, writing, is the only one to compare with people: τb .30 [.00, .50] over 22 factors, Posts.',
    )
    expect(said([{ ...entry('Few', 0, 0, 0), similarity: { value: null, low: null, high: null } }])).toMatch(
      /^No model has three factors in common/,
    )
  })
})

const gap = (value: number | null, q: number | null) => ({ value, low: null, high: null, n: 9, p: q, q })
const profile = (gaps: readonly ReturnType<typeof gap>[]) => ({
  factors: [
    { id: 'length', label: 'Length' },
    { id: 'bold', label: 'Bold' },
  ],
  models: [
    {
      ...{ rater: 'r1', name: 'm', setting: null, common: 2, ceiling: null, scores: [], gaps },
      alignment: { kendall: gap(0, null), spearman: gap(0, null), pearson: gap(0, null) },
    },
  ],
})
const details = (factors: Parameters<typeof comparisonDetails>[1], entries: readonly ComparedEntry[] = []) =>
  comparisonDetails(entries, factors, { together: entries.length, family: 'q over 2 datasets' })
    .map(({ text }) => text)
    .join('')

describe('comparedFactors and comparisonDetails', () => {
  it('puts first what models part on most, and counts on how many', () => {
    const factors = comparedFactors([
      profile([gap(0.1, 0.2), gap(0.5, 0.01)]),
      profile([gap(0.2, 0.3), gap(0.4, 0.02)]),
    ])
    expect(factors.map(({ label, tested, more, less }) => [label, tested, more, less])).toEqual([
      ['Bold', 2, 2, 0],
      ['Length', 2, 0, 0],
    ])
    expect(details(factors)).toBe(
      'Most often they part on bold: 2 of 2 follow it significantly more than people do (q over 2 datasets).',
    )
  })

  it('counts no gap that does not exist', () => {
    const [first] = comparedFactors([profile([gap(null, null), gap(null, null)])])
    expect(first).toMatchObject({ tested: 0, more: 0, less: 0, size: 0 })
    expect(details(comparedFactors([profile([gap(0.1, 0.6), gap(0.1, 0.7)])]))).toMatch(/^On no factor is a gap shown/)
  })

  it('says in which setting a model is closer to people', () => {
    const both = { ...entry('Pen', 0, 0.3, 0.5), settingGap: { value: 0.4, low: 0.1, high: 0.6 } }
    expect(details([], [both])).toBe(
      ' Pen is closer to people when it judges than when it writes (judging − writing +.40 [+.10, +.60], Posts).',
    )
    const unsure = { ...both, settingGap: { value: -0.1, low: -0.3, high: 0.2 } }
    expect(details([], [unsure])).toMatch(/It is not shown that a model is closer .* \(judging − writing −\.10 /)
  })
})
