import { describe, expect, it } from 'vitest'
import { findSideNames } from './side-names'

const sides = ['response_a', 'response_b'] as const

describe('names of two fields', () => {
  it('differ by their place', () => {
    expect(findSideNames(['prompt', 'model_a', 'model_b', 'response_a', 'response_b'])).toEqual(sides)
    expect(findSideNames(['rightText', 'id', 'leftText'])).toEqual(['leftText', 'rightText'])
    expect(findSideNames(['answer1', 'answer2', 'answer3'])).toEqual(null)
    expect(findSideNames(['document', 'summary'])).toBeNull()
  })
})
