const ODD = /%|^\s+|\s+$|\p{Cc}|\.(?=swapped$)/gu
const BLANK = '%'

const encode = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')

/**
 * A name of a rater, factor or slice as a part of a column's name: what a table would trim or the format would take for
 * its own `.swapped` is written %XX, as in an address, and a blank name as a lone %.
 *
 * @example columnName('Ann ') // 'Ann%20'
 */
export const columnName = (name: string): string => (name === '' ? BLANK : name.replace(ODD, encode))

/** The name that `columnName` wrote; a text it never writes stays as it is. */
export function nameOfColumn(text: string): string {
  if (text === BLANK) return ''
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
