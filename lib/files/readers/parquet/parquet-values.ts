/** Text as it stands: a byte order mark inside a value is part of it, and bytes that are no UTF-8 are a fault. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

/** Bytes that nothing says are text: text if they can be, else only how many there are. */
function bytesAsText(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes)
  } catch {
    return `(${bytes.length} bytes)`
  }
}

/** Bytes that are no UTF-8 become replacement characters: the decoder says what is wrong with them, or that they stood there. */
function decode(bytes: Uint8Array): string {
  const text = Buffer.prototype.utf8Slice.call(bytes, 0, bytes.length)
  return text.includes('\uFFFD') ? decoder.decode(bytes) : text
}

export const stringFromBytes = (bytes: Uint8Array | undefined): string | undefined => bytes && decode(bytes)

/** A Parquet value as JSON would hold it: whole numbers where they are exact, dates as text, bytes as UTF-8. */
export function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return value
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
  if (value === undefined) return null
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (value instanceof Uint8Array) return bytesAsText(value)
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<unknown>, plainValue)
  if (Array.isArray(value)) return value.map(plainValue)
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainValue(inner)]))
}
