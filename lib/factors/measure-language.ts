import type { languageFactors } from './language-factors'
import type { Measure } from './reading'

export const measureLanguage: Readonly<Record<(typeof languageFactors)[number]['id'], Measure>> = {
  'language-mismatch': ({ prompt, response }) => {
    const asked = prompt.language()
    const answered = response.language()
    return asked === null || answered === null ? Number.NaN : Number(asked !== answered)
  },
}
