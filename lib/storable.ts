/** Text as PostgreSQL can hold it: NUL and halves of surrogate pairs become the replacement character. */
export const storableText = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed()

/** A value as JSON that PostgreSQL can hold, which takes neither NUL nor half a surrogate pair as an escape either. */
export function storableJson(value: object): string {
  const json = JSON.stringify(value)
  return json.includes('\\u') ? JSON.stringify(value, (_, part: unknown) => storablePart(part)) : json
}

function storablePart(part: unknown): unknown {
  if (typeof part === 'string') return storableText(part)
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [storableText(name), value]))
}

/**
 * What a door was given, with text as it can be kept: a search, a name or a key then finds what was stored of the same text.
 *
 * @example storableInput({ name: 'a\0b' }) // { name: 'a\uFFFDb' }
 */
export function storableInput(input: unknown): unknown {
  if (typeof input === 'string') return storableText(input)
  if (Array.isArray(input)) return input.map(storableInput)
  if (typeof input !== 'object' || input === null || !isPlain(input)) return input
  return Object.fromEntries(Object.entries(input).map(([name, part]) => [storableText(name), storableInput(part)]))
}

const isPlain = (value: object): boolean => [Object.prototype, null].includes(Object.getPrototypeOf(value))
