/**
 * A seeded source of random numbers: the same seed always gives the same sequence.
 *
 * xoshiro128** (Blackman and Vigna 2021) seeded through splitmix32. Returns a function that gives a whole number in
 * [0, bound) at each call; bound must be in 1 … 2³¹. Bias below bound/2³², far under what any interval here can show.
 *
 * @example createRandom(1)(10) === createRandom(1)(10) // true
 */
export function createRandom(seed: number): (bound: number) => number {
  let mix = seed | 0
  const next = (): number => {
    mix = (mix + 0x9e3779b9) | 0
    let word = Math.imul(mix ^ (mix >>> 16), 0x21f0aaad)
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97)
    return word ^ (word >>> 15)
  }
  let [a, b, c, d] = [next(), next(), next(), next()]
  return (bound) => {
    const scrambled = Math.imul(b, 5)
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return Math.floor((result / 4294967296) * bound)
  }
}
