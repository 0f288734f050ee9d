import type { ColumnProfile } from './list-columns'

/** Two columns that hold the same thing for the two sides, told by their names. */
export type ColumnPair = { readonly a: ColumnProfile; readonly b: ColumnProfile; readonly name: string }

/** Parts of a name that stand for the first and the second response, the surest first. */
const SIDES: readonly (readonly [string, string])[] = [
  ['a', 'b'],
  ['1', '2'],
  ['0', '1'],
  ['left', 'right'],
  ['l', 'r'],
  ['first', 'second'],
  ['chosen', 'rejected'],
  ['preferred', 'dispreferred'],
  ['winner', 'loser'],
  ['better', 'worse'],
  ['accepted', 'rejected'],
  ['x', 'y'],
  ['i', 'j'],
]
/** Pairs of names whose first is the preferred one, whatever any label says. */
const CHOSEN = new Set(['chosen', 'preferred', 'winner', 'better', 'accepted'])

/** A name cut into words, numbers and single capitals: `responseA`, `answer1` and `score_a` have their side as the last. */
const partsOf = (path: string): readonly string[] =>
  path
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
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
export const isChosenPair = ({ a }: ColumnPair): boolean => partsOf(a.path).some((part) => CHOSEN.has(part))

const TIES = [
  'tie',
  'tied',
  'draw',
  'equal',
  'equally good',
  'same',
  'neither',
  'both',
  'both good',
  'both bad',
  'both_bad',
]
const A_WORDS = ['a', 'model_a', 'response_a', 'assistant_a', 'text_a', 'output_a', 'answer a', 'left', 'first']
const B_WORDS = ['b', 'model_b', 'response_b', 'assistant_b', 'text_b', 'output_b', 'answer b', 'right', 'second']

/** Which side a label's word stands for, by itself: `A>B`, `Answer A`, `tie (bothbad)`, `[[B]]`; `null` when unclear. */
export function sideOfWord(word: string): 'a' | 'b' | 'tie' | null {
  const text = word
    .trim()
    .toLowerCase()
    .replaceAll(/[[\]"']/g, '')
  if (TIES.includes(text) || text.startsWith('tie')) return 'tie'
  if (A_WORDS.includes(text)) return 'a'
  if (B_WORDS.includes(text)) return 'b'
  const compared = /^(.*?)\s*([<>=])+\s*(.*)$/.exec(text)
  if (compared !== null) {
    const [, left = '', sign, right = ''] = compared
    if (sign === '=') return 'tie'
    const [first, second] = [sideOfWord(left), sideOfWord(right)]
    if (first === second || first === null || second === null) return null
    return sign === '>' ? (first as 'a' | 'b') : (second as 'a' | 'b')
  }
  const last = partsOf(word).at(-1)
  if (partsOf(word).length > 1 && last !== undefined) return last === 'a' ? 'a' : last === 'b' ? 'b' : null
  return null
}
