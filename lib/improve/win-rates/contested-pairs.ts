import type { ProfileInput } from '@/lib/profile/profile'

/** Pairs in which two different named authors meet, in the order of the pairs, and who they are. */
export type ContestedPairs = {
  readonly pairs: Int32Array
  readonly first: Int32Array
  readonly second: Int32Array
  readonly names: readonly string[]
}

/** `null` where no two authors meet: nobody can win then. */
export function contestedPairs({ a, b, authors }: Pick<ProfileInput, 'a' | 'b' | 'authors'>): ContestedPairs | null {
  if (!authors) return null
  const author = (response: number | undefined) => authors.of[response ?? -1] ?? -1
  const all = Int32Array.from(a.keys())
  const pairs = all.filter((pair) => {
    const [one, other] = [author(a[pair]), author(b[pair])]
    return one >= 0 && other >= 0 && one !== other
  })
  if (pairs.length === 0) return null
  return {
    pairs,
    first: pairs.map((pair) => author(a[pair])),
    second: pairs.map((pair) => author(b[pair])),
    names: authors.names,
  }
}
