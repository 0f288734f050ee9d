import type { languageFactors } from './language-factors'
import type { Measure } from './reading'

export const measureLanguage: Readonly<Record<(typeof languageFactors)[number]['id'], Measure>> = {
  'language-mismatch': ({ prompt, response }) => {
    const asked = prompt.languages()
    const answered = response.languages()
    if (asked.length === 0 || answered.length === 0) return Number.NaN
    return Number(!answered.some((language) => asked.includes(language)))
  },
}
