import { type Decimals, decimalOf } from '@/lib/ingest/decimal'
import { numberIn, rawLabel } from '@/lib/ingest/read-field'
import { readPath } from '@/lib/ingest/read-path'
import { choiceOfSide, countingOf, sideOfWord, type WordSide } from '@/lib/ingest/side-words'
import { type Choice, choiceBySign } from '@/lib/words/rater'
import type { LabelRule } from './mapping'

export type ReadLabel = { readonly choice: Choice | null; readonly strength: number | null; readonly raw: string }

const plain = (value: unknown): string => rawLabel(value).trim().toLowerCase()
const isTrue = (value: unknown): boolean => ['1', '1.0', 'true', 'yes'].includes(plain(value))
const isFalse = (value: unknown): boolean => ['0', '0.0', 'false', 'no'].includes(plain(value))

/** The same word, or the same number written another way: 1 and 1.0. */
function isAmong(value: unknown, words: readonly string[]): boolean {
  const text = plain(value)
  if (text === '') return false
  return words.some(
    (word) => word.trim().toLowerCase() === text || (word.trim() !== '' && Number(word) === Number(text)),
  )
}

const signed = (difference: number, raw: string, tie = 0): ReadLabel => {
  if (Number.isNaN(difference)) return { choice: null, strength: null, raw }
  const choice = Math.abs(difference) <= tie ? 0 : choiceBySign(difference)
  return { choice, strength: Math.abs(difference), raw }
}

/**
 * The side whose name a cell gives; some rows write the side itself, such as model_a. Numbers count as the names of the
 * columns do: one cell says nothing of that.
 */
function winnerOf(value: string, { nameA, nameB }: Extract<LabelRule, { kind: 'winner' }>, a: string, b: string) {
  if (value === '') return null
  const isNamed = value === a || value === b
  if (!isNamed) return sideOfWord(value, { counting: countingOf([], [nameA, nameB]) })
  const side: WordSide | null = a === b ? null : value === a ? 'a' : 'b'
  return side
}

/**
 * What the cells of a row say by a rule, in terms of its a and b; `null` where they say nothing readable. `decimals`: how
 * the file writes its numbers.
 */
export function readLabel(rule: LabelRule, row: unknown, decimals?: Decimals): ReadLabel {
  const cell = (column: string) => readPath(row, column) ?? null
  const number = (column: string) => numberIn(cell(column), decimalOf(decimals, column))
  const raw = (...columns: readonly string[]) => {
    const texts = columns.map((column) => (cell(column) === null ? '' : rawLabel(cell(column))))
    return texts.every((text) => text === '') ? '' : texts.join(' / ')
  }
  switch (rule.kind) {
    case 'words': {
      const value = cell(rule.column)
      const choice = isAmong(value, rule.a) ? 1 : isAmong(value, rule.b) ? -1 : isAmong(value, rule.tie) ? 0 : null
      return { choice, strength: null, raw: raw(rule.column) }
    }
    case 'winner': {
      const [value, a, b] = [cell(rule.column), cell(rule.nameA), cell(rule.nameB)].map(plain)
      const choice = isAmong(value, rule.tie) ? 0 : choiceOfSide(winnerOf(value ?? '', rule, a ?? '', b ?? ''))
      return { choice, strength: null, raw: raw(rule.column) }
    }
    case 'one-hot': {
      const named = [cell(rule.a), cell(rule.b), rule.tie === null ? false : cell(rule.tie)]
      const label = raw(rule.a, rule.b, ...(rule.tie === null ? [] : [rule.tie]))
      if (!named.every((value) => isTrue(value) || isFalse(value))) return { choice: null, strength: null, raw: label }
      const [a, b, tie] = named.map(isTrue)
      const count = [a, b, tie].filter(Boolean).length
      const choice = count === 1 ? (a ? 1 : b ? -1 : 0) : count === 0 && rule.tie === null ? 0 : null
      return { choice, strength: null, raw: label }
    }
    case 'signed': {
      const value = number(rule.column)
      return signed(rule.positive === 'a' ? value : -value, raw(rule.column), rule.tie)
    }
    case 'scores': {
      const difference = number(rule.a) - number(rule.b)
      return signed(rule.better === 'higher' ? difference : -difference, raw(rule.a, rule.b))
    }
    case 'range': {
      const value = number(rule.column)
      const outside = !(value >= Math.min(rule.low, rule.high) && value <= Math.max(rule.low, rule.high))
      const middle = (rule.low + rule.high) / 2
      const towardsA = (middle - value) / (middle - rule.low)
      return signed(outside ? Number.NaN : Math.round(towardsA * 1e9) / 1e9, raw(rule.column))
    }
    case 'chosen':
      return { choice: 1, strength: null, raw: 'chosen' }
    case 'best':
      // Which of several is named is no choice between two: readBest tells it.
      return { choice: null, strength: null, raw: raw(rule.column) }
  }
}

/** Which of several responses a cell names, by its words or by who wrote it: its place, `tie` for none better, or `null`. */
export function readBest(
  { column, words, tie }: Extract<LabelRule, { kind: 'best' }>,
  row: unknown,
  authors: readonly (string | null)[],
): { readonly best: number | 'tie' | null; readonly raw: string } {
  const value = readPath(row, column) ?? null
  const raw = value === null ? '' : rawLabel(value)
  if (isAmong(value, tie)) return { best: 'tie', raw }
  const named = words.findIndex((each) => isAmong(value, each))
  const place =
    named === -1 && plain(value) !== '' ? authors.findIndex((author) => plain(author) === plain(value)) : named
  return { best: place === -1 ? null : place, raw }
}
