import { z } from 'zod'
import { MOST_SENTENCES } from './read-guidance'
import type { Template } from './template'

/** More facts than this are cut off by a judge anyway, and no answer may be endless. */
const MOST_FACTS = 100

const reason = z.string().max(4000)
const facts = z.array(z.string().trim().min(1).max(2000)).max(MOST_FACTS)

/** What the answer to a template must look like; `facts`: how many facts it was shown. Writers answer in plain text. */
export function answerSchema(
  { kind, scale, reasoned }: Pick<Template, 'kind' | 'scale' | 'reasoned'>,
  shownFacts = 0,
): z.ZodObject | null {
  const first = reasoned ? { reason } : {}
  switch (kind) {
    case 'question':
      if (scale === 'yes-no') return z.strictObject({ ...first, answer: z.enum(['yes', 'no']) })
      if (scale === 'count') return z.strictObject({ ...first, count: z.int().min(0).max(100_000) })
      return z.strictObject({ ...first, score: z.int().min(1).max(5) })
    case 'extract':
      return z.strictObject({ facts })
    case 'key-facts':
      return z.strictObject({ key_facts: facts })
    case 'verify':
    case 'focus':
    case 'cover': {
      const number = z.int().min(1).max(Math.max(shownFacts, 1))
      const verdict = z.strictObject({ fact: number, answer: z.enum(['yes', 'no']) })
      return z.strictObject({ verdicts: z.array(verdict).min(shownFacts).max(shownFacts) })
    }
    case 'verdict':
      return z.strictObject({ ...first, winner: z.enum(['A', 'B', 'tie']) })
    case 'write':
    case 'draft':
    case 'revise':
    case 'rewrite':
      return null
  }
}

const REASON = '"reason": "one short sentence", '
const EXAMPLES = {
  'yes-no': '{"reason": "one short sentence", "answer": "yes" or "no"}',
  'one-to-five': '{"reason": "one short sentence", "score": a whole number from 1 to 5}',
  count: '{"reason": "one short sentence", "count": a whole number}',
} as const

/** The form of the answer in words, for models that are not held to a schema and for those that are. */
export function answerForm(template: Pick<Template, 'kind' | 'scale' | 'reply' | 'reasoned'>): string {
  const { kind, scale, reply, reasoned } = template
  const object = (example: string) =>
    `Answer with one JSON object and nothing else: ${reasoned ? example : example.replace(REASON, '')}`
  switch (kind) {
    case 'question':
      if (reply !== 'json')
        return 'First give your reason in one or two sentences, then end with the score from 1 to 5.'
      return object(EXAMPLES[scale ?? 'one-to-five'])
    case 'extract':
      return object('{"facts": ["first fact", "second fact", …]}')
    case 'key-facts':
      return object('{"key_facts": ["first fact", "second fact", …]}')
    case 'verify':
    case 'focus':
    case 'cover':
      return object('{"verdicts": [{"fact": 1, "answer": "yes" or "no"}, …]}, with one entry for every numbered fact')
    case 'verdict':
      if (reply !== 'json')
        return 'First give your reason in one or two sentences, then end with “Output (a) is better.” or “Output (b) is better.”'
      return object('{"reason": "one short sentence", "winner": "A", "B" or "tie"}')
    case 'write':
    case 'draft':
    case 'revise':
      return 'Answer with the text alone, without any remark about it.'
    case 'rewrite':
      return `Answer with at most ${MOST_SENTENCES} sentences of guidance, one a line, and nothing else.`
  }
}

/** For a question that is answered by the likelihood of one token. */
export const weighedForm = (scale: Template['scale']): string =>
  scale === 'yes-no' ? 'Answer with one word: Yes or No.' : 'Answer with one number from 1 to 5 and nothing else.'
