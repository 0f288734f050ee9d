import { createHash } from 'node:crypto'
import type { JudgeRequest } from '@/lib/protocol/request'
import type { Endpoint } from './endpoint'

/** SHA-256 over all that determines an answer: where, which model, what is asked and how, and which repetition it is. */
export function answerKey(endpoint: Endpoint, model: string, request: JudgeRequest, repetition: number): Buffer {
  const { messages, schema, temperature, seed, maxTokens, topLogprobs } = request
  const all = [
    endpoint.name,
    endpoint.baseUrl,
    model,
    messages,
    schema,
    temperature,
    seed,
    maxTokens,
    topLogprobs,
    repetition,
  ]
  return createHash('sha256').update(JSON.stringify(all)).digest()
}
