import { expect, it } from 'vitest'
import { HUMAN_STYLE, modelStyle } from '@/components/charts/frame/marker'
import { toCsv } from '@/components/charts/frame/twin'
import { doseTwin, rangeInWords, shareInWords } from './dose-words'

const series = (id: string, name: string, value: number | null) => ({
  id,
  name,
  style: id === 'people' ? HUMAN_STYLE : modelStyle(0),
  marks: [{ value, low: value === null ? null : value - 0.1, high: value === null ? null : value + 0.1, n: 40 }],
})

it('puts a range and a share in words', () => {
  expect(rangeInWords({ from: 4, to: 9, middle: 6 }, 'words')).toBe('4 to 9 words')
  expect(rangeInWords({ from: 1, to: 1, middle: 1 }, '')).toBe('1')
  expect(shareInWords(series('people', 'People', 0.62), 0)).toBe('62% [52%, 72%], n 40')
  expect(shareInWords(series('people', 'People', null), 0)).toBe('–, no pair decided')
})

it('has every rater once in its table, whatever the panels repeat', () => {
  const people = series('people', 'People', 0.5)
  const twin = doseTwin({
    bins: [{ from: 1, to: 3, middle: 2 }],
    panels: [
      { id: 'r1', href: '/pairs?model=r1', series: [people, series('r1', 'gpt', 0.75)] },
      { id: 'r2', href: '/pairs?model=r2', series: [people, series('r2', 'llama', null)] },
    ],
  })
  expect(twin.rows.map(([name]) => [name?.text, name?.href])).toEqual([
    ['People', null],
    ['gpt', '/pairs?model=r1'],
    ['llama', '/pairs?model=r2'],
  ])
  expect(toCsv(twin).split('\r\n')[3]).toBe('llama,1,3,,,,40')
})
