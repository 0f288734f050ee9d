export type WordClass =
  | 'noun'
  | 'adjective'
  | 'preposition'
  | 'article'
  | 'pronoun'
  | 'verb'
  | 'adverb'
  | 'interjection'
  | 'other'

/** English words that carry grammar rather than content, each with the class it has most often. */
const FUNCTION_WORDS: readonly (readonly [WordClass, string])[] = [
  ['article', 'a an the'],
  [
    'pronoun',
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers ' +
      'herself it its itself they them their theirs themselves who whom whose what which whoever whatever whichever ' +
      'someone somebody something anyone anybody anything everyone everybody everything nobody nothing none there',
  ],
  [
    'verb',
    'am is are was were be been being do does did doing done have has had having can could will would shall should may ' +
      'might must ought cannot',
  ],
  [
    'adverb',
    'not very too quite rather also only just even still already yet again then now here never ever always often ' +
      'sometimes almost however therefore thus hence instead later how when where why else away so up out off down',
  ],
  [
    'preposition',
    'of in on at by for with from to into onto upon about against between among through during without within toward ' +
      'towards under above below across behind beyond near over after before per via despite except since until around ' +
      'along beside besides beneath outside inside throughout unlike like regarding amid',
  ],
  ['interjection', 'oh yes yeah hey hello hi wow ah okay ok'],
  [
    'other',
    'and or but nor if because although though while whereas unless whether than that as this these those each every ' +
      'either neither both all some any another many much several no',
  ],
]

/** One word written for a pronoun or noun and its verb ("it's", "we've"), or for a verb and "not". */
const CONTRACTION =
  /^(?:\p{L}+n't|\p{L}+'(?:re|ve|ll|d|m)|(?:it|that|he|she|there|here|what|who|where|how|when|let|everyone|everything)'s)$/u

const classOf = new Map(
  FUNCTION_WORDS.flatMap(([wordClass, words]) => words.split(' ').map((word) => [word, wordClass] as const)),
)

/** The class of a function word, or nothing for a content word. A contraction counts as a verb, as its pronoun would. */
export function functionWordClass(word: string): WordClass | undefined {
  return classOf.get(word) ?? (CONTRACTION.test(word) ? 'verb' : undefined)
}

/** Words of English prose that no other Latin script language has; it seldom goes ten words without one. */
const ENGLISH_ONLY = new Set(
  (
    'the and that with this from which they their there what when who would could should because been were you your it ' +
    'its are'
  ).split(' '),
)

export function isEnglishOnly(word: string): boolean {
  return ENGLISH_ONLY.has(word)
}
