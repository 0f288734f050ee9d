import { expect, it } from 'vitest'
import { LEGEND_LINE, legendEntries, legendHeight, shorten, shortenLabel } from './legend-layout'

it('packs names into lines, in order, and starts each line at the left', () => {
  expect(legendEntries(['People', 'gpt'], true).map(({ line }) => line)).toEqual([0, 0])
  const many = Array.from({ length: 13 }, (_, index) => `a-model-name-${index}`)
  const entries = legendEntries(many, true)
  expect(entries.map(({ index }) => index)).toEqual(many.map((_, index) => index))
  for (const [index, entry] of entries.entries()) if (entry.line !== entries[index - 1]?.line) expect(entry.x).toBe(0)
  expect(legendHeight(many, true)).toBe(((entries.at(-1)?.line ?? 0) + 1) * LEGEND_LINE)
})

it('keeps within the least width that a chart has in its mode', () => {
  const names = Array.from({ length: 12 }, (_, index) => `model-${index}-instruct-2026`)
  for (const { narrow, least } of [
    { narrow: true, least: 344 },
    { narrow: false, least: 672 },
  ])
    for (const { name, x } of legendEntries(names, narrow)) expect(8 + x + 18 + 6.5 * name.length).toBeLessThan(least)
})

it('cuts what is too long', () => {
  expect(shorten('llama-2-70b-chat-hf', 8)).toBe('llama-2…')
  expect(shorten('gpt', 8)).toBe('gpt')
  expect(shortenLabel('Number of facts (estimated)', 40)).toBe('Number of facts (estimated)')
  expect(shortenLabel('Number of facts (estimated)', 20)).toBe('Number of facts')
  expect(shortenLabel('Number of facts (estimated)', 9)).toBe('Numbe…cts')
})
