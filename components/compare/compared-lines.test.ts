import { describe, expect, it } from 'vitest'
import type { ComparedNumber } from '@/lib/profile/comparison'
import { comparedFactors } from '@/lib/profile/findings/comparison-factors'
import { alignmentsHeld, type ComparedDataset, comparedLines, withDistinctNames } from './compared-lines'
import { comparisonPanels } from './comparison-panels'
import { comparisonRows } from './comparison-rows'
import { rankingContent, rankingTwin, rankLines } from './ranking-chart'

const number = (value: number | null, q: number | null = 0.5): ComparedNumber => ({
  ...{ value, q, p: q, n: value === null ? 0 : 40 },
  low: value === null ? null : value - 0.1,
  high: value === null ? null : value + 0.1,
})
const similarity = (value: number) => ({ value, low: value - 0.1, high: value + 0.1 })
const alike = (value: number) => ({
  ...{ kendall: similarity(value), spearman: similarity(value / 2), pearson: similarity(-value) },
})

const dataset = (id: number, factors: readonly string[], alignment: number): ComparedDataset => ({
  ...{ id, name: 'Posts', task: 'summarization', pairs: 40, prompts: 20 },
  profile: {
    factors: factors.map((factor) => ({ id: factor, label: factor })),
    annotators: 3,
    people: factors.map(() => number(0.3, 0.01)),
    settings: [],
    families: undefined,
    tests: { main: [], others: [] },
    models: (['discrimination', 'generation'] as const).map((setting, at) => ({
      ...{ rater: `r${at + 1}`, name: 'gpt', setting, common: factors.length, alignment: alike(alignment - at / 10) },
      ceiling: at === 0 ? { model: alike(0.7), people: alike(0.9), difference: alike(-0.2) } : null,
      scores: factors.map(() => number(0.05)),
      gaps: factors.map((_, place) => (place === 0 ? number(-0.25, 0.01) : number(null, null))),
    })),
  },
})
const datasets = [dataset(7, ['length', 'bold'], 0.8), dataset(8, ['length'], 0.3)]
const all = comparedLines({ datasets, models: ['other', 'gpt'] }, { models: [], setting: null })

describe('what is compared', () => {
  it('is a line for each dataset, model and setting, and fewer when chosen', () => {
    expect(all.map(({ id }) => id)).toEqual(['7 r1', '7 r2', '8 r1', '8 r2'])
    expect(all[0]?.href).toBe('/datasets/7?models=r1')
    const writing = comparedLines({ datasets, models: ['gpt'] }, { models: ['gpt', 'made up'], setting: 'generation' })
    expect(writing.map(({ id }) => id)).toEqual(['7 r2', '8 r2'])
    expect(new Set(all.map(({ style }) => style.colour)).size).toBe(1)
  })

  it('tells datasets of one name apart', () => {
    expect(withDistinctNames(datasets).map(({ name }) => name)).toEqual(['Posts (7)', 'Posts (8)'])
    expect(withDistinctNames(datasets.slice(1))[0]?.name).toBe('Posts')
  })
})

describe('the heatmap', () => {
  const factors = comparedFactors(datasets.map(({ profile }) => profile))

  it('says why there is no number, and never 0 instead', () => {
    const { rows, columns } = comparisonRows(all, factors, 'gap')
    expect(columns.map(({ id }) => id)).toEqual(['length', 'bold'])
    expect(rows[0]?.cells[0]).toMatchObject({
      ...{ value: -0.25, sure: true, href: '/datasets/7/factors/length?model=r1' },
    })
    expect(rows[0]?.cells[1]).toMatchObject({
      value: null,
      sure: false,
      reason: expect.stringContaining('both decided'),
    })
    expect(rows[2]?.cells[1]).toMatchObject({ value: null, href: null, reason: 'not measured in this dataset' })
  })

  it('has people first for scores, and fills what is found and nothing else', () => {
    const { rows } = comparisonRows(all, factors, 'score')
    expect(rows.map(({ label }) => label)).toEqual(['People', 'gpt', 'gpt', 'People', 'gpt', 'gpt'])
    expect(rows.map(({ cells }) => cells[0]?.sure)).toEqual([true, false, false, true, false, false])
  })
})

describe('the panels', () => {
  it('draw only significant gaps when asked to', () => {
    const points = (significant: boolean) =>
      comparisonPanels(all, { measure: 'kendall', significant }).map((panel) => panel.points.length)
    expect(points(false)).toEqual([2, 2, 1, 1])
    expect(points(true)).toEqual([1, 1, 1, 1])
    expect(comparisonPanels(all, { measure: 'pearson', significant: false })[0]).toMatchObject({
      number: 'r −.80 [−.90, −.70]',
      counted: 'n 2',
    })
  })
})

describe('the ranking', () => {
  it('ranks within a dataset, by the measure chosen, and claims only what widened intervals allow', () => {
    const ranked = rankLines(all, 'kendall', 4)
    expect(ranked.map(({ line }) => line.id)).toEqual(['7 r1', '7 r2', '8 r1', '8 r2'])
    expect(rankLines(all, 'pearson', 4).map(({ line }) => line.id)).toEqual(['7 r2', '7 r1', '8 r2', '8 r1'])
    const { rows } = rankingContent(ranked, 'Kendall τb')
    expect(rows.map(({ label }) => label)).toEqual([
      ...['1–2 · gpt', '1–2 · gpt, writing', '1–2 · gpt', '1–2 · gpt, writing'],
    ])
    const [first, second] = rankingTwin(ranked, 'Kendall τb').rows.map((cells) => cells.map(({ text }) => text))
    expect(first).toEqual([
      ...['1–2', 'gpt', 'judging', 'Posts', 'Summarization', '.80', '.70', '.90', '2'],
      ...['.70', '.90', '−.20', '−.30', '−.10'],
    ])
    expect(second?.slice(9)).toEqual(['–', '–', '–', '–', '–'])
  })

  it('gives no rank to a model that stands alone with its people and factors', () => {
    const alone = all.filter(({ model }) => model.setting === 'generation')
    expect(rankLines(alone, 'kendall', 4).map(({ rank }) => rank)).toEqual([null, null])
    expect(rankingContent(rankLines(alone, 'kendall', 4), 'τb').rows[0]?.label).toBe('gpt, writing')
    const [one, other] = all
    if (!one || !other) throw new Error('no lines')
    const fewer = { ...other, model: { ...other.model, gaps: [number(null, null), number(null, null)] } }
    expect(rankLines([one, fewer], 'kendall', 4).map(({ rank }) => rank)).toEqual([null, null])
  })

  it('widens for every alignment the page holds', () => {
    expect(alignmentsHeld(datasets, 'kendall')).toBe(4)
  })
})
