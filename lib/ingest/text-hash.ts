/** Four 32-bit words: with 10 million texts the chance of any two sharing a key is below 10⁻²⁴. */
export type HashKey = Int32Array

export const createKey = (): HashKey => new Int32Array(4)

export type Hasher = {
  text(value: string | null): Hasher
  number(value: number): Hasher
  /** Another key as a part of this one. */
  part(key: HashKey): Hasher
  /** Writes the key of everything given since the last call into `key`, and hands it back. */
  writeTo(key: HashKey): HashKey
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
  const encoder = new TextEncoder()
  const mark = createKey()
  let bytes = new Uint8Array(BLOCK * 1024)
  let words = new Int32Array(bytes.buffer)
  // The state as four numbers: reading them from a list for every block of 16 bytes takes longer than mixing it in.
  let [state1, state2, state3, state4] = [0, 0, 0, 0]

  /** Mixes blocks of four words into the state. */
  function mix(from: Int32Array, blocks: number): void {
    // Said to be whole: kept as numbers of any kind from block to block, they take twice as long.
    let h1 = state1 | 0
    let h2 = state2 | 0
    let h3 = state3 | 0
    let h4 = state4 | 0
    for (let at = 0; at < blocks * 4; at += 4) {
      const k1 = Math.imul(rotate(Math.imul(from[at] ?? 0, 0x239b961b), 15), 0xab0e9789)
      const k2 = Math.imul(rotate(Math.imul(from[at + 1] ?? 0, 0xab0e9789), 16), 0x38b34ae5)
      const k3 = Math.imul(rotate(Math.imul(from[at + 2] ?? 0, 0x38b34ae5), 17), 0xa1e38b93)
      const k4 = Math.imul(rotate(Math.imul(from[at + 3] ?? 0, 0xa1e38b93), 18), 0x239b961b)
      h1 = (Math.imul(rotate(h1 ^ k1, 19) + h2, 5) + 0x561ccd1b) | 0
      h2 = (Math.imul(rotate(h2 ^ k2, 17) + h3, 5) + 0x0bcaa747) | 0
      h3 = (Math.imul(rotate(h3 ^ k3, 15) + h4, 5) + 0x96cd1c35) | 0
      h4 = (Math.imul(rotate(h4 ^ k4, 13) + h1, 5) + 0x32ac3b17) | 0
    }
    state1 = h1
    state2 = h2
    state3 = h3
    state4 = h4
  }

  /** Ends a part with its kind and a number of its own. */
  function end(kind: number, value: number): void {
    mark[0] = kind
    mark[1] = value
    mix(mark, 1)
  }

  /** The bytes of a text as whole blocks; hands back how many bytes there are. */
  function encode(value: string): number {
    if (bytes.length < value.length * 3 + BLOCK) {
      bytes = new Uint8Array(value.length * 4 + BLOCK - ((value.length * 4) % BLOCK))
      words = new Int32Array(bytes.buffer)
    }
    const { written } = encoder.encodeInto(value, bytes)
    for (let at = written; at % BLOCK !== 0; at++) bytes[at] = 0
    return written
  }

  const hasher: Hasher = {
    text(value) {
      const length = value === null ? 0 : encode(value)
      mix(words, Math.ceil(length / BLOCK))
      end(value === null ? 0 : 1, length)
      return hasher
    },
    number(value) {
      end(2, value)
      return hasher
    },
    part(key) {
      mix(key, 1)
      end(3, 0)
      return hasher
    },
    writeTo(key) {
      const all = (state1 + state2 + state3 + state4) | 0
      const a = finish(all)
      const b = finish(state2 + all)
      const c = finish(state3 + all)
      const d = finish(state4 + all)
      const sum = (a + b + c + d) | 0
      key[0] = sum
      key[1] = b + sum
      key[2] = c + sum
      key[3] = d + sum
      state1 = 0
      state2 = 0
      state3 = 0
      state4 = 0
      return key
    },
  }
  return hasher
}
