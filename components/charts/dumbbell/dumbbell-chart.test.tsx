import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { modelStyle } from '@/components/charts/frame/marker'
import { drawChart } from '@/components/charts/frame/test-chart'
import { testGap, testScore } from '@/components/charts/frame/test-marks'
import type { WeightRow } from '@/components/charts/frame/weight-row'
import { DumbbellChart } from './dumbbell-chart'
import { PaperDumbbell } from './paper-dumbbell'

const gap = (value: number) => testGap(value, { q: Math.abs(value) > 0.1 ? 0.01 : 0.6 })
const row = (label: string, people: number, ...models: readonly number[]): WeightRow => ({
  factor: label.toLowerCase(),
  label,
  unit: '',
  estimated: false,
  people: testScore(people),
  lengthOnly: null,
  models: models.map((model) => ({ score: testScore(model), gap: gap(model - people) })),
})
const rows = [row('Length', 0.2, 0.6, 0.25), row('Hedges', 0.3, 0.05, 0.31)]
const models = ['gpt', 'llama'].map((name, at) => ({ id: `r${at}`, name, style: modelStyle(at) }))
const draw = (people: string | null = 'People', shown = rows) =>
  drawChart(
    <DumbbellChart
      title="What goes with the choice"
      rows={shown}
      models={models}
      people={people}
      estimator="τ14"
      factorsHref="/factors"
      note=""
    />,
  )

test('a row leads to its factor, told for the model with the largest gap', async () => {
  expect((await draw()).hrefs()).toEqual(['/factors/length?model=r0', '/factors/hedges?model=r0'])
})

test('a mark for every score and every gap, each with its interval; hollow where its test does not find it', async () => {
  const chart = await draw()
  const marks = 'g.pointer-events-none path[stroke-linejoin]'
  expect(chart.drawn(marks)).toBe(2 * (3 + 2))
  expect(chart.drawn('g.pointer-events-none path[stroke-width="1.25"]')).toBe(2 * (3 + 2))
  expect(chart.drawn(`${marks}[fill="var(--surface)"]`)).toBe(2)
  expect(chart.texts().filter((text) => text?.startsWith('• '))).toEqual(['• +.40[+.30, +.50]', '• −.25[−.35, −.15]'])
})

test('of millions of pairs a small gap that is found is not written as none, nor in the table', async () => {
  const small = { ...testGap(0.0031, { q: 0.001, basis: 'student' }), low: 0.0021, high: 0.0041 }
  const score = testScore(0.6, { basis: 'student' })
  const chart = await draw('People', [
    { ...row('Length', 0.6), models: [small, gap(0.3)].map((each) => ({ score, gap: each })) },
  ])
  expect(chart.texts()).toEqual(expect.arrayContaining(['• +.003[+.002, +.004]', '• +.30[+.20, +.40]']))
  expect(chart.words()[0]).toContain('gap +.003 [+.002, +.004]: ')
  expect(chart.table().flat()).toEqual(expect.arrayContaining(['+.003', '+.002', '+.004']))
})

test('marks that say on what they rest are filled where q is under .05, whatever their interval holds', async () => {
  const [wide, told] = [
    { low: -0.9, high: 0.9 },
    { basis: 'student', q: 0.01 },
  ] as const
  const score = testScore(0.6, { ...told, ...wide })
  const unclear = testGap(0.4, { basis: 'student', q: 0.2 })
  const few = testGap(0.4, { basis: 'few', q: null, low: null, high: null })
  const people = testScore(0.2, { ...told, ...wide })
  const length = { ...row('Length', 0), people, models: [unclear, few].map((each) => ({ score, gap: each })) }
  const chart = await draw('People', [length])
  const marks = 'g.pointer-events-none path[stroke-linejoin]'
  expect(chart.drawn(marks)).toBe(3 + 2)
  expect(chart.drawn(`${marks}[fill="var(--surface)"]`)).toBe(2)
  expect(chart.drawn('g.pointer-events-none path[stroke-width="1.25"]')).toBe(3 + 1)
})

test('the table has a line for every factor and rater', async () => {
  const table = (await draw()).table()
  expect(table.map((cells) => [cells[0], cells[1], cells[2], cells[12]])).toEqual([
    ['Length', 'People', '.20', ''],
    ['Length', 'gpt', '.60', '+.40'],
    ['Length', 'llama', '.25', '+.05'],
    ['Hedges', 'People', '.30', ''],
    ['Hedges', 'gpt', '.05', '−.25'],
    ['Hedges', 'llama', '.31', '+.01'],
  ])
})

