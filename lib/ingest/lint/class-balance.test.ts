import { describe, expect, it } from 'vitest'
import { findingOf, lintOf, pairOf, ratedOf } from './test-files'

const file = (good: number, bad: number) =>
  findingOf(
    lintOf(Array.from({ length: good + bad }, (_, at) => ratedOf(`Q${at}`, `answer ${at}`, at < good ? 1 : 0))),
    'class-balance',
  )

describe('the balance of good and bad answers', () => {
  it('passes between 1 and 1.33 and gives the weight that mends it otherwise', () => {
    expect(file(60, 50)).toMatchObject({ severity: 'passed', remedy: null })
    expect(file(90, 30)).toMatchObject({
      severity: 'warning',
      words: expect.stringMatching(
        /^90 good, 30 bad answers \(75% good \[.*\]\): 3 good for each bad one, outside 1 to 1\.33\.$/,
      ),
      numbers: [
        { value: 0.75, n: 120, prompts: 120 },
        { unit: 'ratio', value: 3 },
      ],
      remedy: expect.stringContaining('between 0.33 and 0.44'),
    })
    expect(file(30, 60).remedy).toContain('between 2 and 2.66')
  })

  it('is an error where one class is absent, and says where there is nothing to balance', () => {
    expect(file(30, 0).severity).toBe('error')
    expect(file(3, 2)).toMatchObject({ severity: 'skipped', words: 'Too few to say: 3 good, 2 bad answers.' })
    const stars = Array.from({ length: 40 }, (_, at) => ratedOf(`Q${at}`, `answer ${at}`, at % 5))
    expect(findingOf(lintOf(stars), 'class-balance').severity).toBe('skipped')
    expect(findingOf(lintOf([pairOf({ a: 'x', b: 'y' })]), 'class-balance').severity).toBe('skipped')
  })

  it('looks at single answers like at others', () => {
    const report = lintOf(Array.from({ length: 20 }, (_, at) => ratedOf(`Q${at}`, 'Fine.<|im_end|>', at % 2)))
    expect(findingOf(report, 'leaked-prompt').severity).toBe('error')
    expect(findingOf(report, 'identical')).toMatchObject({ severity: 'skipped', words: 'There is no pair to look at.' })
  })
})
