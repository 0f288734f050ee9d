const DAY = 'T00:00:00'
/** Where dates of a workbook begin: what is earlier is a time of day. */
const FIRST_YEAR = 1900

/** A number in plain decimals, without what binary fractions add behind the fifteenth digit. */
function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value)
  const text = String(Number(value.toPrecision(15)))
  if (!text.includes('e')) return text
  if (Number.isInteger(value)) return BigInt(text.replace(/^(-?)(\d+)\.?(\d*)e\+(\d+)$/, expand)).toString()
  const [digits = '', exponent = '0'] = text.split('e')
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.')
  return `${value < 0 ? '-' : ''}0.${'0'.repeat(-Number(exponent) - 1)}${whole}${fraction}`
}

const expand = (_: string, sign: string, whole: string, fraction: string, exponent: string): string =>
  `${sign}${whole}${fraction.padEnd(Number(exponent), '0')}`

function dateText(value: Date): string {
  if (Number.isNaN(value.getTime())) return ''
  const text = value.toISOString().replace(/\.\d+Z$/, '')
  if (value.getUTCFullYear() < FIRST_YEAR) return text.slice(text.indexOf('T') + 1)
  return text.endsWith(DAY) ? text.slice(0, -DAY.length) : text
}

/**
 * A cell of a workbook as a CSV file would hold it: numbers in plain decimals, dates as ISO 8601, nothing as a blank.
 *
 * @example cellText(0.1 + 0.2) // '0.3'
 */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return numberText(value)
  return value instanceof Date ? dateText(value) : String(value)
}
