import { describe, expect, it } from 'vitest'
import { findSideNames, readSide } from './side-words'

const sides = ['response_a', 'response_b'] as const

describe('words for a side', () => {
  it.each([
    ['a_winner', 1],
    ['b_winner', -1],
    ['left_better', 1],
    ['Right is much better', -1],
    ['Response B', -1],
    ['A is better than B', 1],
    ['option_2', -1],
    ['response_a', 1],
    ['Tie', 0],
    ['about the same', 0],
    ['both bad', 0],
    ['neither', 0],
    ['A>B', 1],
    ['[[B >> A]]', -1],
    ['response_a < response_b', -1],
    ['A=B', 0],
    ['[[A]]', 1],
    ['[[C]]', 0],
    ['A>', null],
    ['A>A', null],
    ['<b>', null],
    [`a${' '.repeat(500_000)}<`, null],
    ['left is worse', null],
    ['good', null],
    ['', null],
    ['a bear', null],
  ])('%.40s', (label, choice) => {
    expect(readSide(label, sides)).toBe(choice)
  })

  it('count as the fields do', () => {
    expect([readSide('1', ['answer_0', 'answer_1']), readSide('0', ['answer_0', 'answer_1'])]).toEqual([-1, 1])
    expect([readSide('1', ['answer_1', 'answer_2']), readSide('0', ['answer_1', 'answer_2'])]).toEqual([1, null])
  })

  it('find the two fields that differ by their place', () => {
    expect(findSideNames(['prompt', 'model_a', 'model_b', 'response_a', 'response_b'])).toEqual(sides)
    expect(findSideNames(['rightText', 'id', 'leftText'])).toEqual(['leftText', 'rightText'])
    expect(findSideNames(['answer1', 'answer2', 'answer3'])).toEqual(null)
    expect(findSideNames(['document', 'summary'])).toBeNull()
  })
})
