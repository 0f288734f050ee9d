/**
 * How many syllables an English word has, by its spelling: groups of vowels, less those that are silent, at least one.
 *
 * @example ['cat', 'table', 'walked', 'wanted', 'science'].map(countSyllables) // [1, 2, 1, 2, 2]
 */
export function countSyllables(word: string): number {
  const letters = word.normalize('NFD').replace(/[^a-z]/g, '')
  if (letters.length <= 2) return 1
  let count = letters.match(/[aeiouy]+/g)?.length ?? 0
  if (/[^aeiouy]e$/.test(letters) && !/[^aeiouy]le$/.test(letters)) count--
  if (/[^aeioutdy]ed$/.test(letters) && !/[^aeiouy]led$/.test(letters)) count--
  if (/[^aeiouyscgzxh]es$/.test(letters) && !/[^aeiouy]les$/.test(letters)) count--
  if (/[aiu]ing/.test(letters)) count++
  count += letters.match(/i[ao](?!u)|eo|[aeiou]y[aeiou]|ua[lrt]|[^q]ui[nt]|creat/g)?.length ?? 0
  count -= letters.match(/[tscg]i[ao]/g)?.length ?? 0
  return Math.max(1, count)
}
