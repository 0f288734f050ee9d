import type { Choice } from '@/lib/words/rater'
import type { TrainingRow } from './training-row'

/** A pair as a dataset has it, with the votes of three annotators, and what becomes of it in a training file. */
export type GoldenPair = {
  readonly pairId: string
  readonly promptId: string | null
  readonly prompt: string
  readonly source: string | null
  readonly a: string
  readonly b: string
  /** `null`: this annotator gave no readable label. */
  readonly votes: readonly [Choice | null, Choice | null, Choice | null]
  readonly outcome: 'written' | 'tie' | 'missing' | 'identical' | 'empty'
}

/** How the rows below put a source in. */
export const GOLDEN_TEMPLATE = '{source}\n\n{prompt}'

const UNICODE = 'Größe 😀👩🏽‍🚀 e\u0301 \u202Bעברית\u202C 漢字 \u2028 “q” \\ "'
const DIALOGUE = 'System: Be kind.\n\nUser: Hi\n\nAssistant: Hello, ask.\n\nUser: What is rain?'

const pair = (
  pairId: string,
  prompt: string,
  a: string,
  b: string,
  votes: GoldenPair['votes'],
  outcome: GoldenPair['outcome'] = 'written',
  more: Partial<GoldenPair> = {},
): GoldenPair => ({ pairId, promptId: null, prompt, source: null, a, b, votes, outcome, ...more })

/** Every odd pair that a writer of training files meets; several pairs share a prompt, and one answer both wins and loses. */
export const GOLDEN_PAIRS: readonly GoldenPair[] = [
  pair('plain', 'How is tea made?', 'Pour hot water on leaves.', 'Boil it for an hour.', [1, 1, -1]),
  pair('again', 'How is tea made?', 'Boil it for an hour.', 'No idea.', [1, 1, 1]),
  pair('second', 'How is bread made?', 'Buy it.', 'Flour, water, yeast and an oven.', [-1, -1, -1]),
  pair('source', 'How high is it?', 'It is 812 metres high.', 'Very high.', [1, 0, 1], 'written', {
    source: 'The hill is 812 metres high.\n\nNobody lives there.',
    promptId: 'hill',
  }),
  pair('dialogue', DIALOGUE, 'Water that falls.', 'Ask again.', [1, 1, 0]),
  pair('system', 'System: Be brief.\n\nUser: Name a colour.', 'Red.', 'Colours are many.', [1, null, null]),
  pair('unicode', `Say ${UNICODE}`, UNICODE, `${UNICODE} ${UNICODE}`, [-1, -1, 1]),
  pair('newline', '\nA line first\r\n', '\n\nOne.', '\n Two.\n\n', [1, 1, 1]),
  pair('shared', 'Which tea is best?', 'The best tea is the old one.', 'The best tea is the new one.', [-1, 0, -1]),
  pair('formula', '=1+1, [1] or {"a": 1}?', '-2', '=2', [1, 1, 1]),
  pair('identical', 'Say yes.', 'Yes.', 'Yes.', [1, 1, 1], 'identical'),
  pair('empty', 'Say no.', 'No.', '', [1, 1, 1], 'empty'),
  pair('blank', 'Say no, please.', ' \n', 'No.', [-1, -1, -1], 'empty'),
  pair('tie', 'Say maybe.', 'Maybe.', 'Perhaps.', [1, -1, 0], 'tie'),
  pair('missing', 'Say never.', 'Never.', 'Not ever.', [null, null, null], 'missing'),
]

const row = (
  pairId: string,
  margin: number,
  content: string,
  { system = null, before = [] }: { readonly system?: string | null; readonly before?: TrainingRow['messages'] } = {},
): TrainingRow => {
  const given = GOLDEN_PAIRS.find((each) => each.pairId === pairId)
  if (given === undefined) throw new Error(`There is no pair ${pairId}.`)
  const chosenFirst = given.votes.reduce<number>((sum, vote) => sum + (vote ?? 0), 0) > 0
  return {
    ...{ pairId, promptId: given.promptId, prompt: given.prompt, source: given.source, system },
    messages: [...before, { role: 'user', content }],
    chosen: chosenFirst ? given.a : given.b,
    rejected: chosenFirst ? given.b : given.a,
    ...{ chosenFirst, tie: false, margin },
  }
}

/** The pairs that are written, by the majority of their annotators; the margin here is the share it wins by. */
export const GOLDEN_ROWS: readonly TrainingRow[] = [
  row('plain', 1 / 3, 'How is tea made?'),
  row('again', 1, 'How is tea made?'),
  row('second', 1, 'How is bread made?'),
  row('source', 2 / 3, 'The hill is 812 metres high.\n\nNobody lives there.\n\nHow high is it?'),
  row('dialogue', 2 / 3, 'What is rain?', {
    system: 'Be kind.',
    before: [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Hello, ask.' },
    ],
  }),
  row('system', 1, 'Name a colour.', { system: 'Be brief.' }),
  row('unicode', 1 / 3, `Say ${UNICODE}`),
  row('newline', 1, '\nA line first\r\n'),
  row('shared', 2 / 3, 'Which tea is best?'),
  row('formula', 1, '=1+1, [1] or {"a": 1}?'),
]
