import { describe, expect, it } from 'vitest'
import type { Profile, RaterSummary } from '@/lib/profile/profile'
import type { Gap, Score } from '@/lib/profile/score'
import { shownModels } from '@/lib/profile/shown-models'
import { gapLines, sortGapLines } from './gap-lines'
import { modelSeries } from './model-series'
import { WHOLE_VIEW } from './profile-view-state'
import { weightRows } from './weight-rows'

const rater = (id: string, kind: RaterSummary['kind'], setting: RaterSummary['setting'] = null): RaterSummary => ({
  id,
  name: id.replace(/-\d$/, ''),
  kind,
  setting,
  decided: 10,
  ties: 0,
  missing: 0,
  orders: null,
  of: null,
})

const score = (of: string, factor: string, value: number | null): Score => ({
  rater: of,
  factor,
  c: 6,
  d: 4,
  tm: 0,
  th: 0,
  thm: 0,
  absent: 0,
  n: 10,
  coverage: 1,
  score: value,
  low: null,
  high: null,
  p: null,
  q: null,
})

const gap = (of: string, factor: string, value: number | null, q: number | null): Gap => ({
  rater: of,
  reference: 'people',
  factor,
  paired: true,
  n: 10,
  modelScore: 0.1,
  referenceScore: 0.2,
  gap: value,
  low: null,
  high: null,
  p: q,
  q,
})

const profile: Profile = {
  version: 2,
  settings: { estimator: 'tau14', confidence: 0.95, seed: 1, replicates: 1000 },
  method: 'cluster-bootstrap',
  pairs: 10,
  prompts: 10,
  reference: 'people',
  raters: [
    rater('people', 'human'),
    rater('gpt-1', 'model', 'discrimination'),
    rater('gpt-2', 'model', 'generation'),
    rater('llama', 'model', 'discrimination'),
  ],
  factors: [
    { id: 'length', label: 'Length', missing: 0, sameAs: null },
    { id: 'novel', label: 'Novel words', missing: 0, sameAs: null },
    { id: 'facts', label: 'Facts', missing: 0, sameAs: null },
  ],
  scores: [
    ...['length', 'novel', 'facts'].map((factor, index) => score('people', factor, 0.1 * (index + 1))),
    ...['length', 'novel', 'facts'].map((factor) => score('gpt-1', factor, 0.2)),
    score('llama', 'length', null),
  ],
  gaps: [
    gap('gpt-1', 'length', 0.1, 0.2),
    gap('gpt-1', 'novel', -0.3, 0.01),
    gap('gpt-1', 'facts', -0.1, 0.9),
    gap('llama', 'facts', 0.5, 0.04),
    gap('llama', 'length', null, null),
  ],
  alignments: [],
  agreements: [],
  ceiling: null,
  people: null,
  generationGaps: [],
  lengthOnly: [],
}

const factorsOf = (view: Partial<typeof WHOLE_VIEW>) =>
  weightRows(profile, [], { ...WHOLE_VIEW, ...view }).rows.map((row) => row.factor)

describe('the rows of the chart', () => {
  it('are ordered by the largest gap of the models shown, then by strength', () => {
    expect(factorsOf({})).toEqual(['facts', 'novel', 'length'])
    expect(factorsOf({ models: ['gpt-1'] })).toEqual(['novel', 'facts', 'length'])
  })

  it('can be ordered by what people follow, or by name', () => {
    expect(factorsOf({ sort: 'people' })).toEqual(['facts', 'novel', 'length'])
    expect(factorsOf({ sort: 'name' })).toEqual(['facts', 'length', 'novel'])
  })

  it('leave out hidden factors and, when asked, those without a significant gap', () => {
    expect(factorsOf({ hidden: ['facts'] })).toEqual(['novel', 'length'])
    expect(factorsOf({ significant: true, models: ['gpt-1'] })).toEqual(['novel'])
  })

  it('keep a model’s look whatever else is shown, and a place for a score that does not exist', () => {
    const [all, one] = [
      weightRows(profile, [], WHOLE_VIEW),
      weightRows(profile, [], { ...WHOLE_VIEW, models: ['llama'] }),
    ]
    expect(one.models[0]?.style).toEqual(all.models[2]?.style)
    expect(one.rows.every((row) => row.models.length === 1 && row.models[0]?.score.value === null)).toBe(true)
  })
})

it('tells two settings of one model apart by name', () => {
  expect(modelSeries(profile).map((series) => series.name)).toEqual(['gpt, discrimination', 'gpt, generation', 'llama'])
})

it('shows every model when the URL names none that exist', () => {
  expect([...shownModels(profile, { ...WHOLE_VIEW, models: ['nobody', 'people'] })]).toEqual([
    'gpt-1',
    'gpt-2',
    'llama',
  ])
})

it('sorts gaps by size whatever their sign, with what does not exist last in both directions', () => {
  const { rows, models } = weightRows(profile, [], WHOLE_VIEW)
  const lines = gapLines(profile, rows, models)
  const values = (order: '-gap' | 'gap') => sortGapLines(lines, order).map((line) => line.gap.gap)
  expect(values('-gap')).toEqual([0.5, -0.3, 0.1, -0.1, null])
  expect(values('gap')).toEqual([0.1, -0.1, -0.3, 0.5, null])
  expect(sortGapLines(lines, 'factor')[0]?.factor).toBe('Facts')
})
