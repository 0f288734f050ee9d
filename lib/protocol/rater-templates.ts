import type { Template } from './template'

const judging = (
  fields: Pick<Template, 'key' | 'label' | 'instructions' | 'reply' | 'reference'> & Partial<Template>,
): Template => ({
  ...{ version: 1, kind: 'verdict', question: 'Which response is better?', scale: null, scope: 'source' },
  ...{ reasoned: true, weighed: false, direction: 'neither', tasks: [] },
  ...fields,
})

const COMPARE =
  'You compare two responses to the same prompt. Say which one a careful reader would prefer: the one that does better what the prompt asks, stays with the source where there is one, and is of more use. The order in which they are shown and their length mean nothing. Say tie only if neither is better.'

/** How a model judges pairs: shown both responses, in both orders. */
export const verdictTemplates: readonly Template[] = [
  judging({
    ...{ key: 'verdict', label: 'Verdict with a reason', reply: 'json' },
    instructions: COMPARE,
    reference: 'Zheng et al. 2023 (MT-Bench, pairwise comparison); Oh et al. 2024 (PROFILE)',
  }),
  judging({
    ...{ key: 'verdict-brief', label: 'Verdict alone', reply: 'json', reasoned: false },
    instructions: COMPARE,
    reference: 'Zheng et al. 2023 (MT-Bench, pairwise comparison)',
  }),
  judging({
    ...{ key: 'verdict-prose', label: 'Output (a) or (b)', reply: 'prose' },
    instructions:
      'Two outputs answer the same instruction: response_a is Output (a), response_b is Output (b). Say which output carries out the instruction better. One of them is better; the order in which they are shown means nothing.',
    reference: 'Zeng et al. 2024 (LLMBar)',
  }),
]

/** How a model writes for a score level, as PROFILE lets it reveal what it holds to be good. */
export const writeTemplate: Template = {
  ...{ key: 'write-for-score', version: 1, kind: 'write', label: 'Write for a score', scale: null, scope: 'source' },
  question: 'What does the model write when it aims at a score?',
  instructions:
    'Write a response to the prompt that would get a score of {level} of 5 from the people who rate it, where 1 is the worst and 5 the best. Where there is a source, the response is about that source.',
  ...{ reply: 'prose', reasoned: true, weighed: false, direction: 'neither', tasks: [] },
  reference: 'Oh et al. 2024 (PROFILE), score-based generation',
}
