import { z } from 'zod'

export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }

/** All that determines what a model answers, save its name and where it runs. */
export type JudgeRequest = {
  readonly messages: readonly Message[]
  /** A JSON schema the answer is held to; `null`: not asked for. */
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> } | null
  /** `null`: the model's own. */
  readonly temperature: number | null
  readonly seed: number | null
  readonly maxTokens: number
  /** Alternatives of the first token to weigh; `null`: none. */
  readonly topLogprobs: number | null
}

/** The first token's alternatives with their log-probabilities. */
export type TokenAlternative = { readonly token: string; readonly logprob: number }

export type Reading<T = unknown> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string }

/** What was found out about a model of an endpoint; `null`: it could not be found out. */
export const capabilitiesSchema = z.object({
  /** It is among the models that the endpoint lists; `null`: the endpoint lists none. */
  listed: z.boolean().nullable(),
  structured: z.boolean().nullable(),
  logprobs: z.boolean().nullable(),
  seed: z.boolean().nullable(),
  batch: z.boolean().nullable(),
  /** What it said where something was refused, for the operator. */
  remarks: z.array(z.string()),
  milliseconds: z.number().nullable(),
})
export type Capabilities = z.infer<typeof capabilitiesSchema>
