import { z } from 'zod'
import { answerSchema } from './answer-schema'
import { afterThinking, findJson } from './find-json'
import { readGuidance } from './read-guidance'
import { readPublishedScore } from './read-published-score'
import { readScore } from './read-score'
import { readVerdict } from './read-verdict'
import type { Reading, TokenAlternative } from './request'
import type { Template } from './template'

/** What an answer can hold: a number, a list of facts, a flag for each fact, the verdict on a pair, or a text. */
export const answerValueSchema = z.union([
  z.object({ number: z.number() }).readonly(),
  z.object({ facts: z.array(z.string()).readonly() }).readonly(),
  z.object({ flags: z.array(z.boolean()).readonly() }).readonly(),
  z.object({ verdict: z.enum(['a', 'b', 'tie']) }).readonly(),
  z.object({ text: z.literal(true) }).readonly(),
])
export type AnswerValue = z.infer<typeof answerValueSchema>

type Expected = { readonly template: Template; readonly facts: number; readonly weighed: boolean }

const unreadable = (reason: string): Reading<never> => ({ ok: false, reason })

/**
 * Reads a judge's answer to a template. What does not fit the schema is unreadable, with the reason in words; it is
 * never guessed at, and never a tie or a zero.
 */
export function readAnswer(
  { template, facts, weighed }: Expected,
  raw: string,
  alternatives: readonly TokenAlternative[] | null,
): Reading<AnswerValue> {
  if (weighed) return readWeighed(template, alternatives)
  if (raw.trim() === '') return unreadable('the answer is empty')
  if (template.kind === 'write') return { ok: true, value: { text: true } }
  if (isText(template)) return readText(template, raw)
  if (template.reply !== 'json') return readProse(template, raw)
  const schema = answerSchema(template, facts)
  const found = findJson(raw)
  if (found === undefined || !schema) return unreadable('it holds no single JSON object')
  const parsed = schema.safeParse(found)
  if (!parsed.success) return unreadable(z.prettifyError(parsed.error).replace(/\s+/g, ' ').slice(0, 300))
  return toValue(parsed.data, facts)
}

const TEXT: Reading<AnswerValue> = { ok: true, value: { text: true } }
const isText = ({ kind }: Template): boolean => kind === 'draft' || kind === 'revise' || kind === 'rewrite'

/** A text is read where something is left of it: what was thought before it is no part of it. */
function readText({ kind }: Template, raw: string): Reading<AnswerValue> {
  if (kind === 'rewrite') return readGuidance(raw) === null ? unreadable('it holds no line of guidance') : TEXT
  return textIn(raw) === null ? unreadable('nothing follows its thinking') : TEXT
}

/**
 * The text in a writer's answer, without what was thought before it; `null`: there is none.
 *
 * @example textIn('<think>Hm.</think>\nA rhyme.') // 'A rhyme.'
 */
export const textIn = (raw: string): string | null => afterThinking(raw).trim() || null

function readProse({ kind, reply }: Template, raw: string): Reading<AnswerValue> {
  if (kind === 'verdict') {
    const verdict = readVerdict(raw)
    return verdict === null ? unreadable('it does not say which response is better') : { ok: true, value: { verdict } }
  }
  const number = reply === 'published' ? readPublishedScore(raw) : readScore(raw, [1, 5])
  return number === null ? unreadable('it does not end in a score from 1 to 5') : { ok: true, value: { number } }
}

const parsedAnswer = z.union([
  z.object({ answer: z.enum(['yes', 'no']) }).transform(({ answer }) => ({ number: answer === 'yes' ? 1 : 0 })),
  z.object({ score: z.number() }).transform(({ score }) => ({ number: score })),
  z.object({ count: z.number() }).transform(({ count }) => ({ number: count })),
  z.object({ facts: z.array(z.string()) }).transform(({ facts }) => ({ facts })),
  z.object({ key_facts: z.array(z.string()) }).transform(({ key_facts: facts }) => ({ facts })),
  z.object({ winner: z.enum(['A', 'B', 'tie']) }).transform(({ winner }) => ({ verdict: WINNERS[winner] })),
])
const WINNERS = { A: 'a', B: 'b', tie: 'tie' } as const
const flagList = z.object({ verdicts: z.array(z.object({ fact: z.int(), answer: z.enum(['yes', 'no']) })) })

function toValue(data: unknown, facts: number): Reading<AnswerValue> {
  const flags = flagList.safeParse(data)
  if (!flags.success) return { ok: true, value: parsedAnswer.parse(data) }
  const byNumber = new Map(flags.data.verdicts.map(({ fact, answer }) => [fact, answer === 'yes']))
  if (byNumber.size !== facts) return unreadable(`it answers for ${byNumber.size} different facts of ${facts}`)
  return { ok: true, value: { flags: Array.from({ length: facts }, (_, at) => byNumber.get(at + 1) === true) } }
}

/** Less likelihood than this on the possible answers, and the model was answering something else. */
const LEAST_MASS = 0.5

/**
 * The expected answer under the model's own likelihoods: P(yes) among yes and no, or the mean of the scores 1 to 5
 * (G-Eval, Liu et al. 2023; UniEval, Zhong et al. 2022).
 */
function readWeighed({ scale }: Template, alternatives: readonly TokenAlternative[] | null): Reading<AnswerValue> {
  if (!alternatives?.length) return unreadable('the endpoint gave no log-probabilities')
  let mass = 0
  let sum = 0
  for (const { token, logprob } of alternatives) {
    const value = tokenValue(token, scale)
    if (value === null || Number.isNaN(logprob)) continue
    const likelihood = Math.exp(Math.min(logprob, 0))
    mass += likelihood
    sum += likelihood * value
  }
  if (mass < LEAST_MASS) return unreadable('the likely first words are no answers')
  return { ok: true, value: { number: sum / mass } }
}

function tokenValue(token: string, scale: Template['scale']): number | null {
  const word = token.trim().toLowerCase()
  if (scale === 'yes-no') return word === 'yes' ? 1 : word === 'no' ? 0 : null
  return /^[1-5]$/.test(word) ? Number(word) : null
}

const reasoned = z.object({ reason: z.string() })

/**
 * The reason in a judge's answer: what its JSON gives as one, else all that it said. `null`: it gave none.
 *
 * @example reasonIn('{"reason": "a is shorter", "winner": "A"}') // 'a is shorter'
 */
export function reasonIn(raw: string): string | null {
  const found = findJson(raw)
  const parsed = reasoned.safeParse(found)
  if (parsed.success) return parsed.data.reason.trim() || null
  return found === undefined ? raw.trim() || null : null
}
