import type { Capabilities, JudgeRequest } from '@/lib/protocol/request'
import { explainBatch } from './batch'
import { clientOf } from './client'
import { type Completion, complete, type NoCompletion } from './complete'
import { listModels } from './list-models'

const ASKED: JudgeRequest = {
  messages: [
    { role: 'system', content: 'Answer with one JSON object and nothing else: {"answer": "yes" or "no"}' },
    { role: 'user', content: 'Is water wet?' },
  ],
  schema: null,
  temperature: 0,
  seed: null,
  maxTokens: 50,
  topLogprobs: null,
}
const SCHEMA = {
  name: 'probe',
  schema: {
    type: 'object',
    required: ['answer'],
    additionalProperties: false,
    properties: { answer: { type: 'string', enum: ['yes', 'no'] } },
  },
}

/** Finds out by three short requests what a model of an endpoint offers. Costs about a hundred tokens. */
export async function probeModel(name: string, model: string): Promise<Capabilities> {
  const models = await listModels(name)
  const began = performance.now()
  const structured = await complete(name, model, { ...ASKED, schema: SCHEMA })
  const milliseconds = performance.now() - began
  const logprobs = await complete(name, model, { ...ASKED, maxTokens: 1, topLogprobs: 5 })
  const seed = await complete(name, model, { ...ASKED, seed: 7 })
  const all = { 'structured outputs': structured, 'log-probabilities': logprobs, seed }
  return {
    listed: models.ok && models.models.length > 0 ? models.models.includes(model) : null,
    structured: offered(structured, ({ text }) => /^\s*\{\s*"answer"\s*:\s*"(yes|no)"\s*\}\s*$/.test(text)),
    logprobs: offered(logprobs, ({ alternatives }) => (alternatives?.length ?? 0) > 0),
    seed: offered(seed, () => true),
    batch: await offersBatch(name),
    remarks: Object.entries(all).flatMap(([what, outcome]) =>
      outcome.kind === 'answer' ? [] : [`${what}: ${outcome.message}`],
    ),
    milliseconds: structured.kind === 'answer' ? Math.round(milliseconds) : null,
  }
}

/** A refusal of this request says no; an endpoint that is busy or away says nothing. */
function offered(outcome: Completion | NoCompletion, has: (completion: Completion) => boolean): boolean | null {
  if (outcome.kind === 'answer') return has(outcome)
  return outcome.kind === 'refused' ? false : null
}

/** An endpoint that is away says nothing of its batch service. */
async function offersBatch(name: string): Promise<boolean | null> {
  try {
    await clientOf(name).batches.list({ limit: 1 })
    return true
  } catch (error) {
    const { kind } = explainBatch(name, error)
    return kind === 'closed' || kind === 'refused' ? false : null
  }
}
