/** The languages a factor means something in, as ISO 639-1 codes. */
export type ValidLanguages = 'all' | { readonly only: readonly string[] } | { readonly except: readonly string[] }

/** Word classes, word lists, syllables and frequencies are those of English. */
export const ENGLISH: ValidLanguages = { only: ['en'] }

/** A text that is in some other script, nobody knows which language. */
export const UNKNOWN_LANGUAGE = 'und'

/** Whether a factor is valid for a text that may be in any of these languages; one that nothing speaks for counts as English. */
export function isValidIn(valid: ValidLanguages, spoken: readonly string[]): boolean {
  if (valid === 'all') return true
  const languages = spoken.length > 0 ? spoken : ['en']
  if ('only' in valid) return languages.some((language) => valid.only.includes(language))
  return !valid.except.includes(languages[0] ?? '')
}

const names = new Intl.DisplayNames('en', { type: 'language' })

/** "Chinese" for `zh`. */
export function languageName(code: string): string {
  return code === UNKNOWN_LANGUAGE ? 'another language' : (names.of(code) ?? code)
}

const list = new Intl.ListFormat('en')

/**
 * The languages a factor is valid for, in words.
 *
 * @example validFor({ except: ['th', 'lo'] }) // 'every language but Thai and Lao'
 */
export function validFor(valid: ValidLanguages): string {
  if (valid === 'all') return 'every language'
  if ('only' in valid) return list.format(valid.only.map(languageName))
  return `every language but ${list.format(valid.except.map(languageName))}`
}
