/** The group of each item, −1 for an item that met no other one, and how many groups there are. */
export type ConnectedGroups = { readonly of: Int32Array; readonly count: number }

/**
 * Which items met each other, directly or over others: only within such a group can their strengths be compared.
 *
 * Connected components of the graph of meetings by union–find with path halving (Tarjan 1975). Meeting i is between items
 * `first[i]` and `second[i]`, both below `items`; −1, or an item that meets itself, says nothing and is passed over. Groups
 * are numbered by their lowest item. Strengths of a Bradley–Terry model are relative, so one item of each group is the zero
 * of the others, and nothing is said across groups (Ford 1957: connected is needed; whoever won or lost every meeting with
 * the rest has no finite strength either, unless it is penalised). O(meetings · α(items)).
 *
 * @example connectedGroups([0, 3], [1, 4], 5) // { of: Int32Array [0, 0, -1, 1, 1], count: 2 }
 */
export function connectedGroups(first: ArrayLike<number>, second: ArrayLike<number>, items: number): ConnectedGroups {
  // The lowest item of a group is its root, so that a pass from the lowest up numbers roots before their followers.
  const parent = Int32Array.from({ length: items }, (_, item) => item)
  const met = new Uint8Array(items)
  const rootOf = (item: number): number => {
    let root = item
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]]
      root = parent[root]
    }
    return root
  }
  for (let meeting = 0; meeting < first.length; meeting++) {
    const one = first[meeting]
    const other = second[meeting]
    if (one < 0 || other < 0 || one === other) continue
    met[one] = 1
    met[other] = 1
    const roots = [rootOf(one), rootOf(other)]
    parent[Math.max(...roots)] = Math.min(...roots)
  }
  const of = new Int32Array(items).fill(-1)
  let count = 0
  for (let item = 0; item < items; item++) {
    if (met[item] === 0) continue
    const root = rootOf(item)
    of[item] = root === item ? count++ : of[root]
  }
  return { of, count }
}

/**
 * Columns whose weights are the strengths of who meets: +1 where one is the first of a meeting, −1 where the second.
 *
 * Within each connected group the one that meets most has no column: it is the zero of the others (Bradley and Terry 1952).
 * `items` are all who have a column, in order. O(meetings × items).
 */
export function strengthColumns(first: Int32Array, second: Int32Array, { of, count }: ConnectedGroups) {
  const meetings = new Int32Array(of.length)
  for (let at = 0; at < first.length; at++) {
    if (first[at] === second[at]) continue
    meetings[first[at]]++
    meetings[second[at]]++
  }
  const zeros = new Int32Array(count).fill(-1)
  for (let item = 0; item < of.length; item++) {
    const group = of[item]
    if (group >= 0 && (zeros[group] < 0 || meetings[item] > meetings[zeros[group]])) zeros[group] = item
  }
  const items = Array.from(of.keys()).filter((item) => of[item] >= 0 && zeros[of[item]] !== item)
  const columns = items.map((item) =>
    Float64Array.from(first, (one, at) => Number(one === item) - Number(second[at] === item)),
  )
  return { items, columns }
}
