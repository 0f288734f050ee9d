import { describe, expect, it } from 'vitest'
import { type ArmFacts, armVerdictParts, gapChangeParts } from './arm-verdict-words'
import { lookWords, questionOfGap, roundWords } from './experiment-words'

const told = (value: number, half = 0.06) => ({ value, low: value - half, high: value + half, p: 0.01 })
const say = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text).join('')
const FACTS: ArmFacts = {
  ...{ arm: 'A5', model: 'llama', raters: null, control: 'A6', outcome: 'wins', verdict: 'none', prompts: 60 },
  ...{
    overBaseline: told(0.03),
    overControl: told(-0.01),
    smallest: 0.12,
    promptsNeeded: 412,
    share: null,
    agreement: null,
  },
  wins: { own: told(0.68), outside: told(0.53) },
}

describe('what is said of an arm', () => {
  it('says what would have shown where nothing is shown, and rounds what it would take', () => {
    expect(say(armVerdictParts(FACTS))).toBe(
      'No difference shown: llama, told its gaps, changes its wins by +3.0 [−3.0, +9.0] points against the baseline, −1.0 [−7.0, +5.0] points against its control. A change of 12.0 points would have shown with 60 prompts; about 410 would show the one that was found.',
    )
  })

  it('names raters that are there, and no test part of theirs', () => {
    const raters = { before: 'gpt', after: 'gpt tuned' }
    const facts = { ...FACTS, arm: 'R1', raters, control: null, outcome: 'movement', verdict: 'improved' } as const
    expect(say(armVerdictParts({ ...facts, share: { value: 1.2, low: 1.1, high: 1.4 } }))).toBe(
      'Improved: gpt tuned, compared with gpt, moves towards people by +.03 [−.03, +.09], on 60 prompts. That is 120% [110%, 140%] of its gap to people: it overshoots.',
    )
  })

  it('says of an arm that made nothing that it could not be compared', () => {
    expect(
      say(armVerdictParts({ ...FACTS, verdict: 'few', overBaseline: null, smallest: null, promptsNeeded: null })),
    ).toBe('Too few prompts: nothing that it made could be compared; nothing is concluded.')
  })
})

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
