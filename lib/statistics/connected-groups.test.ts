import { expect, it } from 'vitest'
import { connectedGroups } from './connected-groups'
import { createRandom } from './random'

const groupsOf = (meetings: readonly (readonly [number, number])[], items: number) => {
  const { of, count } = connectedGroups(
    meetings.map(([one]) => one),
    meetings.map(([, other]) => other),
    items,
  )
  return { of: [...of], count }
}

it('joins those who met over others, and numbers groups by their lowest item', () => {
  expect(connectedGroups([0, 3], [1, 4], 5)).toEqual({ of: Int32Array.of(0, 0, -1, 1, 1), count: 2 })
  expect(
    groupsOf(
      [
        [5, 4],
        [4, 1],
        [3, 0],
      ],
      6,
    ),
  ).toEqual({ of: [0, 1, -1, 0, 1, 1], count: 2 })
})

it('passes over the unknown and over an item that meets itself', () => {
  expect(
    groupsOf(
      [
        [-1, 0],
        [1, -1],
        [2, 2],
        [-1, -1],
      ],
      3,
    ),
  ).toEqual({ of: [-1, -1, -1], count: 0 })
  expect(groupsOf([], 0)).toEqual({ of: [], count: 0 })
})

/** Every item takes the lowest name among those it meets, until nothing changes: slow and plain. */
function spread(meetings: readonly (readonly [number, number])[], items: number): readonly number[] {
  const lowest = Array.from({ length: items }, (_, item) => item)
  for (let changed = true; changed; ) {
    changed = false
    for (const [one, other] of meetings) {
      const least = Math.min(lowest[one] ?? 0, lowest[other] ?? 0)
      if (lowest[one] === least && lowest[other] === least) continue
      lowest[one] = least
      lowest[other] = least
      changed = true
    }
  }
  return lowest
}

it('finds the groups that spreading names from item to item finds, whatever the order of meetings', () => {
  const random = createRandom(5)
  for (let world = 0; world < 200; world++) {
    const items = 2 + random(30)
    const meetings = Array.from({ length: random(items + 5) }, () => [random(items), random(items)] as const)
    const { of, count } = groupsOf(meetings, items)
    const lowest = spread(meetings, items)
    const met = new Set(meetings.filter(([one, other]) => one !== other).flat())
    const roots = [...new Set([...met].map((item) => lowest[item] ?? -1))].sort((x, y) => x - y)
    expect(count).toBe(roots.length)
    expect(of).toEqual(lowest.map((root, item) => (met.has(item) ? roots.indexOf(root) : -1)))
    expect(
      groupsOf(
        [...meetings].reverse().map(([one, other]) => [other, one] as const),
        items,
      ),
    ).toEqual({ of, count })
  }
})

it('takes a long chain without deep calls', () => {
  const items = 200_000
  const first = Int32Array.from({ length: items - 1 }, (_, at) => at)
  const { of, count } = connectedGroups(
    first,
    first.map((item) => item + 1),
    items,
  )
  expect([count, of.every((group) => group === 0)]).toEqual([1, true])
})
