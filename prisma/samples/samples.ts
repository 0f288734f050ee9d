/** A bundled dataset with an answer that is known, because its labels were made by a stated rule. */
export type Sample = {
  /** In public/samples, where it can also be downloaded as an example of the format. */
  readonly file: string
  readonly name: string
  readonly task: 'summarization' | 'helpful' | 'document_qa'
  readonly description: string
  /** What a profile of it must show: `model` has its largest gap on `factor`; `careful` has none that is significant. */
  readonly expected: {
    readonly model: string
    readonly factor: string
    readonly direction: 1 | -1
    readonly careful: string
    /** A factor that people follow (1) or avoid (−1) significantly. */
    readonly people: { readonly factor: string; readonly direction: 1 | -1 }
  }
}

export const samples: readonly Sample[] = [
  {
    file: 'summaries-of-posts.csv',
    name: 'Sample: summaries of posts',
    task: 'summarization',
    description:
      'Written for Proclivity, with a known answer: the two annotators choose the summary that says more of the post in fewer words; “Verbose judge” chooses the longer one, and “Careful judge” chooses as people do. Look for a positive gap of Verbose judge on length.',
    expected: {
      model: 'Verbose judge',
      factor: 'length',
      direction: 1,
      careful: 'Careful judge',
      people: { factor: 'source-coverage', direction: 1 },
    },
  },
  {
    file: 'helpful-answers.jsonl',
    name: 'Sample: helpful answers',
    task: 'helpful',
    description:
      'Written for Proclivity, with a known answer: the two annotators choose the answer that hedges less; “Cautious judge” chooses the one that hedges more, and “Careful judge” chooses as people do. Look for a positive gap of Cautious judge on hedging.',
    expected: {
      model: 'Cautious judge',
      factor: 'hedge-rate',
      direction: 1,
      careful: 'Careful judge',
      people: { factor: 'hedge-rate', direction: -1 },
    },
  },
  {
    file: 'answers-from-documents.json',
    name: 'Sample: answers from documents',
    task: 'document_qa',
    description:
      'Written for Proclivity, with a known answer: the two annotators choose the answer that stays with its passage; “Inventive judge” chooses the one with more that the passage does not say, and “Careful judge” chooses as people do. Look for a positive gap of Inventive judge on novel word pairs.',
    expected: {
      model: 'Inventive judge',
      factor: 'novel-bigrams',
      direction: 1,
      careful: 'Careful judge',
      people: { factor: 'novel-bigrams', direction: -1 },
    },
  },
]
