import type { Template } from '@/lib/protocol/template'

export const SCALE_NAMES = { 'yes-no': 'yes or no', 'one-to-five': '1 to 5', count: 'a count' } as const
export const DIRECTION_NAMES = {
  better: 'more is usually better',
  worse: 'more is usually worse',
  neither: 'more is neither better nor worse',
} as const

const ANSWERS: Readonly<Record<Exclude<Template['kind'], 'question'>, string>> = {
  extract: 'a list of facts',
  verify: 'yes or no for each fact',
  focus: 'yes or no for each fact',
  'key-facts': 'a list of facts',
  cover: 'yes or no for each key fact',
  verdict: 'A, B or tie',
  write: 'a text',
  draft: 'a text',
  revise: 'a text',
  rewrite: 'sentences of guidance',
}

/** What an answer is: the scale of a question, or what a step gives. */
export function answerInWords({ kind, scale, reply }: Pick<Template, 'kind' | 'scale' | 'reply'>): string {
  if (kind === 'question') return SCALE_NAMES[scale ?? 'one-to-five']
  return kind === 'verdict' && reply !== 'json' ? 'A or B' : ANSWERS[kind]
}

const FACTS: Partial<Readonly<Record<Template['kind'], string>>> = {
  verify: 'its facts',
  focus: 'its facts',
  cover: 'the key facts of the source',
}

const WITHOUT_RESPONSE: ReadonlySet<Template['kind']> = new Set(['verdict', 'key-facts', 'write', 'draft', 'rewrite'])

/**
 * The texts that a judge is shown.
 *
 * @example seenInWords({ kind: 'question', scope: 'prompt' }) // 'the prompt and the response'
 */
export function seenInWords({ kind, scope }: Pick<Template, 'kind' | 'scope'>): string {
  if (kind === 'rewrite') return 'pairs on which judge and people differ'
  const texts = [
    scope !== 'response' && 'the prompt',
    scope === 'source' && 'the source',
    kind === 'verdict' && 'both responses',
    !WITHOUT_RESPONSE.has(kind) && 'the response',
    FACTS[kind],
  ].filter((text) => typeof text === 'string')
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
}

/** What else there is to know about the request that a preview shows; `null`: nothing. */
export function previewNote({ kind, reply, weighed }: Pick<Template, 'kind' | 'reply' | 'weighed'>): string | null {
  if (kind === 'verify' || kind === 'focus') return 'The facts are an example: in a run they are those that were found.'
  if (kind === 'cover') return 'The key facts are an example: in a run they are those that were found in the source.'
  if (kind === 'verdict')
    return 'Every pair is asked about twice, the second time with the responses the other way round.'
  if (kind === 'write') return 'This is level 3: every prompt is written for at each level from 1 to 5.'
  if (weighed)
    return 'Where an endpoint gives log-probabilities, it is asked for the score alone, in one token, and the alternatives are weighed by how likely the model holds them to be.'
  return reply === 'published' ? 'The answer is read by the rule of the study it comes from.' : null
}
