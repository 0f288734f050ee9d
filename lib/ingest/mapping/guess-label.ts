import type { ColumnProfile } from './list-columns'
import type { LabelRule } from './mapping'
import { type ColumnPair, sideOfWord } from './pair-columns'

/** What a label column seems to mean; `doubt` says why another reading is possible. */
export type GuessedRule = { readonly rule: LabelRule; readonly doubt: string | null }

const certain = (rule: LabelRule): GuessedRule => ({ rule, doubt: null })
const words = (column: string, a: readonly string[], b: readonly string[], tie: readonly string[]): LabelRule => ({
  kind: 'words',
  column,
  a: [...a],
  b: [...b],
  tie: [...tie],
})

/** Words that stand for themselves, for the response columns' own names, or for names that other columns give. */
function guessWords({ path, values }: ColumnProfile, responses: ColumnPair): GuessedRule | null {
  const sides = new Map(values.map((value) => [value, sideOfWord(value)]))
  for (const value of values) {
    const plain = value.trim().toLowerCase()
    if (plain === responses.a.path.toLowerCase()) sides.set(value, 'a')
    if (plain === responses.b.path.toLowerCase()) sides.set(value, 'b')
  }
  const of = (side: 'a' | 'b' | 'tie') => values.filter((value) => sides.get(value) === side)
  if (of('a').length + of('b').length === 0) return null
  return certain(words(path, of('a'), of('b'), of('tie')))
}

/** Whole numbers: 1 and 2 count, 0 and 1 may be an index or a yes to the first. */
function guessNumbers({ path, values }: ColumnProfile): GuessedRule | null {
  const numbers = values.map(Number)
  if (values.length === 0 || !numbers.every(Number.isInteger)) return null
  const has = new Set(numbers)
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)]
  if (least < 0) return null
  if (most === 2 && !has.has(0)) return certain(words(path, ['1'], ['2'], ['0']))
  if (most === 2)
    return {
      rule: words(path, ['1'], ['2'], ['0']),
      doubt: '0, 1 and 2 are read as tie, first, second; some files mean first, second, tie.',
    }
  if (most > 2) return null
  return {
    rule: words(path, ['0'], ['1'], []),
    doubt: '0 and 1 are read as the number of the better response; some files mean 1 as yes to the first.',
  }
}

function guessRange({ path, values, examples, type }: ColumnProfile): GuessedRule | null {
  const numbers = (values.length > 0 ? values : examples).map(Number)
  if (type !== 'number' || numbers.length === 0) return null
  if (numbers.some((value) => value < 0))
    return {
      rule: { kind: 'signed', column: path, positive: 'a', tie: 0 },
      doubt: 'A positive number is read as the first response; some files mean the second.',
    }
  if (numbers.every((value) => value >= 1 && value <= 2))
    return certain({ kind: 'range', column: path, low: 1, high: 2 })
  return null
}

/** How a column says which response was preferred, or `null` when nothing in its values says so. */
export function guessRule(column: ColumnProfile, responses: ColumnPair, names: ColumnPair | null): GuessedRule | null {
  if (column.type === 'boolean')
    return {
      rule: words(column.path, ['true'], ['false'], []),
      doubt: 'true is read as the first response.',
    }
  if (column.type === 'number') return guessNumbers(column) ?? guessRange(column)
  if (column.type !== 'text') return null
  const known = guessWords(column, responses)
  if (known !== null) return known
  if (names === null) return null
  const named = new Set([...names.a.examples, ...names.b.examples, ...names.a.values, ...names.b.values])
  if (!column.examples.some((value) => named.has(value))) return null
  const tie = column.values.filter((value) => sideOfWord(value) === 'tie')
  return certain({ kind: 'winner', column: column.path, nameA: names.a.path, nameB: names.b.path, tie })
}
