import { countWords } from './count-words'
import type { lengthFactors } from './length-factors'
import type { Measure } from './reading'
import { ANALYSED_CHARACTERS } from './tokenize'

export const measureLength: Readonly<Record<(typeof lengthFactors)[number]['id'], Measure>> = {
  length: ({ response }) =>
    response.text.length > ANALYSED_CHARACTERS ? countWords(response.text) : response.words.length,
}
