import type { SourceRow } from './record'

/**
 * What stands before the decimals of a column: a comma, a point, now this and now that; `comma-beside`: a comma in other
 * columns of the file; `null`: nothing tells.
 */
export type Decimal = 'comma' | 'point' | 'both' | 'comma-beside' | null
export type Decimals = { readonly columns: ReadonlyMap<string, Decimal>; readonly file: Decimal }

const COMMA = /^[+-]?\d*,\d+(e[+-]?\d+)?$/i
const POINT = /^[+-]?\d*\.\d+(e[+-]?\d+)?$/i
/** One comma or point before three digits: decimals of a small number, or the thousands of a large one. */
const EITHER = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/
const POINT_GROUPS = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/
const COMMA_GROUPS = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/
const BLANK_GROUPS = /^[+-]?[1-9]\d{0,2}([\u0020\u00a0\u202f'’]\d{3})+([.,]\d+)?$/

const withPoint = (text: string): number => Number(text.replace(',', '.'))
const without = (groups: RegExp, text: string): number => withPoint(text.replace(groups, ''))

/**
 * The number that a text says, whichever way decimals and thousands are written; NaN where it is none, or where nobody can
 * say which of two it is.
 *
 * @example readNumber('3,5', null) // 3.5
 */
export function readNumber(given: string, decimal: Decimal): number {
  const text = given.trim().replace('\u2212', '-')
  if (text === '') return Number.NaN
  if (EITHER.test(text)) {
    const isComma = text.includes(',')
    const known = decimal ?? (isComma ? 'both' : 'point')
    if (known === 'both' || (known === 'comma-beside' && !isComma)) return Number.NaN
    return (known !== 'point') === isComma ? withPoint(text) : Number(text.replace(/[.,]/, ''))
  }
  if (COMMA.test(text)) return withPoint(text)
  if (POINT_GROUPS.test(text)) return without(/\./g, text)
  if (COMMA_GROUPS.test(text)) return without(/,/g, text)
  if (BLANK_GROUPS.test(text)) return without(/[^\d.,+-]/g, text)
  return Number(text)
}

/** Why a text is no number: it could be two; `null` for what is none at all. */
export function whyNoNumber(given: string): string | null {
  const text = given.trim()
  if (!EITHER.test(text)) return null
  return `The number may be ${text.replace(',', '.')} or ${text.replace(/[.,]/, '')}: nothing in its column tells.`
}

function toldBy(text: string): Decimal {
  if (EITHER.test(text)) return null
  if (COMMA.test(text) || (POINT_GROUPS.test(text) && text.includes(','))) return 'comma'
  return POINT.test(text) || (COMMA_GROUPS.test(text) && text.includes('.')) ? 'point' : null
}

const add = (one: Decimal, other: Decimal): Decimal =>
  one === null || one === other ? other : other === null ? one : 'both'

/** What stands before the decimals of a table’s columns, by the cells of its first rows that leave no doubt. */
export function findDecimals(rows: readonly SourceRow[]): Decimals {
  const columns = new Map<string, Decimal>()
  for (const { value } of rows) {
    if (typeof value !== 'object' || value === null) continue
    for (const [field, cell] of Object.entries(value))
      if (typeof cell === 'string' && cell.length < 40)
        columns.set(field, add(columns.get(field) ?? null, toldBy(cell.trim())))
  }
  return { columns, file: [...columns.values()].reduce(add, null) }
}

/** What stands before the decimals of a column, by its own cells or, where they do not tell, by those beside it. */
export function decimalOf(decimals: Decimals | undefined, column: string): Decimal {
  if (!decimals) return null
  const own = decimals.columns.get(column) ?? null
  return own ?? (decimals.file === 'comma' ? 'comma-beside' : decimals.file)
}
