/** Bytes allocated at once. */
const PART = 512 * 1024

export type Parts = ReturnType<typeof createParts>

/** Memory for rows on their way. What was sent is filled again: of new memory the system clears every page. */
export function createParts() {
  const made = new WeakSet<ArrayBufferLike>()
  const spare: Buffer[] = []
  return {
    make(bytes: number): Buffer {
      const again = bytes <= PART ? spare.pop() : undefined
      if (again) return again
      const part = Buffer.allocUnsafeSlow(Math.max(PART, bytes))
      made.add(part.buffer)
      return part
    },
    /** Takes parts back whose bytes nobody needs any more; longer ones are left to go. */
    give(parts: readonly Buffer[]): void {
      for (const { buffer } of parts)
        if (made.has(buffer) && buffer.byteLength === PART) spare.push(Buffer.from(buffer))
    },
  }
}
