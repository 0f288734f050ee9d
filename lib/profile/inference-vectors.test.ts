import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inferMean } from '@/lib/statistics/jackknife'
import { sumPairs } from '@/lib/statistics/prompt-sums'
import { signFlipTest } from '@/lib/statistics/sign-flips'

const block = (...prompts: readonly (readonly number[])[]) => ({
  prompt: prompts.flatMap((ys, prompt) => ys.map(() => prompt)),
  y: prompts.flat(),
})
const told = (up: number, down: number, even = 0) => [
  ...Array.from({ length: up }, () => 1),
  ...Array.from({ length: down }, () => -1),
  ...Array.from({ length: even }, () => 0),
]

const WORLDS = [
  block(...Array.from({ length: 15 }, () => [1]), ...Array.from({ length: 5 }, () => [-1])),
  block(
    ...(
      [
        [7, 1],
        [3, 1, 1],
        [1, 2],
        [4, 0, 2],
        [0, 1],
        [2, 2],
        [5, 1],
        [1, 0],
      ] as const
    ).map(([u, d, e]) => told(u, d, e)),
  ),
  block(
    ...[
      [2, 2, 0, 0, 0],
      [2, 0],
      [0, 0, -2],
      [2],
      [2, 2, 2, 0, 0, 0, 0],
      [0],
      [-2, 0, 0],
      [2, 0, 0, 0],
      [2, 0, 2],
      [0, 2],
    ],
  ),
  block(
    ...(
      [
        [4, 1, 6],
        [3, 0, 5],
        [0, 1, 3],
        [2, 0, 4],
        [0, 0, 7],
        [1, 0, 2],
        [0, 0, 3],
        [1, 1, 1],
        [0, 0, 2],
        [1, 0, 5],
      ] as const
    ).map(([u, d, e]) => told(u, d, e)),
  ),
  block(...[3, 2, 1, 4, 2, 1].map((pairs) => told(pairs, 0))),
  block([1, 0, 0], [1, 1, 0], [-1, 0], [1, 0], [0, 0, 0], [1, 1]),
]

/** The lines of the vectors: what each world comes to, as JSON behind `L = size`. */
const file = path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared', 'oracles', 'inference-vectors.txt')
const isThere = existsSync(file)
const lines = isThere ? readFileSync(file, 'utf8').trim().split('\n') : []

describe.skipIf(!isThere)('inferMean', () => {
  it.each(WORLDS.map((world, at) => [lines[at]?.slice(0, 50), world, at] as const))('is %s …', (_, world, at) => {
    const line = lines[at] ?? ''
    const size = line.includes('L = 2') ? 2 : 1
    const expected = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, number | string | null>
    const found = inferMean(sumPairs(world.prompt, world.y), size, 0.95)
    expect(found?.basis).toBe(expected.rule === 't' ? 'student' : expected.rule)
    for (const [ours, theirs] of [
      ['value', 'theta'],
      ['prompts', 'G'],
      ['pairs', 'N'],
      ['told', 'told_apart'],
      ['taking', 'taking_part'],
      ['effective', 'Gstar_all'],
      ['df', 'df'],
      ['p', 'p'],
      ['low', 'low'],
      ['high', 'high'],
    ] as const) {
      const [one, other] = [found?.[ours], expected[theirs]]
      if (other === null) expect(one).toBeNull()
      else expect(one, theirs).toBeCloseTo(Number(other), 8.9)
    }
    expect((found?.error ?? 0) ** 2).toBeCloseTo(Number(expected.V), 8.9)
    if (found?.basis !== 'student') expect(found?.p).toBe(expected.flip_p)
  })
})

describe('signFlipTest', () => {
  it('counts all ways to turn prompts around', () => {
    expect(signFlipTest([3, -1, 2, 2, -1, 1])).toBeCloseTo(18 / 64, 12)
  })
})
