import type { Sample } from '@/lib/statistics/clusters'
import { pick } from '@/lib/statistics/columns'
import { connectedGroups, strengthColumns } from '@/lib/statistics/connected-groups'
import type { HeldAuthors } from './analysis'
import type { Study } from './study'

/** Authors whose strengths are held still: the most frequent ones, since every one of them is a column more. */
const MOST_AUTHORS = 40

/** Who wrote the responses of each pair, among those whose strengths can be told; −1: somebody else or nobody named. */
export type KnownAuthors = {
  readonly names: readonly string[]
  readonly first: Int32Array
  readonly second: Int32Array
  readonly held: HeldAuthors
}

/** The authors that meet others on some pair, the most frequent ones; `null` where no two of them meet. */
export function authorsOf({ authors }: Study): KnownAuthors | null {
  if (authors === null) return null
  const { names, first, second } = authors
  const meetings = new Int32Array(names.length)
  for (const [place, one] of first.entries()) {
    const other = second[place] ?? -1
    if (one < 0 || other < 0 || one === other) continue
    meetings[one] = (meetings[one] ?? 0) + 1
    meetings[other] = (meetings[other] ?? 0) + 1
  }
  const known = [...meetings.keys()]
    .filter((author) => (meetings[author] ?? 0) > 0)
    .sort((x, y) => (meetings[y] ?? 0) - (meetings[x] ?? 0) || x - y)
    .slice(0, MOST_AUTHORS)
  if (known.length < 2) return null
  const place = new Int32Array(names.length).fill(-1)
  for (const [at, author] of known.entries()) place[author] = at
  const own = (column: Int32Array) => column.map((author) => place[author] ?? -1)
  const [one, two] = [own(first), own(second)]
  const { count } = connectedGroups(one, two, known.length)
  return {
    names: known.map((author) => names[author] ?? ''),
    first: one,
    second: two,
    held: { held: known.length, more: names.length - known.length, groups: count },
  }
}

/** Those of the places where both authors are known. */
export function withKnownAuthors(authors: KnownAuthors | null, sample: Sample): Sample {
  if (authors === null) return sample
  const { first, second } = authors
  const kept = sample.places
    .map((_, at) => at)
    .filter((at) => {
      const place = sample.places[at] ?? -1
      return (first[place] ?? -1) >= 0 && (second[place] ?? -1) >= 0
    })
  return { places: pick(sample.places, kept), cluster: pick(sample.cluster, kept), all: sample.all }
}

/** The columns whose weights are the authors' strengths on these places, each with its author's name. */
export function strengthsAt(authors: KnownAuthors | null, places: Int32Array) {
  if (authors === null) return { names: [], columns: [] }
  const [first, second] = [pick(authors.first, places), pick(authors.second, places)]
  const { items, columns } = strengthColumns(first, second, connectedGroups(first, second, authors.names.length))
  return { names: items.map((item) => authors.names[item] ?? ''), columns }
}
