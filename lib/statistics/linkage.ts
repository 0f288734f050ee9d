/** Two clusters that were joined: numbers below n are single items, n + s is the cluster that step s made. */
export type Merge = { readonly first: number; readonly second: number; readonly height: number }

type Cluster = { readonly id: number; readonly members: readonly number[] }

/**
 * Joins items step by step, always the two clusters that are closest on average, until one is left.
 *
 * Average linkage (UPGMA; Sokal and Michener 1958). `distances` is symmetric, n × n. n − 1 merges by height; of equally
 * close clusters the earlier ones join first. O(n³): meant for tens of factors.
 *
 * @example averageLinkage([[0, 1], [1, 0]]) // [{ first: 0, second: 1, height: 1 }]
 */
export function averageLinkage(distances: readonly (readonly number[])[]): readonly Merge[] {
  let clusters: readonly Cluster[] = distances.map((_, id) => ({ id, members: [id] }))
  const merges: Merge[] = []
  const between = (one: Cluster, other: Cluster): number => {
    let sum = 0
    for (const i of one.members) for (const j of other.members) sum += distances[i]?.[j]
    return sum / (one.members.length * other.members.length)
  }
  while (clusters.length > 1) {
    let best: { one: Cluster; other: Cluster; height: number } | null = null
    for (const [at, one] of clusters.entries())
      for (const other of clusters.slice(at + 1)) {
        const height = between(one, other)
        if (best === null || height < best.height - 1e-12) best = { one, other, height }
      }
    if (best === null) break
    const { one, other, height } = best
    const [first, second] = one.id < other.id ? [one, other] : [other, one]
    merges.push({ first: first.id, second: second.id, height })
    const joined = { id: distances.length + merges.length - 1, members: [...first.members, ...second.members] }
    clusters = [...clusters.filter((each) => each !== one && each !== other), joined]
  }
  return merges
}

/** The items of each cluster below `cut`, clusters by their first item, items in the order they were joined. */
export function cutClusters(merges: readonly Merge[], items: number, cut: number): readonly (readonly number[])[] {
  const clusters = new Map<number, readonly number[]>(Array.from({ length: items }, (_, id) => [id, [id]]))
  for (const [step, { first, second, height }] of merges.entries()) {
    if (height > cut) break
    const joined = [...(clusters.get(first) ?? []), ...(clusters.get(second) ?? [])]
    clusters.delete(first)
    clusters.delete(second)
    clusters.set(items + step, joined)
  }
  return [...clusters.values()].sort((x, y) => Math.min(...x) - Math.min(...y))
}
