/** Four 32-bit words: with 10 million texts the chance of any two sharing a key is below 10⁻²⁴. */
export type HashKey = Int32Array

export type Hasher = {
  text(value: string | null): Hasher
  number(value: number): Hasher
  /** The key of everything given since the last call. The array is the same each time: copy what must stay. */
  key(): HashKey
}

const BLOCK = 16

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits))

function finish(value: number): number {
  const first = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return second ^ (second >>> 16)
}

/**
 * Turns texts and numbers into a 128-bit key, so that telling a million texts apart needs no copy of them. The mixing is
 * that of MurmurHash3 for 32-bit machines (Appleby 2011) over UTF-8 bytes; not a cryptographic hash. Every part ends with a block of its kind and length, so that different parts never run together.
 */
export function createHasher(): Hasher {
  const result = new Int32Array(4)
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(BLOCK * 1024)
  let words = new Int32Array(bytes.buffer)
  let [h1, h2, h3, h4] = [0, 0, 0, 0]

  function block(k1: number, k2: number, k3: number, k4: number): void {
    h1 =
      (Math.imul(rotate(h1 ^ Math.imul(rotate(Math.imul(k1, 0x239b961b), 15), 0xab0e9789), 19) + h2, 5) + 0x561ccd1b) |
      0
    h2 =
      (Math.imul(rotate(h2 ^ Math.imul(rotate(Math.imul(k2, 0xab0e9789), 16), 0x38b34ae5), 17) + h3, 5) + 0x0bcaa747) |
      0
    h3 =
      (Math.imul(rotate(h3 ^ Math.imul(rotate(Math.imul(k3, 0x38b34ae5), 17), 0xa1e38b93), 15) + h4, 5) + 0x96cd1c35) |
      0
    h4 =
      (Math.imul(rotate(h4 ^ Math.imul(rotate(Math.imul(k4, 0xa1e38b93), 18), 0x239b961b), 13) + h1, 5) + 0x32ac3b17) |
      0
  }

  function blocks(value: string): void {
    if (bytes.length < value.length * 3 + BLOCK) {
      bytes = new Uint8Array(value.length * 4 + BLOCK)
      words = new Int32Array(bytes.buffer)
    }
    const { written } = encoder.encodeInto(value, bytes)
    bytes.fill(0, written, written + BLOCK)
    for (let at = 0; at * 4 < written; at += 4)
      block(words[at] ?? 0, words[at + 1] ?? 0, words[at + 2] ?? 0, words[at + 3] ?? 0)
  }

  const hasher: Hasher = {
    text(value) {
      if (value !== null) blocks(value)
      block(value === null ? 0 : 1, value?.length ?? 0, 0, 0)
      return hasher
    },
    number(value) {
      block(2, value, 0, 0)
      return hasher
    },
    key() {
      h1 = (h1 + h2 + h3 + h4) | 0
      const [a, b, c, d] = [finish(h1), finish(h2 + h1), finish(h3 + h1), finish(h4 + h1)]
      result[0] = (a + b + c + d) | 0
      result[1] = (b + result[0]) | 0
      result[2] = (c + result[0]) | 0
      result[3] = (d + result[0]) | 0
      h1 = h2 = h3 = h4 = 0
      return result
    },
  }
  return hasher
}
