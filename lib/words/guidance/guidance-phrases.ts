/**
 * How guidance speaks of one end of a factor. `one`: “the longer response”. `sign`: what is not to be taken for quality.
 * `write`: an instruction to a writer. `written`: responses that are like that.
 */
export type GuidancePhrase = {
  readonly one: string
  readonly sign: string
  readonly write: string
  readonly written: string
}
type Ends = { readonly more: GuidancePhrase; readonly less: GuidancePhrase }

const phrase = (one: string, sign: string, write: string, written: string): GuidancePhrase => ({
  one,
  sign,
  write,
  written,
})
const counted = (thing: string): Ends => ({
  more: phrase(`the response with more ${thing}`, `many ${thing}`, `use more ${thing}`, `responses with more ${thing}`),
  less: phrase(
    `the response with fewer ${thing}`,
    `few ${thing}`,
    `use fewer ${thing}`,
    `responses with fewer ${thing}`,
  ),
})

/** Of the factors that rules measure, by id: plain words for more and for less of each. */
export const GUIDANCE_PHRASES: Readonly<Record<string, Ends>> = {
  length: {
    more: phrase('the longer response', 'length', 'write at greater length', 'longer responses'),
    less: phrase('the shorter response', 'brevity', 'write more briefly', 'shorter responses'),
  },
  'novel-words': {
    more: phrase(
      'the one that finds words of its own',
      'new vocabulary',
      'use words of your own',
      'responses in words of their own',
    ),
    less: phrase(
      'the one that keeps to the words it was given',
      'words taken over from the prompt',
      'keep to the words you were given',
      'responses in the words they were given',
    ),
  },
  'novel-bigrams': {
    more: phrase(
      'the one that adds what the source does not say',
      'added material',
      'add what the source leaves unsaid',
      'responses that add to the source',
    ),
    less: phrase(
      'the one that stays with the source',
      'closeness to the source',
      'stay with what the source says',
      'responses that stay with the source',
    ),
  },
  'source-coverage': {
    more: phrase(
      'the one that takes up more of the source',
      'completeness',
      'take up more of the source',
      'responses that take up more of the source',
    ),
    less: phrase(
      'the one that picks out less of the source',
      'selectiveness',
      'pick out less of the source',
      'responses that pick out less of the source',
    ),
  },
  'extractive-density': {
    more: phrase(
      'the one that quotes longer passages of the source',
      'quotation',
      'quote longer passages of the source',
      'responses that quote longer passages',
    ),
    less: phrase(
      'the one that rephrases the source',
      'rephrasing',
      'rephrase the source instead of copying it',
      'responses that rephrase the source',
    ),
  },
  'estimated-facts': {
    more: phrase('the one that states more facts', 'many facts', 'state more facts', 'responses with more facts'),
    less: phrase('the one that states fewer facts', 'few facts', 'state fewer facts', 'responses with fewer facts'),
  },
  'fact-density': {
    more: phrase('the one that says more in as many words', 'density', 'say more in as many words', 'denser responses'),
    less: phrase(
      'the one that takes more words for what it says',
      'ease of pace',
      'take more words for what you say',
      'less dense responses',
    ),
  },
  formality: {
    more: phrase('the more formal response', 'formal language', 'write more formally', 'more formal responses'),
    less: phrase('the less formal response', 'conversational language', 'write less formally', 'less formal responses'),
  },
  'formality-alignment': {
    more: phrase(
      'the one that is as formal as the prompt',
      'a tone like the prompt’s',
      'write as formally as the prompt does',
      'responses as formal as the prompt',
    ),
    less: phrase(
      'the one whose tone differs from the prompt',
      'a tone unlike the prompt’s',
      'let your tone differ from the prompt’s',
      'responses whose tone differs from the prompt',
    ),
  },
  readability: {
    more: phrase(
      'the one that is easier to read',
      'easy reading',
      'write shorter sentences and simpler words',
      'responses that are easier to read',
    ),
    less: phrase(
      'the one that is harder to read',
      'complex sentences',
      'write longer sentences and harder words',
      'responses that are harder to read',
    ),
  },
  'word-rarity': {
    more: phrase('the one with rarer words', 'rare words', 'use rarer words', 'responses with rarer words'),
    less: phrase('the one with commoner words', 'common words', 'use commoner words', 'responses with commoner words'),
  },
  repetition: {
    more: phrase('the one that repeats itself more', 'repetition', 'repeat yourself more', 'more repetitive responses'),
    less: phrase(
      'the one that repeats itself less',
      'lack of repetition',
      'repeat yourself less',
      'less repetitive responses',
    ),
  },
  'question-rate': {
    more: phrase('the one that asks more questions', 'questions', 'ask more questions', 'responses that ask more'),
    less: phrase(
      'the one that asks fewer questions',
      'lack of questions',
      'ask fewer questions',
      'responses that ask less',
    ),
  },
  'hedge-rate': {
    more: phrase('the more cautious response', 'caution', 'hedge what you say more', 'more cautious responses'),
    less: phrase('the more definite response', 'confidence', 'hedge what you say less', 'more definite responses'),
  },
  'first-person-rate': {
    more: phrase(
      'the one that speaks more in the first person',
      'the first person',
      'speak more in the first person',
      'responses more in the first person',
    ),
    less: phrase(
      'the one that speaks less in the first person',
      'impersonal language',
      'speak less in the first person',
      'responses less in the first person',
    ),
  },
  structure: {
    more: phrase('the more formatted response', 'formatting', 'format your response more', 'more formatted responses'),
    less: phrase('the plainer response', 'plain text', 'format your response less', 'plainer responses'),
  },
  'list-items': counted('list items'),
  headings: counted('headings'),
  bold: {
    more: phrase('the one with more in bold', 'bold type', 'set more in bold', 'responses with more in bold'),
    less: phrase('the one with less in bold', 'lack of bold type', 'set less in bold', 'responses with less in bold'),
  },
  code: counted('pieces of code'),
  tables: counted('tables'),
  'language-mismatch': {
    more: phrase(
      'the one in another language than the prompt',
      'another language',
      'answer in another language than the prompt',
      'responses in another language than the prompt',
    ),
    less: phrase(
      'the one in the language of the prompt',
      'the language of the prompt',
      'answer in the language of the prompt',
      'responses in the language of the prompt',
    ),
  },
}

const CUT = 60
/** Not letters, marks, digits or plain punctuation: quotes and brackets could end the quotation, others hide what is there. */
const ODD = /[^\p{L}\p{M}\p{N} .,:;!?%&+=*/()_'’–-]+/gu

/** A label that somebody else gave, in quotes on one line: nothing in it can end the quotation. */
function quoted(label: string): string {
  const plain = label.replaceAll(/\s+/g, ' ').replaceAll(ODD, ' ').replaceAll(/ +/g, ' ').trim()
  const letters = [...plain]
  return `“${
    letters.length > CUT
      ? `${letters
          .slice(0, CUT - 1)
          .join('')
          .trimEnd()}…`
      : plain || 'a factor without a name'
  }”`
}

/** Of any factor: its own words, or its label in quotes. */
export function endsOf(factor: string, label: string): Ends {
  const own = Object.hasOwn(GUIDANCE_PHRASES, factor) ? GUIDANCE_PHRASES[factor] : undefined
  if (own) return own
  const name = quoted(label)
  const end = (amount: 'more' | 'less', sign: string) =>
    phrase(
      `the response with ${amount} ${name}`,
      `${sign} ${name}`,
      `write with ${amount} ${name}`,
      `responses with ${amount} ${name}`,
    )
  return { more: end('more', 'much'), less: end('less', 'little') }
}
