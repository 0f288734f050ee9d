import OpenAI from 'openai'
import type { JudgeRequest, TokenAlternative } from '@/lib/protocol/request'
import { BoundsError } from './bounded-fetch'
import { clientOf, scrub } from './client'
import { configuredEndpoint, type Endpoint } from './endpoint'

export type Completion = {
  readonly kind: 'answer'
  readonly text: string
  readonly alternatives: readonly TokenAlternative[] | null
  /** The answer ended at the limit of tokens, or was withheld by the model or a filter. */
  readonly cut: 'length' | 'withheld' | null
  readonly inputTokens: number
  readonly outputTokens: number
  readonly fingerprint: string | null
}

/**
 * Why there is no answer: `busy`, `fault` and `away` (nothing reached a server) may pass, `refused` will not for this
 * request, `closed` for none.
 */
export type NoCompletion = {
  readonly kind: 'busy' | 'fault' | 'away' | 'refused' | 'closed'
  readonly message: string
  /** How long the server wants to be left alone; `null`: it did not say. */
  readonly retryAfterMs: number | null
  /** What it refused is not there. */
  readonly isGone?: true
}

type Body = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming

/** The request as the OpenAI interface writes it. */
export function bodyOf({ tokenLimit }: Pick<Endpoint, 'tokenLimit'>, model: string, request: JudgeRequest): Body {
  const { messages, schema, temperature, seed, maxTokens, topLogprobs } = request
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    [tokenLimit]: maxTokens,
    ...(temperature === null ? {} : { temperature }),
    ...(seed === null ? {} : { seed }),
    ...(topLogprobs === null ? {} : { logprobs: true, top_logprobs: topLogprobs }),
    ...(schema
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: schema.name, schema: schema.schema, strict: true },
          },
        }
      : {}),
  }
}

/** Room for the largest honest answer: what stands around it, escaped letters, and its words' likelihoods. */
const bytesOf = ({ maxTokens, topLogprobs }: Pick<JudgeRequest, 'maxTokens' | 'topLogprobs'>): number =>
  256_000 + maxTokens * (64 + 192 * (topLogprobs ?? 0))

/** Asks once. Whatever goes wrong comes back in words, never with a key in them; only a stop of our own is thrown. */
export async function complete(
  name: string,
  model: string,
  request: JudgeRequest,
  signal?: AbortSignal,
): Promise<Completion | NoCompletion> {
  const { endpoint, key } = configuredEndpoint(name)
  try {
    const answer: unknown = await clientOf(name, bytesOf(request)).chat.completions.create(
      bodyOf(endpoint, model, request),
      signal ? { signal } : {},
    )
    return readCompletion(answer)
  } catch (error) {
    if (signal?.aborted) throw error
    return explain(error, key)
  }
}

type Shape = {
  readonly choices?: readonly {
    readonly message?: { readonly content?: unknown; readonly refusal?: unknown }
    readonly finish_reason?: unknown
    readonly logprobs?: {
      readonly content?: readonly { readonly top_logprobs?: readonly TokenAlternative[] }[] | null
    } | null
  }[]
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown }
  readonly system_fingerprint?: unknown
}

const count = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0

/** Reads an answer of any server: fields that some leave out are taken as missing. */
export function readCompletion(answer: unknown): Completion | NoCompletion {
  const { choices, usage, system_fingerprint } = (answer ?? {}) as Shape
  const choice = Array.isArray(choices) ? choices[0] : undefined
  if (!choice?.message)
    return { kind: 'fault', message: 'The server answered, but with no choice in it.', retryAfterMs: null }
  const { message, finish_reason, logprobs } = choice
  const alternatives = logprobs?.content?.[0]?.top_logprobs
  return {
    kind: 'answer',
    text: typeof message.content === 'string' ? message.content : '',
    alternatives: Array.isArray(alternatives)
      ? alternatives.filter(({ token, logprob }) => typeof token === 'string' && typeof logprob === 'number')
      : null,
    cut: cutOf(finish_reason, message.refusal),
    inputTokens: count(usage?.prompt_tokens),
    outputTokens: count(usage?.completion_tokens),
    fingerprint: typeof system_fingerprint === 'string' ? system_fingerprint : null,
  }
}

function cutOf(finish: unknown, refusal: unknown): Completion['cut'] {
  if ((typeof refusal === 'string' && refusal !== '') || finish === 'content_filter') return 'withheld'
  return finish === 'length' ? 'length' : null
}

/** Whatever a server wishes: beyond this a person should know, and timers overflow. */
const LONGEST_WAIT_MS = 3_600_000

function retryAfter(headers: Headers | undefined): number | null {
  const wished = wishedWait(headers)
  return wished === null ? null : Math.min(wished, LONGEST_WAIT_MS)
}

function wishedWait(headers: Headers | undefined): number | null {
  const exact = Number(headers?.get('retry-after-ms') ?? Number.NaN)
  if (exact >= 0) return exact
  const given = headers?.get('retry-after')
  if (!given) return null
  const seconds = Number(given)
  const ms = Number.isNaN(seconds) ? Date.parse(given) - Date.now() : seconds * 1000
  return Number.isNaN(ms) ? null : Math.max(0, ms)
}

/** 401 and 403 close the endpoint, 404 the model: nothing further is worth sending. */
const CLOSED = new Set([401, 403, 404])
const PASSING = new Set([408, 409, 425])

/** Codes of Node and undici for requests that reached nobody. */
const AWAY = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENETDOWN|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/
/** A request that no waiting makes smaller, though its status asks to wait. */
const TOO_LARGE = /request too large|must be reduced|reduce the (length|size)/i

export function explain(error: unknown, key: string): NoCompletion {
  const causes = causesOf(error)
  const bounds = causes.find((cause) => cause instanceof BoundsError)
  if (bounds) return { kind: 'fault', message: bounds.message, retryAfterMs: null }
  if (causes.some(({ code }) => AWAY.test(String(code)))) {
    const [{ message: said }] = causes.slice(-1) as [Caused]
    return { kind: 'away', message: scrub(said, key), retryAfterMs: null }
  }
  if (error instanceof OpenAI.APIConnectionTimeoutError)
    return { kind: 'fault', message: 'The server did not answer in time.', retryAfterMs: null }
  if (!(error instanceof OpenAI.APIError) || error.status === undefined) {
    const cause = causes.length > 1 ? causes.at(-1) : undefined
    const message = cause ? `${(error as Error).message} (${cause.message})` : String((error as Error).message)
    return { kind: 'fault', message: scrub(message, key), retryAfterMs: null }
  }
  const message = scrub(`${error.status}: ${error.message.replace(/^\d+ /, '')}`, key)
  const retryAfterMs = retryAfter(error.headers)
  if (error.status === 429) {
    if (TOO_LARGE.test(error.message)) return { kind: 'refused', message, retryAfterMs: null }
    return { kind: /quota|billing/i.test(error.message) ? 'closed' : 'busy', message, retryAfterMs }
  }
  if (CLOSED.has(error.status))
    return { kind: 'closed', message, retryAfterMs: null, ...(error.status === 404 ? { isGone: true as const } : {}) }
  if (error.status >= 500 || PASSING.has(error.status))
    return { kind: error.status === 503 ? 'busy' : 'fault', message, retryAfterMs }
  return { kind: 'refused', message, retryAfterMs: null }
}

type Caused = Error & { readonly code?: unknown }

/** An error and what caused it, the outermost first. */
function causesOf(error: unknown): readonly Caused[] {
  const causes: Caused[] = []
  for (let at = error; at instanceof Error && causes.length < 8; at = at.cause) causes.push(at)
  return causes
}
