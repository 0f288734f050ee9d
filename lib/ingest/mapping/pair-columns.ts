import type { ColumnProfile } from './list-columns'

/** Two columns that hold the same thing for the two sides, told by their names. */
export type ColumnPair = { readonly a: ColumnProfile; readonly b: ColumnProfile; readonly name: string }

/** Names whose first is the preferred one, whatever any label says. */
const CHOSEN_SIDES: readonly (readonly [string, string])[] = [
  ['chosen', 'rejected'],
  ['chosen', 'reject'],
  ['chosen', 'unchosen'],
  ['preferred', 'dispreferred'],
  ['preferred', 'rejected'],
  ['winner', 'loser'],
  ['winning', 'losing'],
  ['win', 'lose'],
  ['better', 'worse'],
  ['best', 'worst'],
  ['accepted', 'rejected'],
  ['selected', 'rejected'],
  ['positive', 'negative'],
  ['pos', 'neg'],
  ['good', 'bad'],
]
/** Parts of a name that stand for the first and the second response, the surest first. */
const SIDES: readonly (readonly [string, string])[] = [
  ...CHOSEN_SIDES,
  ['a', 'b'],
  ['1', '2'],
  ['0', '1'],
  ['left', 'right'],
  ['l', 'r'],
  ['first', 'second'],
  ['one', 'two'],
  ['x', 'y'],
  ['i', 'j'],
  ['j', 'k'],
  ['former', 'latter'],
  ['甲', '乙'],
  ['左', '右'],
]
const CHOSEN = new Set(CHOSEN_SIDES.map(([first]) => first))

/** A name cut into words, numbers and single capitals: `responseA`, `answer1` and `score_a` have their side as the last. */
export const partsOf = (path: string): readonly string[] =>
  path
    .normalize('NFKC')
    .replaceAll(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2')
    .replaceAll(/(\p{L})(\p{N})/gu, '$1 $2')
    .replaceAll(/(\p{N})(\p{L})/gu, '$1 $2')
    .replaceAll(/([甲乙左右])/g, ' $1 ')
    .replaceAll(/(\p{Script=Han})([A-Za-z])/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(
      /(?<!\p{L})(non|not|un)[^\p{L}\p{N}]?(preferred|chosen|selected|accepted)(?!\p{L})/gu,
      (_, _not, word: string) => (word === 'preferred' ? 'dispreferred' : 'rejected'),
    )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')

/** Which side a name stands for, and what is left of it. */
function sidesOf(path: string, [first, second]: readonly [string, string]) {
  const parts = partsOf(path)
  const at = parts.findLastIndex((part) => part === first || part === second)
  if (at === -1) return null
  const rest = [...parts.slice(0, at), '*', ...parts.slice(at + 1)].join(' ')
  return { isFirst: parts[at] === first, rest }
}

/** All pairs of columns whose names differ in the side alone. */
export function pairColumns(columns: readonly ColumnProfile[]): readonly ColumnPair[] {
  const pairs: ColumnPair[] = []
  const used = new Set<string>()
  for (const side of SIDES) {
    const firsts = new Map<string, ColumnProfile>()
    const seconds = new Map<string, ColumnProfile>()
    for (const column of columns) {
      const found = used.has(column.path) ? null : sidesOf(column.path, side)
      if (found !== null) (found.isFirst ? firsts : seconds).set(`${column.list ?? ''} ${found.rest}`, column)
    }
    for (const [rest, a] of firsts) {
      const b = seconds.get(rest)
      if (b === undefined) continue
      used.add(a.path).add(b.path)
      pairs.push({ a, b, name: rest.replace('*', '').replaceAll(/\s+/g, ' ').trim() })
    }
  }
  return pairs
}

/** Whether the names say that the first of the two was preferred. */
export const isChosenPair = ({ a, b }: Pick<ColumnPair, 'a' | 'b'>): boolean => {
  const [first, second] = [partsOf(a.path), partsOf(b.path)]
  return CHOSEN_SIDES.some(([won, lost]) => CHOSEN.has(won) && first.includes(won) && second.includes(lost))
}

/** What two names share at both ends, without what parts it from the rest. */
export function commonName(one: string, other: string): string {
  const most = Math.min(one.length, other.length)
  let start = 0
  while (start < most && one[start] === other[start]) start++
  let end = 0
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const parts = [one.slice(0, start), end === 0 ? '' : one.slice(-end)]
  return parts
    .map((part) => part.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((part) => part !== '')
    .join('_')
}
