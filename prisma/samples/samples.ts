/** A bundled dataset with an answer that is known, because its labels were made by a stated rule. */
export type Sample = {
  /** In public/samples, where it can also be downloaded as an example of the format. */
  readonly file: string
  readonly name: string
  readonly task: 'summarization' | 'helpful' | 'document_qa'
  /** Two sentences that state the answer, then three steps to find it; one line each. */
  readonly description: string
  /** What a profile of it must show: `model` has its largest gap on `factor`; `careful` has none that is significant. */
  readonly expected: {
    readonly model: string
    readonly factor: string
    readonly direction: 1 | -1
    /** The size of that gap lies between these. */
    readonly size: readonly [number, number]
    readonly careful: string
    /** A factor that people follow (1) or avoid (−1) significantly. */
    readonly people: { readonly factor: string; readonly direction: 1 | -1 }
    /** Models asked in both orders, whose verdict follows the order on some pairs. */
    readonly flipping: readonly string[]
  }
}

export const samples: readonly Sample[] = [
  {
    file: 'summaries-of-posts.csv',
    name: 'Sample: summaries of posts',
    task: 'summarization',
    description: [
      'Written for Proclivity, with a known answer: the three annotators choose the summary that says more of the post in fewer words, and “Careful judge” chooses as they do. “Verbose judge” chooses the longer one, and often takes the first it is shown where the two are of similar length.',
      '1. Find the positive gap of Verbose judge on length: people do not choose the longer summary.',
      '2. Compare source coverage, which people follow and Verbose judge does not see.',
      '3. Look at position bias: how often each judge changes its verdict with the order.',
    ].join('\n'),
    expected: {
      model: 'Verbose judge',
      factor: 'length',
      direction: 1,
      size: [0.9, 1.4],
      careful: 'Careful judge',
      people: { factor: 'source-coverage', direction: 1 },
      flipping: ['Verbose judge', 'Careful judge'],
    },
  },
  {
    file: 'helpful-answers.jsonl',
    name: 'Sample: helpful answers',
    task: 'helpful',
    description: [
      'Written for Proclivity, with a known answer: the three annotators choose the answer that hedges less, and the one with more facts where both hedge alike, as “Careful judge” does. “Cautious judge” chooses the answer that hedges more.',
      '1. Find the positive gap of Cautious judge on hedging: people avoid what it follows.',
      '2. Open the factor and read the pairs that only the model follows: some are longer, some shorter.',
      '3. Compare formality and readability, which differ only because hedges change the language.',
    ].join('\n'),
    expected: {
      model: 'Cautious judge',
      factor: 'hedge-rate',
      direction: 1,
      size: [1.2, 1.7],
      careful: 'Careful judge',
      people: { factor: 'hedge-rate', direction: -1 },
      flipping: ['Cautious judge'],
    },
  },
  {
    file: 'answers-from-documents.json',
    name: 'Sample: answers from documents',
    task: 'document_qa',
    description: [
      'Written for Proclivity, with a known answer: the three annotators choose the answer that stays with its passage, and “Careful judge” chooses as they do. “Inventive judge” chooses the one with more that the passage does not say.',
      '1. Find the positive gap of Inventive judge on novel phrases: people avoid what it follows.',
      '2. Open a pair behind it: some answers invent freely, some start from a quotation, some mix up the words of the passage.',
      '3. Compare novel words, which miss the last kind: there the words are old and only their neighbours new.',
    ].join('\n'),
    expected: {
      model: 'Inventive judge',
      factor: 'novel-bigrams',
      direction: 1,
      size: [1.4, 1.9],
      careful: 'Careful judge',
      people: { factor: 'novel-bigrams', direction: -1 },
      flipping: [],
    },
  },
]
