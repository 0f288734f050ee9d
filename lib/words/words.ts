/** One word or statistic as the product explains it: the only source of the `?` pop-overs and the glossary. */
export type Definition = {
  readonly label: string
  readonly text: string
  readonly reference: string | null
}

/** One word for one thing, as the product uses it everywhere. */
export type Word = { readonly label: string; readonly text: string }

/** The words that the statistics are told in, in the order in which they build on each other. */
export const WORDS = {
  dataset: {
    label: 'Dataset',
    text: 'One upload and what was added to it: prompts, responses, pairs and preferences, of one task.',
  },
  task: {
    label: 'Task',
    text: 'What the responses are for: summarization, helpful response, document QA, or anything else (custom).',
  },
  prompt: {
    label: 'Prompt',
    text: 'What was asked. It may carry a source. Pairs of one prompt resemble each other, so all resampling draws whole prompts.',
  },
  source: {
    label: 'Source',
    text: 'The post, article or passages that a response must be faithful to. Without one, factors that need it have no value.',
  },
  response: { label: 'Response', text: 'One text that answers a prompt, written by a person or by a model.' },
  pair: {
    label: 'Pair',
    text: 'Two responses, A and B, to one prompt: what a rater chooses between. Everything is counted in pairs.',
  },
  rater: {
    label: 'Rater',
    text: 'Who prefers: a person (annotator) or a model. Several people are raters of their own; their majority stands for people.',
  },
  setting: {
    label: 'Setting',
    text: 'How a model came to its preferences. Discrimination: it judged the pairs of the dataset. Generation: it wrote responses itself, aimed at different score levels, and prefers the one with the higher level.',
  },
  preference: {
    label: 'Preference',
    text: 'What a rater chose on a pair: A, B or a tie. No readable label is missing, which is not a tie.',
  },
  factor: {
    label: 'Factor',
    text: 'A measurable property of a response: its length, its facts, its hedges. Computed by a rule, judged by a model, or imported with the dataset.',
  },
  measurement: {
    label: 'Measurement',
    text: 'The value of a factor for one response, kept with the method and the version that produced it.',
  },
  manifestation: {
    label: 'Manifestation',
    text: 'Which response of a pair has more of a factor: A, B, or neither, where the difference is no larger than the factor’s own tolerance.',
  },
  profile: {
    label: 'Profile',
    text: 'All factor scores of a rater on a dataset: what its choices follow and avoid, and how strongly.',
  },
  groups: {
    label: 'Pair groups',
    text: 'Where a pair stands for a factor and a model. Concordant: people and the model both chose the response with more of it. Discordant: both chose the one with less. Model only, people only: one of them alone followed it. Tied: the factor tells the two apart for nobody. Undecided: somebody called a tie or gave no label.',
  },
  slice: {
    label: 'Slice',
    text: 'The pairs that share a value of a metadata column, such as a topic or a language. A finding should hold in more than one.',
  },
  run: {
    label: 'Run',
    text: 'Work given to a language model: judging factors, judging pairs, or writing. It has a budget, can be stopped and resumed, and keeps every answer.',
  },
  job: { label: 'Job', text: 'Work in the background, such as an import. It goes on when the page is left.' },
  report: {
    label: 'Report',
    text: 'A frozen copy of a profile with a title and notes, readable by whoever has its link. Its numbers never change; the link can be revoked.',
  },
} as const satisfies Record<string, Word>
