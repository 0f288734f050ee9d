import { describe, expect, it } from 'vitest'
import { type DrawState, drawSentences, winRateSentence, worthWords } from './win-rate-words'

const told = { author: 'claude', value: 0.61, low: 0.55, high: 0.67, labels: 120, judge: 'gpt-4', accuracy: 0.9 }

describe('the sentence for a lead', () => {
  it('says the win rate and what the labels are worth', () => {
    expect(winRateSentence({ ...told, worth: 1.75, saves: true })).toBe(
      'claude wins 61% [55%, 67%] of its pairs by people’s choice; your 120 labels are worth 210 with gpt-4’s verdicts.',
    )
  })

  it('says where a judge saves nothing, and why', () => {
    expect(winRateSentence({ ...told, worth: 1.02, saves: false, accuracy: 0.58 })).toBe(
      'claude wins 61% [55%, 67%] of its pairs by people’s choice; gpt-4 saves you nothing: it chooses as people do on 58% of the labelled pairs.',
    )
    expect(worthWords({ labels: 120, worth: 1.02, saves: false })).toBe('the judge saves you nothing')
  })
})

describe('where labels come from', () => {
  const draw = { asked: 50, labelled: 40, skipped: 0, beyond: 0, drawn: 25, prompts: 20, later: 0 }
  const state: DrawState = { source: 'drawn', pairs: 200, labelled: 40, draw }

  it('is said with what was skipped, what does not count and what came later', () => {
    expect(drawSentences(state)).toEqual([
      '40 labels of 20 prompts count, of 25 prompts drawn at random with 50 pairs.',
    ])
    expect(drawSentences({ ...state, draw: { ...draw, skipped: 1, beyond: 2, later: 3 } }).slice(1)).toEqual([
      '1 pair in between has none and is left out.',
      '2 more labels do not count: over a tenth of the pairs before them have none, and who picks no longer labels at random. Label in the order of the file.',
      '3 pairs came after the draw and are left out; a new draw takes them in.',
    ])
  })

  it('is said where labels and verdicts are not joined', () => {
    const first = (source: DrawState['source']) => drawSentences({ ...state, draw: null, source })[0]
    expect(first('complete')).toBe('Every one of the 200 pairs has a label: there is nothing that verdicts could add.')
    expect(first('chosen')).toMatch(
      /^40 of 200 pairs have a label, and nobody knows how they were chosen.*Draw prompts/,
    )
    expect(first('none')).toMatch(/^No pair has a label yet/)
    const waiting = (labelled: number) => drawSentences({ ...state, labelled, source: 'waiting' })[0]
    expect(waiting(0)).toBe('25 prompts with 50 pairs are drawn; no label of theirs counts yet.')
    expect(waiting(7)).toMatch(/counts yet. How the 7 pairs with a label were chosen nobody knows/)
  })
})
