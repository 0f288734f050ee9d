const WORDS = ['one', 'two', 'three', 'four', 'five']
const WORD = `(${WORDS.join('|')})`

/** Where the score is looked for, in this order; the first place that is there decides, right or wrong. */
const PLACES: readonly RegExp[] = [
  /score:\s*([1-5](?:\.\d)?)/,
  new RegExp(`score:\\s*${WORD}`),
  // Up to the last digit of the sentence; the first digit in it counts.
  /scor(?:e|ing)([^.]+[1-5](?:\.\d)?)/,
  new RegExp(`scor(?:e|ing)([^.]+\\s${WORD})[\\s.,]`),
]

/**
 * The score of a “reason, then score” text by the rule of the study that published such scores, so that its numbers can be
 * had again. `null`: no digit from 1 to 5. The rule knows no scale: without the word “score” it takes the last digit, so
 * that “4 out of 5” counts 5. Use `readScore` for anything but comparison.
 *
 * Shen et al. 2023, reason-then-score.
 *
 * @example readPublishedScore('Fluent throughout, scoring a four out of five.') // 4
 */
export function readPublishedScore(text: string): number | null {
  const lower = text.toLowerCase()
  for (const place of PLACES) {
    const found = place.exec(lower)?.[1]
    if (found !== undefined) return firstIn(found)
  }
  const last = [...lower.matchAll(/[1-5](?:\.\d\s)?(?:out of [1-5])?/g)].at(-1)
  return last ? firstIn(last[0]) : null
}

function firstIn(text: string): number | null {
  const digits = /[1-5](\.[1-5])?/.exec(text)?.[0]
  if (digits !== undefined) return Number(digits)
  const word = new RegExp(WORD).exec(text)?.[0]
  return word === undefined ? null : WORDS.indexOf(word) + 1
}
