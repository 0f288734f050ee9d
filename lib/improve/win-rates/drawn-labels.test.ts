import { describe, expect, it } from 'vitest'
import { MISSING } from '@/lib/words/rater'
import { drawnLabels, PART } from './drawn-labels'
import { drawPrompts, isTurned } from './label-draw'

/** Thirty prompts of two pairs. */
const PROMPTS = 30
const prompt = Int32Array.from({ length: 2 * PROMPTS }, (_, pair) => pair >> 1)
const pairs = prompt.map((_, pair) => pair)
const drawOf = (prompts: readonly number[], from = pairs.length) => ({
  ...{ id: 'd', seed: 1, pairs: from, prompts: Int32Array.from(prompts) },
})
const labelled = (...which: readonly number[]) =>
  Int8Array.from(prompt, (_, pair) => (which.includes(pair) ? 1 : MISSING))
const ofPrompts = (...prompts: readonly number[]) => prompts.flatMap((each) => [2 * each, 2 * each + 1])
const places = (part: Uint8Array, what: number) => [...part.keys()].filter((pair) => part[pair] === what)

describe('labels of prompts drawn at random', () => {
  const draw = drawOf([7, 3, 20, 11, 5])

  it('count with their whole prompts, and all other prompts are the rest', () => {
    const found = drawnLabels(pairs, prompt, labelled(...ofPrompts(7, 3, 20, 11, 5)), [draw])
    expect(places(found.part, PART.labelled)).toEqual(ofPrompts(3, 5, 7, 11, 20))
    expect(places(found.part, PART.rest)).toHaveLength(50)
    expect(found).toMatchObject({ asked: 10, labelled: 10, skipped: 0, beyond: 0, drawn: 5, prompts: 5 })
  })

  it('count as far as somebody came, who stopped in the middle of a prompt', () => {
    const found = drawnLabels(pairs, prompt, labelled(...ofPrompts(7, 3), 40), [draw])
    expect(places(found.part, PART.labelled)).toEqual([6, 7, 14, 15, 40])
    // What the prompt has more is in no part; prompts that were not reached are not labelled.
    expect(places(found.part, PART.out)).toEqual([41])
    expect(places(found.part, PART.rest)).toEqual(expect.arrayContaining(ofPrompts(11, 5)))
    expect(found).toMatchObject({ labelled: 5, skipped: 0, beyond: 0, prompts: 3 })
  })

  it('do not count where somebody picked: more than a tenth of those before have none', () => {
    const found = drawnLabels(pairs, prompt, labelled(...ofPrompts(7), ...ofPrompts(20, 11, 5)), [draw])
    expect(places(found.part, PART.labelled)).toEqual([14, 15])
    expect(found).toMatchObject({ labelled: 2, beyond: 6, prompts: 1 })
    expect(places(found.part, PART.rest)).toEqual(expect.arrayContaining(ofPrompts(3, 20, 11, 5)))
  })

  it('count with a pair in ten skipped, which is left out', () => {
    const found = drawnLabels(pairs, prompt, labelled(...ofPrompts(7, 3, 20, 11), 11), [draw])
    expect(found).toMatchObject({ labelled: 9, skipped: 1, beyond: 0 })
    expect(places(found.part, PART.out)).toEqual([10])
  })

  it('add up over draws from the same pairs, and older draws from fewer are not looked at', () => {
    const people = labelled(...ofPrompts(7, 3, 20, 11, 5, 1, 2))
    expect(drawnLabels(pairs, prompt, people, [draw, drawOf([1, 2])])).toMatchObject({ labelled: 14, prompts: 7 })
    const newer = drawnLabels(pairs, prompt, people, [drawOf([7, 3], 50), draw])
    expect(newer).toMatchObject({ labelled: 10, prompts: 5, drawn: 5 })
  })

  it('leave out pairs that came after the draw', () => {
    const found = drawnLabels(pairs, prompt, labelled(...ofPrompts(7)), [drawOf([7], 40)])
    expect(places(found.part, PART.rest)).toHaveLength(38)
  })
})

describe('a draw', () => {
  const all = Int32Array.from({ length: 1000 }, (_, at) => 2 * at)

  it('is of different prompts, the same ones for a seed, and no more than there are', () => {
    const drawn = drawPrompts(all, 100, 5)
    expect(new Set(drawn).size).toBe(100)
    expect(drawn).toEqual(drawPrompts(all, 100, 5))
    expect(drawn).not.toEqual(drawPrompts(all, 100, 6))
    expect(drawPrompts(all.slice(0, 3), 10, 5)).toHaveLength(3)
  })

  it('turns about half of the pairs around, whatever the seed', () => {
    for (const seed of [1, 2, 77, 2_000_000_000]) {
      const turned = Array.from(all, (_, pair) => Number(isTurned(seed, pair)))
      const share = turned.reduce((sum, each) => sum + each, 0) / turned.length
      expect(Math.abs(share - 0.5)).toBeLessThan(0.06)
      const changes = turned.filter((each, at) => each !== turned[at + 1]).length
      expect(Math.abs(changes / turned.length - 0.5)).toBeLessThan(0.06)
    }
  })
})
