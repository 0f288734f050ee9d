import {
  type AnalysedText,
  analyseText,
  languagesOf,
  type Measure,
  marksOf,
  type Reading,
  spokenIn,
} from './analyse-text'
import type { FactorText } from './factor'
import type { languageFactors } from './language-factors'
import type { lengthFactors } from './length-factors'
import type { MarkdownMarks } from './markdown-marks'
import { measureContent } from './measure-content'
import { measureStyle } from './measure-style'
import { type ComputedFactorId, computedFactors } from './registry'
import type { structureFactors } from './structure-factors'
import { ANALYSED_CHARACTERS, countWords } from './tokenize'
import { isValidIn, type ValidLanguages } from './valid-languages'
import { createVocabulary, type Vocabulary } from './vocabulary'

const measureStructure: Readonly<Record<(typeof structureFactors)[number]['id'], Measure>> = {
  structure: ({ response }) =>
    response.ids.length === 0 ? Number.NaN : (100 * total(marksOf(response))) / response.ids.length,
  'list-items': ({ response }) => marksOf(response).listItems,
  headings: ({ response }) => marksOf(response).headings,
  bold: ({ response }) => marksOf(response).bold,
  code: ({ response }) => marksOf(response).code,
  tables: ({ response }) => marksOf(response).tables,
}

function total({ headings, listItems, bold, code, tables }: MarkdownMarks): number {
  return headings + listItems + bold + code + tables
}

const measureLanguage: Readonly<Record<(typeof languageFactors)[number]['id'], Measure>> = {
  'language-mismatch': ({ prompt, response }) => {
    const asked = languagesOf(prompt)
    const answered = languagesOf(response)
    if (asked.length === 0 || answered.length === 0) return Number.NaN
    return Number(!answered.some((language) => asked.includes(language)))
  },
}

const measureLength: Readonly<Record<(typeof lengthFactors)[number]['id'], Measure>> = {
  length: ({ response }) =>
    response.text.length > ANALYSED_CHARACTERS ? countWords(response.text) : response.ids.length,
}

const measures: Readonly<Record<ComputedFactorId, Measure>> = {
  ...measureLength,
  ...measureContent,
  ...measureStyle,
  ...measureStructure,
  ...measureLanguage,
}
const inOrder = computedFactors.map(({ id, languages }) => ({ languages, measure: measures[id] }))

/** Words described before the table is started anew; keeps memory level over millions of texts. */
const MOST_WORDS = 100_000
/** Prompts and sources kept analysed: responses to one prompt come one after the other. */
const MOST_CONTEXTS = 16

/**
 * Measures every computed factor of one response at a time.
 *
 * The function it returns gives one value per entry of `computedFactors`, in that order; NaN = not applicable: nothing to
 * measure, or a language the factor is not valid for. It is deterministic and depends on nothing but the three texts; what it
 * keeps between calls only saves time. Linear in the length of the texts: the first 200,000 characters of each are analysed,
 * length counts them all.
 *
 * @example createMeasurer()({ prompt: '', source: null, response: 'Two words' })[0] // 2, the length
 */
export function createMeasurer(): (text: FactorText) => Float64Array {
  const read = createReader()
  return (text) => measureReading(read(text))
}

/** The values of one reading, in the order of `computedFactors`. */
export function measureReading(reading: Reading): Float64Array {
  const spoken = spokenIn(reading)
  const values = new Float64Array(inOrder.length)
  let last: ValidLanguages = 'all'
  let isValid = true
  let at = 0
  for (const { languages, measure } of inOrder) {
    // Neighbours are mostly valid for the same languages.
    if (languages !== last) isValid = isValidIn(languages, spoken)
    last = languages
    values[at++] = isValid ? measure(reading) : Number.NaN
  }
  return values
}

/** Reads responses with what they answer, one at a time; prompts and sources that come again are not read again. */
export function createReader(): (text: FactorText) => Reading {
  let memory = createMemory()
  return ({ prompt, source, response }) => {
    if (memory.vocabulary.texts.length > MOST_WORDS) memory = createMemory()
    const sourceText = source === null ? null : recall(memory, 'source', source)
    return {
      prompt: recall(memory, 'prompt', prompt),
      source: sourceText?.ids.length ? sourceText : null,
      response: analyseText(response, memory.vocabulary),
    }
  }
}

type Memory = {
  readonly vocabulary: Vocabulary
  readonly contexts: Map<string, AnalysedText>
  /** The last of each, which most often comes again. */
  prompt: AnalysedText | null
  source: AnalysedText | null
}

function createMemory(): Memory {
  return { vocabulary: createVocabulary(), contexts: new Map(), prompt: null, source: null }
}

function recall(memory: Memory, role: 'prompt' | 'source', text: string): AnalysedText {
  const last = memory[role]
  if (last?.text === text) return last
  const { contexts } = memory
  const analysed = contexts.get(text) ?? analyseText(text, memory.vocabulary)
  // Set again, it is the youngest; the oldest one goes.
  contexts.delete(text)
  contexts.set(text, analysed)
  const [oldest] = contexts.keys()
  if (contexts.size > MOST_CONTEXTS && oldest !== undefined) contexts.delete(oldest)
  memory[role] = analysed
  return analysed
}