test('where people and models have no pair in common the scores take the width of the gaps, and say on which pairs they are', async () => {
  const told = { ...testScore(0.6), basis: 'student' } as const
  const own = { ...row('Length', 0.2), models: [{ score: told, gap: null }] }
  const chart = await draw('People', [own])
  expect(chart.texts()).toContain('Factor score τ14 on own pairs')
  expect(chart.texts()).not.toContain('Gap: model − people')
  expect(chart.texts()).not.toContain('–')
})

test('a unit that does not fit beside its factor is left out, not cut', async () => {
  const units = ['share', 'facts found in each hundred words of the text']
  const chart = await draw(
    'People',
    units.map((unit, at) => ({ ...row(`Facts ${at}`, 0.2, 0.3), unit, estimated: true })),
  )
  expect(chart.texts()).toEqual(expect.arrayContaining(['share · est.', 'est.']))
  expect(chart.texts().some((text) => text?.includes('…'))).toBe(false)
})

const common = testGap(1.16, {
  ...{ basis: 'student', n: 187, modelScore: 0.96, referenceScore: -0.2 },
  ...{ modelLow: 0.93, modelHigh: 0.98, referenceLow: -0.3, referenceHigh: -0.1 },
})
const apart = (count: number): WeightRow => ({
  ...row('Length', -0.3),
  models: Array.from({ length: count }, () => ({ score: testScore(0.92), gap: common })),
})

test('beside one model both scores are on the pairs both decided, so that marks, gap and words agree', async () => {
  const chart = await drawChart(
    <DumbbellChart
      title="One"
      rows={[apart(1)]}
      models={models.slice(0, 1)}
      people="People"
      estimator="τ14"
      factorsHref={null}
      note=""
    />,
  )
  expect(chart.words()).toEqual([
    'Length: People −.20 [−.30, −.10]; gpt .96 [.93, .98], gap +1.16 [+1.06, +1.26]: .96 against −.20 on 187 pairs both decided, q .010, significant',
  ])
  expect(chart.texts()).toEqual(expect.arrayContaining(['.96', '−.20', 'Factor score τ14 on common pairs']))
  // The table has each rater's own score too, and says which is which.
  expect(chart.table().map((cells) => [cells[1], cells[2], cells[18], cells[21]])).toEqual([
    ['People', '−.30', '', ''],
    ['gpt', '.92', '.96', '−.20'],
  ])
})

test('beside several models each rater has its own score, and the gap names those on common pairs', async () => {
  const chart = await draw('People', [apart(2)])
  expect(chart.words()[0]).toMatch(
    /^Length: People −\.30 .*; gpt \.92 .*, gap \+1\.16 .*: \.96 against −\.20 on 187 pairs/,
  )
  expect(chart.texts()).toEqual(expect.arrayContaining(['.92', '−.30', 'Factor score τ14 on own pairs']))
})

test('where there is too little the row says so in place of an interval', async () => {
  const lack = { basis: 'few', told: 7, taking: 6, low: null, high: null, q: 0.2 } as const
  const few = { score: testScore(0.7, lack), gap: testGap(0.4, { ...lack, modelScore: 0.7, referenceScore: 0.3 }) }
  const nothing = { score: testScore(0, { ...lack, basis: 'nothing', q: null }), gap: null }
  const chart = await draw('People', [{ ...row('Length', 0.3), models: [few, nothing] }])
  expect(chart.words()[0]).toMatch(
    /gpt \.70 too few: 7 pairs told apart \(10 needed\), gap \+\.40: .*, too few: 7 pairs on which they part \(10 needed\); llama \.00 tells no pair apart$/,
  )
  expect(chart.texts()).toContain('+.40too few')
  expect(chart.table()[1]?.[11]).toBe('too few: 7 pairs told apart (10 needed)')
})

test('on paper a long chart is drawn sheet by sheet: each fits one, all on one scale, no row is cut or left out', () => {
  const many = Array.from({ length: 30 }, (_, at) => row(`F${at}`, 0.2, at === 0 ? 0.9 : 0.3, 0.25))
  const html = renderToStaticMarkup(<PaperDumbbell rows={many} models={models} people="People" estimator="τ14" />)
  const sheets = html.split('<svg').slice(1)
  expect(sheets.length).toBeGreaterThan(1)
  const ticks = (sheet: string) => [...sheet.matchAll(/text-anchor="middle"[^>]*>([^<]*)</g)].map(([, text]) => text)
  for (const sheet of sheets) {
    expect(Number(/ height="(\d+)"/.exec(sheet)?.[1])).toBeLessThanOrEqual(880)
    expect(ticks(sheet)).toEqual(ticks(sheets[0] ?? ''))
  }
  for (const { label } of many) expect(html.split(`>${label}<`)).toHaveLength(2)
})
