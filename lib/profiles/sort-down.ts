const SIGN = 0x80000000
const LAST = 0xffffffff

/**
 * The places of some numbers, the largest number first, equal ones in their order, NaN last. A number and its place make
 * one 64-bit integer, so that the engine sorts without calling back: 100,000 in a few milliseconds.
 */
export function sortDown(numbers: Float32Array): Int32Array {
  const bits = new Uint32Array(numbers.buffer, numbers.byteOffset, numbers.length)
  const keyed = new BigUint64Array(numbers.length)
  // Two halves of each integer: its place below, the number above (every machine this runs on is little-endian).
  const halves = new Uint32Array(keyed.buffer)
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] as number
    // Bits of positive numbers rise with them, those of negative ones fall; 0 and −0 are one number.
    const rising = number === 0 ? SIGN : (bits[place] as number) ^ (number < 0 ? LAST : SIGN)
    halves[2 * place] = place
    halves[2 * place + 1] = Number.isNaN(number) ? LAST : ~rising
  }
  keyed.sort()
  const places = new Int32Array(numbers.length)
  for (let at = 0; at < places.length; at++) places[at] = halves[2 * at] as number
  return places
}
