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
import { createTextMemory, type TextMemory } from './text-memory'
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
/** What factors are valid for: each once, so that it is asked once a text. */
const validFor = [...new Set<ValidLanguages>(computedFactors.map(({ languages }) => languages))]
const inOrder = computedFactors.map(({ id, languages }) => ({
  validity: validFor.indexOf(languages),
  measure: measures[id],
}))

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

/** The values of one reading, in the order of `computedFactors`, written to `values` where they are given. */
export function measureReading(reading: Reading, values = new Float64Array(inOrder.length)): Float64Array {
  const spoken = spokenIn(reading)
  const isValid = validFor.map((languages) => isValidIn(languages, spoken))
  let at = 0
  for (const { validity, measure } of inOrder) values[at++] = isValid[validity] ? measure(reading) : Number.NaN
  return values
}

/**
 * Reads responses with what they answer, one at a time: a reading holds until the next one. Prompts and sources that come
 * again are not read again.
 */
export function createReader(): (text: FactorText) => Reading {
  let memory = createMemory()
  return ({ prompt, source, response }) => {
    if (memory.vocabulary.texts.length > MOST_WORDS) memory = createMemory()
    const sourceText = source === null ? null : recall(memory, 'source', source)
    return {
      prompt: recall(memory, 'prompt', prompt),
      source: sourceText?.ids.length ? sourceText : null,
      response: analyseText(response, memory.vocabulary, memory.response),
    }
  }
}

type Memory = {
  readonly vocabulary: Vocabulary
  /** The youngest last. A list: tables that a Map has left lead on to its later ones, so that all of them would grow old. */
  readonly contexts: AnalysedText[]
  /** The last of each, which most often comes again. */
  prompt: AnalysedText | null
  source: AnalysedText | null
  readonly response: TextMemory
  /** Of prompts and sources that are not kept any more. */
  readonly spare: TextMemory[]
}

function createMemory(): Memory {
  return {
    vocabulary: createVocabulary(),
    contexts: [],
    prompt: null,
    source: null,
    response: createTextMemory(),
    spare: [],
  }
}

function recall(memory: Memory, role: 'prompt' | 'source', text: string): AnalysedText {
  const last = memory[role]
  if (last?.text === text) return last
  const { contexts, vocabulary, spare } = memory
  const at = contexts.findIndex((each) => each.text === text)
  const [found] = at < 0 ? [] : contexts.splice(at, 1)
  const analysed = found ?? analyseText(text, vocabulary, spare.pop() ?? createTextMemory())
  contexts.push(analysed)
  memory[role] = analysed
  if (contexts.length > MOST_CONTEXTS) forgetOldest(memory)
  return analysed
}

/** The oldest but for those that are at hand. */
function forgetOldest({ contexts, prompt, source, spare }: Memory): void {
  const at = contexts.findIndex((each) => each !== prompt && each !== source)
  for (const { memory } of contexts.splice(at, 1)) spare.push(memory)
}
