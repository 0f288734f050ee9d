export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The rows in a value that stands where a row does: a list of objects holds several, everything else is one. */
export const rowsOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject) ? value : [value]
