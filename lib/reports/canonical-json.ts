/**
 * JSON without spaces and with the keys of every object in the order of their UTF-16 code units (RFC 8785), so that equal
 * values have equal bytes.
 *
 * @example canonicalJson({ b: [1, { d: null, c: 'x' }], a: true }) // '{"a":true,"b":[1,{"c":"x","d":null}]}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`
}
