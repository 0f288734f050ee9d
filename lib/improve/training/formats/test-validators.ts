import { z } from 'zod'

// What each trainer reads and refuses, as its own documentation has it; shares nothing with the writers.

const text = z.string().regex(/\S/)
const answer = z.strictObject({ role: z.literal('assistant'), content: text })
const oneAnswer = z.tuple([answer])
const message = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })

/** A system text or none, then user and assistant by turns. */
function speaksByTurns(turns: readonly { readonly role: string }[]): boolean {
  const spoken = turns[0]?.role === 'system' ? turns.slice(1) : turns
  return spoken.length > 0 && spoken.every(({ role }, at) => role === (at % 2 === 0 ? 'user' : 'assistant'))
}
const endsWith = (role: string) => (turns: readonly { readonly role: string }[]) => turns.at(-1)?.role === role
const prompt = z.array(message).min(1).refine(speaksByTurns).refine(endsWith('user'))
const whole = z.array(message).min(2).refine(speaksByTurns).refine(endsWith('assistant'))

const differ = <Row extends { readonly chosen: unknown; readonly rejected: unknown }>(row: Row): boolean =>
  JSON.stringify(row.chosen) !== JSON.stringify(row.rejected)
const trl = { prompt, chosen: oneAnswer, rejected: oneAnswer }

const human = z.strictObject({ from: z.literal('human'), value: z.string() })
const gpt = z.strictObject({ from: z.literal('gpt'), value: z.string() })
/** An odd number of turns, the human first. */
const conversations = z
  .array(z.union([human, gpt]))
  .refine((turns) => turns.length % 2 === 1 && turns.every(({ from }, at) => (from === 'human') === (at % 2 === 0)))

const completion = (rank: number) => z.strictObject({ rank: z.literal(rank), completion: oneAnswer })

const texts = { prompt: z.string(), chosen: text, rejected: text }

/** One record of each format, by its id; of a table, its cells by their columns. */
export const VALIDATORS: Readonly<Record<string, z.ZodType>> = {
  // The shape of the first row holds for all, so strings and lists are never mixed; an empty list is an error.
  'trl-preference': z.strictObject(trl).refine(differ),
  'trl-margin': z.strictObject({ ...trl, margin: z.number() }).refine(differ),
  'trl-unpaired': z.strictObject({ prompt, completion: oneAnswer, label: z.boolean() }),
  // Without prompt_key the prompt is all but the last message of chosen, so rejected must begin alike.
  openrlhf: z
    .strictObject({ chosen: whole, rejected: whole, margin: z.number().optional() })
    .refine(differ)
    .refine(({ chosen, rejected }) => JSON.stringify(chosen.slice(0, -1)) === JSON.stringify(rejected.slice(0, -1))),
  // One message object on each side: a list is skipped.
  'llama-factory-sharegpt': z
    .strictObject({
      conversations,
      chosen: gpt.extend({ value: text }),
      rejected: gpt.extend({ value: text }),
      system: z.string(),
    })
    .refine(differ),
  'llama-factory-alpaca': z
    .strictObject({
      instruction: z.string(),
      input: z.literal(''),
      chosen: text,
      rejected: text,
      system: z.string(),
      history: z.array(z.tuple([z.string(), z.string()])),
    })
    .refine(differ),
  'axolotl-dpo': z.strictObject({ messages: prompt, chosen: answer, rejected: answer }).refine(differ),
  // system is written even when it is empty.
  'axolotl-reward': z
    .strictObject({ system: z.string(), input: z.string(), chosen: text, rejected: text })
    .refine(differ),
  // The lower rank wins; exactly two, never equal.
  'nemo-rl': z
    .strictObject({ context: prompt, completions: z.tuple([completion(0), completion(1)]) })
    .refine(({ completions: [first, second] }) => differ({ chosen: first.completion, rejected: second.completion })),
  verl: z.strictObject(texts).refine(differ),
  'openai-preference': z
    .strictObject({
      input: z.strictObject({
        messages: prompt,
        tools: z.array(z.unknown()).length(0),
        parallel_tool_calls: z.literal(true),
      }),
      preferred_output: oneAnswer,
      non_preferred_output: oneAnswer,
    })
    .refine((row) => differ({ chosen: row.preferred_output, rejected: row.non_preferred_output })),
  'sft-winners': z.strictObject({ messages: whole }),
  'wide-csv': z.strictObject({
    pair_id: z.string(),
    prompt_id: z.string().nullable(),
    prompt: z.string(),
    source: z.string().nullable(),
    response_a: z.string(),
    response_b: z.string(),
    preference: z.enum(['a', 'b', 'tie']),
    'strength.preference': z.number().nullable(),
  }),
}
