import { isFormula } from './words/export/spreadsheet-formula'

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** One cell: quoted where needed, and with a leading ' where a spreadsheet would take the text for a formula. */
function csvCell(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value)
  const safe = isFormula(text) && !NUMBER.test(text) ? `'${text}` : text
  return /[",;|\t\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (cells: readonly (string | number | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`
