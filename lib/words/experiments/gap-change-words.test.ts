import { describe, expect, it } from 'vitest'
import { lookWords, questionOfGap, roundWords } from './experiment-words'
import { gapChangeParts } from './gap-change-words'

const told = (value: number, half = 0.06) => ({ value, low: value - half, high: value + half, p: 0.01 })
const say = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('')

describe('gaps that changed', () => {
  const gap = (label: string, value: number, isShown = true) => ({ label, gapChange: told(value, 0.02), isShown })

  it('names those that grew first, the largest first, and counts what a sentence cannot hold', () => {
    const shrank = [0.1, 0.2, 0.3, 0.4, 0.5].map((size) => gap(`Factor ${size}`, -size))
    const text = say(
      gapChangeParts([...shrank, gap('Hedges', 0.05), gap('Novel words', 0.12), gap('Lists', 0.3, false)]),
    )
    expect(text).toMatch(
      /^Gaps that grew: novel words \+\.12 \[\+\.10, \+\.14\], hedges \+\.05 .*; shrank: factor 0\.5 −\.50/,
    )
    expect(text).toMatch(/ and 1 other\.$/)
    expect(text).not.toContain('lists')
  })

  it('does not take what is not shown for a change', () => {
    expect(say(gapChangeParts([gap('Lists', 0.3, false)]))).toBe('No gap is shown to have grown or shrunk.')
    expect(say(gapChangeParts([gap('Length', -0.2)]))).toContain('None is shown to have grown.')
  })
})

it('counts looks, rounds and the question of a gap', () => {
  expect(lookWords(1)).toContain('tested at .05, intervals of 95%')
  expect(lookWords(3)).toContain('third look at these test prompts: tested at .05 ÷ 3 = .017, intervals of 98.3%')
  expect(roundWords('judge-2')).toBe('Judging with it, round 2')
  expect(questionOfGap({ model: 'llama', factor: 'length', label: 'Length', more: true, judged: false })).toBe(
    'Does telling llama that people here prefer shorter responses bring its answers closer to what people choose?',
  )
})
