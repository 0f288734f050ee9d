import { questionTemplates, ratingTemplates } from './question-templates'
import type { Template } from './template'

const judging = (
  fields: Pick<Template, 'key' | 'label' | 'instructions' | 'reply' | 'reference'> & Partial<Template>,
): Template => ({
  version: 1,
  kind: 'verdict',
  question: 'Which response is better?',
  scale: null,
  scope: 'source',
  reasoned: true,
  weighed: false,
  direction: 'neither',
  tasks: [],
  ...fields,
})

const COMPARE =
  'You compare two responses to the same prompt. Say which one a careful reader would prefer: the one that does better what the prompt asks, stays with the source where there is one, and is of more use. The order in which they are shown and their length mean nothing. Say tie only if neither is better.'

/** How a model judges pairs: shown both responses, in both orders. */
const verdictTemplates: readonly Template[] = [
  judging({
    key: 'verdict',
    label: 'Verdict with a reason',
    reply: 'json',
    instructions: COMPARE,
    reference: 'Zheng et al. 2023 (MT-Bench, pairwise comparison); Oh et al. 2024 (PROFILE)',
  }),
  judging({
    key: 'verdict-brief',
    label: 'Verdict alone',
    reply: 'json',
    reasoned: false,
    instructions: COMPARE,
    reference: 'Zheng et al. 2023 (MT-Bench, pairwise comparison)',
  }),
  judging({
    key: 'verdict-prose',
    label: 'Output (a) or (b)',
    reply: 'prose',
    instructions:
      'Two outputs answer the same instruction: response_a is Output (a), response_b is Output (b). Say which output carries out the instruction better. One of them is better; the order in which they are shown means nothing.',
    reference: 'Zeng et al. 2024 (LLMBar)',
  }),
]

/** How a model writes for a score level, as PROFILE lets it reveal what it holds to be good. */
const writeTemplate: Template = {
  key: 'write-for-score',
  version: 1,
  kind: 'write',
  label: 'Write for a score',
  scale: null,
  scope: 'source',
  question: 'What does the model write when it aims at a score?',
  instructions:
    'Write a response to the prompt that would get a score of {level} of 5 from the people who rate it, where 1 is the worst and 5 the best. Where there is a source, the response is about that source.',
  reply: 'prose',
  reasoned: true,
  weighed: false,
  direction: 'neither',
  tasks: [],
  reference: 'Oh et al. 2024 (PROFILE), score-based generation',
}

const writing = (
  fields: Pick<Template, 'key' | 'kind' | 'label' | 'question' | 'instructions' | 'reference'>,
): Template => ({
  version: 1,
  scale: null,
  scope: 'source',
  reply: 'prose',
  reasoned: true,
  weighed: false,
  direction: 'neither',
  tasks: [],
  ...fields,
})

const REVISE =
  'You are shown a prompt, its source where there is one, and a response that was written to it. Write the response anew so that a careful reader would prefer it: it does better what the prompt asks, stays with the source where there is one, and is of more use.'
const WHOLE =
  'What you write stands alone: it mentions neither the response it was made from nor that anything was changed. A response that cannot be bettered is given as it is.'
const REFINEMENT = 'Madaan et al. 2023 (Self-Refine); Xu et al. 2024 (self-bias in self-refinement)'

/** What experiments ask: a response, a response written anew, and guidance for a judge. */
const experimentTemplates: readonly Template[] = [
  writing({
    key: 'answer',
    kind: 'draft',
    label: 'Answer',
    question: 'What does the model answer?',
    instructions:
      'Write the response to the prompt that is of most use to whoever asks. Where there is a source, the response is about that source.',
    reference: REFINEMENT,
  }),
  writing({
    key: 'revise',
    kind: 'revise',
    label: 'Revise',
    question: 'What does the model make of a response without a word on it?',
    instructions: `${REVISE} ${WHOLE}`,
    reference: REFINEMENT,
  }),
  writing({
    key: 'revise-with-feedback',
    kind: 'revise',
    label: 'Revise with feedback',
    question: 'What does the model make of a response with feedback on it?',
    instructions: `${REVISE} There is feedback on the response: use what is right in it. ${WHOLE} It does not mention the feedback either.`,
    reference: REFINEMENT,
  }),
  writing({
    key: 'rewrite-guidance',
    kind: 'rewrite',
    label: 'Guidance from disagreements',
    question: 'What should the judge be told so that it chooses as people do?',
    instructions:
      'You are shown cases in which a judge that compares two responses chose other than people did, with both choices and what sets the responses apart, and the guidance that the judge has, where it has any. Write the guidance that it should have: what people here prefer, in plain sentences that hold for prompts and responses of any kind. Keep what is right in the present guidance. Quote nothing from the cases and do not mention them.',
    reference: 'Pryzant et al. 2023 (ProTeGi); Yuksekgonul et al. 2024 (TextGrad)',
  }),
]

const REFERENCE = 'Hu et al. 2023 (DecipherPref); Min et al. 2023 (FActScore); Oh et al. 2024 (PROFILE)'

const step = (fields: Pick<Template, 'key' | 'kind' | 'label' | 'question' | 'instructions' | 'scope'>): Template => ({
  ...fields,
  version: 1,
  scale: null,
  reply: 'json',
  reasoned: true,
  weighed: false,
  direction: 'neither',
  tasks: [],
  reference: REFERENCE,
})

/** The five steps of judging by atomic facts, each a template of its own. */
const factTemplates = {
  extract: step({
    key: 'facts-extract',
    kind: 'extract',
    label: 'Atomic facts',
    scope: 'response',
    question: 'Which single facts does the response state?',
    instructions:
      'Split the response into atomic facts: short sentences that state one thing each, can be understood without the others (write names instead of pronouns), and together say all that the response states. Take over what it states even if it is wrong, add nothing, and leave out greetings, questions and empty phrases. A response that states nothing has no facts.',
  }),
  verify: step({
    key: 'facts-verify',
    kind: 'verify',
    label: 'Facts supported by the source',
    scope: 'source',
    question: 'Is each fact supported by the source?',
    instructions:
      'For every numbered fact say whether the source supports it. Answer yes only if the source states it or it follows from the source without further knowledge; answer no if the source contradicts it or says nothing of it, even if it is true.',
  }),
  focus: step({
    key: 'facts-focus',
    kind: 'focus',
    label: 'Facts on the main focus',
    scope: 'source',
    question: 'Is each fact about the main point?',
    instructions:
      'Name for yourself the main point of the prompt, and of its source where there is one. For every numbered fact answer yes if it is about that main point, no if it is about something beside it.',
  }),
  keyFacts: step({
    key: 'facts-key',
    kind: 'key-facts',
    label: 'Key facts of the source',
    scope: 'source',
    question: 'Which facts of the source should no good response miss?',
    instructions:
      'List the key facts of the source: the at most ten atomic facts that a good response to the prompt should not miss. Short sentences that state one thing each and can be understood alone.',
  }),
  cover: step({
    key: 'facts-cover',
    kind: 'cover',
    label: 'Key facts covered',
    scope: 'response',
    question: 'Which key facts of the source does the response hold?',
    instructions:
      'For every numbered key fact say whether the response states it, in whatever words. Answer yes if a reader of the response alone would know it, otherwise no.',
  }),
} as const

/** Every template that comes with the product, each at version 1; a person's versions are kept in the database. */
export const builtInTemplates: readonly Template[] = [
  ...questionTemplates,
  ...ratingTemplates,
  ...Object.values(factTemplates),
  ...verdictTemplates,
  writeTemplate,
  ...experimentTemplates,
]
