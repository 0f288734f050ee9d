export type ExamplePairs =
  | { readonly ok: true; readonly pairs: readonly number[] }
  | { readonly ok: false; readonly reason: string }

const MOST = 20

/**
 * The pairs someone names as "3, 17": numbered from 1 as on the pages, given as indexes from 0.
 *
 * @example examplePairs('3, 17, 3', 999) // { ok: true, pairs: [2, 16] }
 */
export function examplePairs(text: string, pairs: number): ExamplePairs {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '')
  const strange = words.find((word) => !/^\d+$/.test(word))
  if (strange !== undefined) return { ok: false, reason: `“${strange}” is not the number of a pair.` }
  const indexes = [...new Set(words.map((word) => Number(word) - 1))]
  const absent = indexes.find((index) => index < 0 || index >= pairs)
  if (absent !== undefined)
    return { ok: false, reason: `There is no pair ${absent + 1}; they are numbered from 1 to ${pairs}.` }
  if (indexes.length > MOST) return { ok: false, reason: `At most ${MOST} pairs can be shown.` }
  return { ok: true, pairs: indexes }
}
