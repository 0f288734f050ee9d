import type { Template } from './template'

const REFERENCE = 'Hu et al. 2023 (DecipherPref); Min et al. 2023 (FActScore); Oh et al. 2024 (PROFILE)'

const step = (fields: Pick<Template, 'key' | 'kind' | 'label' | 'question' | 'instructions' | 'scope'>): Template => ({
  ...fields,
  ...{
    version: 1,
    scale: null,
    reply: 'json',
    reasoned: true,
    weighed: false,
    direction: 'neither',
    tasks: [],
    reference: REFERENCE,
  },
})

/** The five steps of judging by atomic facts, each a template of its own. */
export const factTemplates = {
  extract: step({
    ...{ key: 'facts-extract', kind: 'extract', label: 'Atomic facts', scope: 'response' },
    question: 'Which single facts does the response state?',
    instructions:
      'Split the response into atomic facts: short sentences that state one thing each, can be understood without the others (write names instead of pronouns), and together say all that the response states. Take over what it states even if it is wrong, add nothing, and leave out greetings, questions and empty phrases. A response that states nothing has no facts.',
  }),
  verify: step({
    ...{ key: 'facts-verify', kind: 'verify', label: 'Facts supported by the source', scope: 'source' },
    question: 'Is each fact supported by the source?',
    instructions:
      'For every numbered fact say whether the source supports it. Answer yes only if the source states it or it follows from the source without further knowledge; answer no if the source contradicts it or says nothing of it, even if it is true.',
  }),
  focus: step({
    ...{ key: 'facts-focus', kind: 'focus', label: 'Facts on the main focus', scope: 'source' },
    question: 'Is each fact about the main point?',
    instructions:
      'Name for yourself the main point of the prompt, and of its source where there is one. For every numbered fact answer yes if it is about that main point, no if it is about something beside it.',
  }),
  keyFacts: step({
    ...{ key: 'facts-key', kind: 'key-facts', label: 'Key facts of the source', scope: 'source' },
    question: 'Which facts of the source should no good response miss?',
    instructions:
      'List the key facts of the source: the at most ten atomic facts that a good response to the prompt should not miss. Short sentences that state one thing each and can be understood alone.',
  }),
  cover: step({
    ...{ key: 'facts-cover', kind: 'cover', label: 'Key facts covered', scope: 'response' },
    question: 'Which key facts of the source does the response hold?',
    instructions:
      'For every numbered key fact say whether the response states it, in whatever words. Answer yes if a reader of the response alone would know it, otherwise no.',
  }),
} as const
