/** One step of finding a sample's answer. */
export type SampleStep = {
  readonly title: string
  /** One sentence: what will be seen there. */
  readonly text: string
  /** Below the dataset's own address; `{model}` stands for the id of the model with the known gap. */
  readonly path: string
  /** What else is worth a look at this point. */
  readonly also: readonly { readonly label: string; readonly path: string }[]
}

/** A bundled dataset with an answer that is known, because its labels were made by a stated rule. */
export type Sample = {
  /** In public/samples, where it can also be downloaded as an example of the format. */
  readonly file: string
  readonly name: string
  readonly task: 'summarization' | 'helpful' | 'document_qa'
  /** Two sentences that state the answer. */
  readonly description: string
  /** From the gap to the text to the report to the fix. */
  readonly steps: readonly [SampleStep, SampleStep, SampleStep, SampleStep]
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
    description:
      'Written for Proclivity, with a known answer: the three annotators choose the summary that says more of the post in fewer words, and “Careful judge” chooses as they do. “Verbose judge” chooses the longer one, and often takes the first it is shown where the two are of similar length.',
    steps: [
      {
        title: 'See the gap',
        text: 'Verbose judge follows length far more than people do; its marks lie furthest apart on the first row.',
        path: '',
        also: [{ label: 'Its position bias, under “Who chose”', path: '#raters-title' }],
      },
      {
        title: 'Follow it to the text',
        text: 'On the pairs only Verbose judge follows, read the longer summary it took and the shorter one people chose.',
        path: '/pairs?factor=length&model={model}&group=model-only',
        also: [
          { label: 'Length in numbers', path: '/factors/length?model={model}' },
          { label: 'Source coverage, which people follow', path: '/factors/source-coverage?model={model}' },
        ],
      },
      {
        title: 'Hand it on',
        text: 'Publish what you found: a frozen report behind a link, which you can revoke.',
        path: '/reports/new',
        also: [],
      },
      {
        title: 'Fix it',
        text: 'Verbose judge is too far from people, and the pairs are too few, to mend its verdicts: hand out people’s choices as training data.',
        path: '/improve/training',
        also: [
          { label: 'What correcting the judge would take', path: '/improve?judge={model}#judge-{model}' },
          { label: 'Its verdicts, balanced to people’s length', path: '/improve/training?source=rater:{model}&balance=length%3Dpeople' },
        ],
      },
    ],
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
    description:
      'Written for Proclivity, with a known answer: the three annotators choose the answer that hedges less, and the one with more facts where both hedge alike, as “Careful judge” does. “Cautious judge” chooses the answer that hedges more.',
    steps: [
      {
        title: 'See the gap',
        text: 'Cautious judge follows hedging where people avoid it: the two marks lie on either side of 0.',
        path: '',
        also: [],
      },
      {
        title: 'Follow it to the text',
        text: 'On the pairs only Cautious judge follows, read the hedges it took: some answers are longer, some shorter.',
        path: '/pairs?factor=hedge-rate&model={model}&group=model-only',
        also: [
          { label: 'Hedging in numbers', path: '/factors/hedge-rate?model={model}' },
          { label: 'Formality, which hedges only change in passing', path: '/factors/formality?model={model}' },
        ],
      },
      {
        title: 'Hand it on',
        text: 'Publish what you found: a frozen report behind a link, which you can revoke.',
        path: '/reports/new',
        also: [],
      },
      {
        title: 'Fix it',
        text: 'Cautious judge is too far from people, and the pairs are too few, to mend its verdicts: hand out people’s choices as training data.',
        path: '/improve/training',
        also: [
          { label: 'What correcting the judge would take', path: '/improve?judge={model}#judge-{model}' },
          { label: 'Its verdicts, balanced to people’s hedging', path: '/improve/training?source=rater:{model}&balance=hedge-rate%3Dpeople' },
        ],
      },
    ],
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
    description:
      'Written for Proclivity, with a known answer: the three annotators choose the answer that stays with its passage, and “Careful judge” chooses as they do. “Inventive judge” chooses the one with more that the passage does not say.',
    steps: [
      {
        title: 'See the gap',
        text: 'Inventive judge follows novel phrases where people avoid them: the two marks lie on either side of 0.',
        path: '',
        also: [],
      },
      {
        title: 'Follow it to the text',
        text: 'On the pairs only Inventive judge follows, some answers invent freely and some mix up the words of the passage.',
        path: '/pairs?factor=novel-bigrams&model={model}&group=model-only',
        also: [
          { label: 'Novel phrases in numbers', path: '/factors/novel-bigrams?model={model}' },
          { label: 'Novel words, which miss what is only mixed up', path: '/factors/novel-words?model={model}' },
        ],
      },
      {
        title: 'Hand it on',
        text: 'Publish what you found: a frozen report behind a link, which you can revoke.',
        path: '/reports/new',
        also: [],
      },
      {
        title: 'Fix it',
        text: 'Inventive judge is too far from people, and the pairs are too few, to mend its verdicts: hand out people’s choices as training data.',
        path: '/improve/training',
        also: [
          { label: 'What correcting the judge would take', path: '/improve?judge={model}#judge-{model}' },
          { label: 'Its verdicts, balanced to people’s novel phrases', path: '/improve/training?source=rater:{model}&balance=novel-bigrams%3Dpeople' },
        ],
      },
    ],
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
  {
    file: 'answers-about-places.jsonl',
    name: 'Sample: answers about places',
    task: 'document_qa',
    description:
      'Made by rule for trying experiments, with a known answer: three annotators choose the answer that keeps to the words it was given, as “world-outside” does, and length means nothing to them. “world-obedient” takes the longer one in six of ten pairs, and “npm run judge-server” plays both, so that you can tell it better and see whether that helps.',
    steps: [
      {
        title: 'See the gap',
        text: 'world-obedient follows length, which people do not; its marks lie furthest apart there.',
        path: '',
        also: [],
      },
      {
        title: 'Follow it to the text',
        text: 'On the pairs only world-obedient follows, read the longer answer it took and the one people chose.',
        path: '/pairs?factor=length&model={model}&group=model-only',
        also: [{ label: 'Length in numbers', path: '/factors/length?model={model}' }],
      },
      {
        title: 'Change the instruction',
        text: 'Try an instruction that names the gap against one that names other things, on prompts that it was not made from.',
        path: '/experiments/new?kind=judge&model=world-obedient&factor=length',
        also: [{ label: 'What else could be done about it', path: '/improve?judge={model}#judge-{model}' }],
      },
      {
        title: 'Hand it on',
        text: 'Publish what you found: a frozen report behind a link, which you can revoke.',
        path: '/reports/new',
        also: [],
      },
    ],
    expected: {
      model: 'world-obedient',
      factor: 'length',
      direction: 1,
      size: [0.4, 0.8],
      careful: 'world-outside',
      people: { factor: 'novel-words', direction: -1 },
      flipping: ['world-obedient', 'world-outside'],
    },
  },
]
