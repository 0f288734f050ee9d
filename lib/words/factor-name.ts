/**
 * The name of a factor in the middle of a sentence: abbreviations stay as they are.
 *
 * @example factorInSentence('Novel words') // 'novel words'
 * @example factorInSentence('TTR') // 'TTR'
 */
export const factorInSentence = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
