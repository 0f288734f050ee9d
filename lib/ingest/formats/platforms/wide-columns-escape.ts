const RISKY = /^'*([=+\-@\t\r]|$)/

/**
 * A text as a CSV cell that no spreadsheet takes for a formula: an apostrophe goes before it. One also goes before an
 * empty text, which leaves the blank cell to what is missing, and before a text that would read as escaped already.
 *
 * @example escapeCell('=1+1') // "'=1+1"
 */
export const escapeCell = (text: string): string => (RISKY.test(text) ? `'${text}` : text)

/** The text that `escapeCell` escaped; `null` for a blank cell. */
export function unescapeCell(cell: string): string | null {
  if (cell === '') return null
  return cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell
}
