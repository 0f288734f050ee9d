import type { Template } from './template'

const PROFILE = 'Oh et al. 2024 (PROFILE), factors judged by a language model'

const question = (
  fields: Pick<Template, 'key' | 'label' | 'question' | 'instructions' | 'scale' | 'scope'> & Partial<Template>,
): Template => ({
  version: 1,
  kind: 'question',
  reply: 'json',
  reasoned: true,
  weighed: false,
  direction: 'better',
  tasks: [],
  reference: PROFILE,
  ...fields,
})

/** Questions about one response, as METHOD §5 lists them. */
export const questionTemplates: readonly Template[] = [
  question({
    key: 'intent-alignment',
    label: 'Intent alignment',
    scale: 'yes-no',
    scope: 'prompt',
    question: 'Does the response have the same purpose as the text it answers to?',
    instructions:
      'You judge whether a response keeps the intent of its prompt. Name for yourself what the author of the prompt wants: to ask for advice, to complain, to tell a story, to get an instruction carried out. Answer yes if the response serves or conveys that same intent, no if it serves another one or none.',
    tasks: ['summarization', 'helpful', 'document_qa'],
  }),
  question({
    key: 'style-alignment',
    label: 'Style alignment',
    scale: 'yes-no',
    scope: 'prompt',
    direction: 'neither',
    question: 'Is the response as formal or informal as the text it answers to?',
    instructions:
      'You judge style alone. Compare how formal the response is with how formal the prompt is: forms of address, contractions, slang, complete sentences. Answer yes if both are about equally formal, no if one is clearly more formal than the other. The content does not matter.',
    tasks: ['summarization', 'helpful'],
  }),
  question({
    key: 'receptiveness',
    label: 'Receptiveness',
    scale: 'yes-no',
    scope: 'prompt',
    question: 'Does the response answer the core of the question?',
    instructions:
      'You judge whether a response answers what was asked. Name for yourself the core question of the prompt. Answer yes if the response addresses that core, even if briefly or wrongly; answer no if it evades it, answers something else or says nothing to it.',
    tasks: ['helpful', 'document_qa'],
  }),
  question({
    key: 'helpfulness',
    label: 'Helpfulness',
    scale: 'one-to-five',
    scope: 'prompt',
    question: 'How much useful content does the response give beyond the bare answer?',
    instructions:
      'You judge how helpful the content of a response is for the person who wrote the prompt: explanations, examples, steps, warnings, alternatives that are to the point. 1: nothing of use. 3: the bare answer. 5: much of use beyond the bare answer. Length alone is no use.',
    tasks: ['helpful', 'document_qa'],
  }),
  question({
    key: 'misinformation',
    label: 'Misinformation',
    scale: 'yes-no',
    scope: 'prompt',
    direction: 'worse',
    question: 'Does the response state something that is wrong?',
    instructions:
      'You check facts. Answer yes if the response states at least one thing as a fact that is wrong as far as is commonly known, or that misleads on a point that matters. Answer no if all it states is right, or is opinion or advice that cannot be wrong in this sense.',
    tasks: ['helpful'],
  }),
  question({
    key: 'fluency',
    label: 'Fluency',
    scale: 'one-to-five',
    scope: 'response',
    weighed: true,
    question: 'Is the response written in fluent language?',
    instructions:
      'You judge the language of a response alone: grammar, spelling, wording, punctuation, sentences that are whole. 1: hardly readable. 3: readable with several faults. 5: as a careful native speaker writes. What it says does not matter.',
    reference: 'Zhong et al. 2022 (UniEval); Oh et al. 2024 (PROFILE)',
  }),
  question({
    key: 'coherence',
    label: 'Coherence',
    scale: 'one-to-five',
    scope: 'response',
    weighed: true,
    question: 'Do the sentences of the response make a whole?',
    instructions:
      'You judge how well the sentences of a response fit together: order, transitions, references, no contradictions, no jumps. 1: a heap of sentences. 3: a thread with gaps. 5: one well organised whole. Whether it is true does not matter.',
    reference: 'Zhong et al. 2022 (UniEval); Oh et al. 2024 (PROFILE)',
  }),
  question({
    key: 'clarity',
    label: 'Clarity',
    scale: 'one-to-five',
    scope: 'prompt',
    question: 'How easily does a reader understand what the response means?',
    instructions:
      'You judge how clear a response is to the person who wrote the prompt: plain words, one idea at a time, nothing ambiguous, the main point easy to find. 1: the meaning has to be guessed. 3: understandable with effort. 5: clear at the first reading.',
  }),
]

const RATED = 'Shen et al. 2023, reason-then-score; dimensions of SummEval (Fabbri et al. 2021)'

const DIMENSIONS = [
  {
    key: 'coherence',
    label: 'Coherence',
    question: 'How well do the sentences of the summary fit together?',
    instructions:
      'Rate the coherence of a summary of the source: the collective quality of all its sentences, whether they build up to a well structured body of information on the topic. 1 is the worst, 5 the best.',
  },
  {
    key: 'consistency',
    label: 'Consistency',
    question: 'Does the summary say only what the source says?',
    instructions:
      'Rate the consistency of a summary of the source: whether everything it states follows from the source, without anything made up or turned around. 1 is the worst, 5 the best.',
  },
  {
    key: 'fluency',
    label: 'Fluency',
    question: 'How good are the single sentences of the summary?',
    instructions:
      'Rate the fluency of a summary of the source: the quality of its single sentences, their grammar, form and wording. 1 is the worst, 5 the best.',
  },
  {
    key: 'relevance',
    label: 'Relevance',
    question: 'Does the summary hold what matters in the source?',
    instructions:
      'Rate the relevance of a summary of the source: whether it holds the important content of the source and no more than that. 1 is the worst, 5 the best.',
  },
] as const

const rated = (prefix: string, suffix: string, reply: Template['reply'], reference: string): readonly Template[] =>
  DIMENSIONS.map(({ key, label, ...dimension }) =>
    question({
      ...dimension,
      key: `${prefix}-${key}`,
      label: `${label} (${suffix})`,
      scale: 'one-to-five',
      scope: 'source',
      reply,
      tasks: ['summarization'],
      reference,
    }),
  )

/**
 * A reason, then a score: for models that keep to no schema; and the same read as the study that introduced it did, where
 * its published scores are to be had again.
 */
export const ratingTemplates: readonly Template[] = [
  ...rated('rated', 'rated', 'prose', RATED),
  ...rated('rts', 'RTS', 'published', `${RATED}; read by that study’s rule, which can take “4 out of 5” for 5`),
]
