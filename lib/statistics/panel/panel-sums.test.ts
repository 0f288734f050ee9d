import { expect, it } from 'vitest'
import { choiceCodes, denseCodes } from '@/lib/statistics/cells'
import { inferMean } from '@/lib/statistics/jackknife'
import { leaveOut } from '@/lib/statistics/jackknife-left-out'
import { keysFor, sumPanel } from '@/lib/statistics/panel-sums'
import { ROLE, sumPairs, sumPrompts } from '@/lib/statistics/prompt-sums'
import { createRandom } from '@/lib/statistics/random'
import { covarianceOf, meanOfPacked, sumGroups } from './kept-sums'
import { countPrompts, leaveOutCells, sumCells } from './leave-out-cells'

const random = createRandom(5)
/** Prompts of one to forty pairs: more than fifteen take the way of large prompts. */
const SIZES = [1, 2, 40, 3, 16, 15, 7, 1, 22, 5, 2, 9]
const starts = Int32Array.from([
  0,
  ...SIZES.map((_, at) => SIZES.slice(0, at + 1).reduce((sum, size) => sum + size, 0)),
])
const pairs = starts[SIZES.length]
const prompt = SIZES.flatMap((size, at) => Array.from({ length: size }, () => at))
const choices = [0, 1].map(() => Int8Array.from({ length: pairs }, () => [1, -1, 1, 0, 2][random(5)]))
const signs = Uint8Array.from({ length: pairs }, () => random(4))
const order = Int32Array.from({ length: pairs }, (_, at) => at)
const dense = denseCodes(choiceCodes(order, choices))
const byCell = (role: (sign: number, one: number, other: number) => number) =>
  Uint8Array.from({ length: 1024 }, (_, cell) => role((cell & 3) - 1, ((cell >> 2) & 3) - 1, ((cell >> 4) & 3) - 1))
const isSide = (choice: number) => Math.abs(choice) === 1
const roleOf = (y: number) => (y > 0 ? ROLE.up : y < 0 ? ROLE.down : ROLE.even)
const own = (at: number) =>
  byCell((sign, ...raters) => (sign === 2 || !isSide(raters[at]) ? ROLE.out : roleOf(sign * raters[at])))
const common = (y: (sign: number, one: number, other: number) => number) =>
  byCell((sign, one, other) => (sign === 2 || !isSide(one) || !isSide(other) ? ROLE.out : roleOf(y(sign, one, other))))
const clusters = { order, starts, groupOf: Int32Array.from(SIZES.keys()), groups: SIZES.length }

/** What the pairs come to one by one. */
function byHand(roles: Uint8Array) {
  const codes = choiceCodes(order, choices)
  const found = Array.from(order, (pair) => roles[codes[pair] | signs[pair]])
  const counted = [...found.keys()].filter((pair) => found[pair] !== ROLE.out)
  return sumPairs(
    counted.map((pair) => prompt[pair]),
    counted.map((pair) => (found[pair] === ROLE.up ? 1 : found[pair] === ROLE.down ? -1 : 0)),
  )
}

it('sums scores, gaps and both sides of them as pair by pair, in small and large prompts', () => {
  const gap = common((sign, one, other) => sign * (one - other))
  const [one, other] = [common((sign, first) => sign * first), common((sign, _, second) => sign * second)]
  const sums = sumPanel(dense, signs, [own(0), own(1)], [{ own: one, gap }], clusters, keysFor(clusters))
  const infer = (each: Parameters<typeof inferMean>[0]) => inferMean(each, 1, 0.95)
  for (const [found, roles] of [
    [sums.scores[0], own(0)],
    [sums.scores[1], own(1)],
    [sums.gaps[0].gap, gap],
    [sums.gaps[0].one, one],
    [sums.gaps[0].other, other],
    [sumPrompts(dense, signs, [own(0), own(1), gap], clusters)[2], gap],
    [sumPrompts(dense, signs, [gap], clusters)[0], gap],
  ] as const) {
    const [actual, expected] = [infer(found), infer(byHand(roles))]
    const rounded = (inference: typeof actual) =>
      Object.entries(inference ?? {}).map(([key, value]) => [
        key,
        typeof value === 'number' ? Number(value.toFixed(10)) + 0 : value,
      ])
    expect(actual).not.toBeNull()
    expect(rounded(actual)).toEqual(rounded(expected))
  }
})

it('keeps them by prompt: means of groups, and a variance as the covariance with itself', () => {
  const sums = sumPanel(dense, signs, [own(0), own(1)], [], clusters, keysFor(clusters))
  const total = sumGroups(sums.kept, clusters)[1].reduce((sum, each) => sum + each, 0)
  const found = inferMean(sums.scores[1], 1, 0.95)
  expect(meanOfPacked(total)).toBeCloseTo(found?.value ?? Number.NaN, 12)
  expect(covarianceOf(sums.kept, 1, 1, SIZES.length)).toBeCloseTo((found?.error ?? 0) ** 2, 12)
})

it('sums many prompts of one pair and two by the cells they hold to the same rows as pair by pair', () => {
  const sizes = Array.from({ length: 20_000 }, (_, at) => [1, 2, 2, 3, 1, 0][at % 6])
  const many = Int32Array.from({ length: sizes.length + 1 }, () => 0)
  for (const [at, size] of sizes.entries()) many[at + 1] = many[at] + size
  const all = many[sizes.length]
  const places = Int32Array.from({ length: all }, (_, at) => at)
  const votes = [0, 1].map(() => Int8Array.from({ length: all }, () => [1, -1, 1, 0, 2][random(5)]))
  const codes = denseCodes(choiceCodes(places, votes))
  const told = Uint8Array.from({ length: all }, () => random(4))
  const gap = common((sign, one, other) => sign * (one - other))
  const left = common((sign, first) => sign * first)
  const keys = keysFor({ starts: many })
  const found = sumPanel(codes, told, [own(0), own(1)], [{ own: left, gap }], { starts: many }, keys)
  const expected = sumPrompts(codes, told, [own(0), own(1), gap, left], { starts: many })
  expect([...found.scores, found.gaps[0].gap, found.gaps[0].one]).toEqual(expected)
  const pairsOf = (key: number) => key & 15
  for (const at of [0, 1, 3, 5, 17_777])
    expect(pairsOf(keys[2 * at])).toBe(
      [...places.subarray(many[at], many[at + 1])].filter(
        (place) => own(0)[codes.cells[codes.codes[place] | told[place]]] !== ROLE.out,
      ).length,
    )
})

it('leaves out prompts by the cells they hold as it does pair by pair, and sums them to the same rows', () => {
  const cells = countPrompts(dense, signs, starts)
  const roles = own(0)
  expect(sumCells(cells, roles)).toEqual(sumPrompts(dense, signs, [roles], clusters)[0])
  const columns = [ROLE.up, ROLE.down].map((wanted) => Float64Array.from(roles, (role) => Number(role === wanted)))
  const share = (sums: ArrayLike<number>) => sums[0] / (sums[0] + sums[1])
  const byPrompt = columns.map((column) => {
    const sums = new Float64Array(SIZES.length)
    for (const [pair, at] of prompt.entries()) sums[at] += column[dense.cells[dense.codes[pair] | signs[pair]]]
    return sums
  })
  const { squares, fourths } = leaveOut(byPrompt, share)
  const found = leaveOutCells(cells, columns, share)
  expect(found?.value).toBe(share(byPrompt.map((column) => column.reduce((sum, each) => sum + each, 0))))
  expect(found?.moves.squares).toBeCloseTo(squares, 12)
  expect(found?.moves.fourths).toBeCloseTo(fourths, 12)
})
