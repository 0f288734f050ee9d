const CHUNK = 64 * 1024

/** Rows are far smaller than what is worth sending by itself. */
export async function* inChunks(parts: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let gathered: string[] = []
  let size = 0
  for await (const part of parts) {
    if (typeof part !== 'string') {
      yield part
      continue
    }
    gathered.push(part)
    size += part.length
    if (size < CHUNK) continue
    yield Buffer.from(gathered.join(''))
    gathered = []
    size = 0
  }
  if (size > 0) yield Buffer.from(gathered.join(''))
}
