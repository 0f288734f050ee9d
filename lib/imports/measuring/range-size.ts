/** Responses of the first ranges, of whose texts nothing is known. */
const FIRST = 64
/** Bytes of the texts of a range, with what they answer: those of several are in memory at once, outside of any heap. */
const MOST_BYTES = 16 * 2 ** 20

/** How many responses are read and measured at once: `most`, or as many as may be of texts as long as those before them. */
export function createRangeSize(most: number) {
  let size = Math.min(FIRST, most)
  return {
    next: (): number => size,
    /** Hears how many bytes the texts of so many responses had. */
    hear(responses: number, bytes: number): void {
      size = Math.max(1, Math.min(most, Math.floor((MOST_BYTES * responses) / Math.max(1, bytes))))
    },
  }
}
