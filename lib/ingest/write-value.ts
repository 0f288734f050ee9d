/**
 * A value of a file as text: a string as it stands, anything else as JSON, unless it nests deeper than can be written.
 *
 * @example writeValue({ a: [1] }) // '{"a":[1]}'
 */
export function writeValue(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? ''
  } catch (error) {
    if (error instanceof RangeError) return '…'
    throw error
  }
}
