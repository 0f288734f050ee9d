import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { env, namedKey } from '@/lib/env'
import { AppError } from '@/lib/errors'

/** An OpenAI-compatible server that the operator set up. */
export type Endpoint = {
  readonly name: string
  readonly baseUrl: string
  /** Calls at once that it is spared from, by all workers together. */
  readonly concurrency: number
  readonly timeoutMs: number
  /** Models to offer where the server lists none. */
  readonly models: readonly string[]
  readonly tokenLimit: 'max_tokens' | 'max_completion_tokens'
}

/** A key belongs into the environment, not into an address, which errors repeat. */
const PLAIN = 'an address without a name, a password or a question mark in it'
function isPlain(address: string): boolean {
  const { username, password, search } = new URL(address)
  return username === '' && password === '' && search === ''
}

const fileSchema = z.array(
  z.strictObject({
    name: z.string().regex(/^[\w.-]{1,40}$/, 'letters, digits, dots, hyphens and underscores'),
    baseUrl: z.url({ protocol: /^https?$/ }).refine(isPlain, PLAIN),
    /** The environment variable that holds the key; the file holds none. */
    apiKeyVariable: z.string().optional(),
    concurrency: z.int().min(1).max(4096).optional(),
    timeoutSeconds: z.number().min(1).max(3600).optional(),
    models: z.array(z.string().min(1)).optional(),
    tokenLimit: z.enum(['max_tokens', 'max_completion_tokens']).optional(),
  }),
)

type Configured = { readonly endpoint: Endpoint; readonly key: string }
let configured: readonly Configured[] | undefined

function fromFile(path: string): readonly Configured[] {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(/* turbopackIgnore: true */ path, 'utf8'))
  } catch (error) {
    throw new AppError('invalid', `JUDGE_ENDPOINTS: ${path} cannot be read as JSON (${(error as Error).message}).`)
  }
  const parsed = fileSchema.safeParse(content)
  if (!parsed.success) throw new AppError('invalid', `JUDGE_ENDPOINTS, ${path}: ${z.prettifyError(parsed.error)}`)
  return parsed.data.map(({ apiKeyVariable, timeoutSeconds = 120, ...rest }) => ({
    key: apiKeyVariable ? namedKey(apiKeyVariable) : '',
    endpoint: { ...withDefaults(rest), timeoutMs: timeoutSeconds * 1000 },
  }))
}

type Given = {
  readonly name: string
  readonly baseUrl: string
  readonly concurrency?: number | undefined
  readonly models?: readonly string[] | undefined
  readonly tokenLimit?: Endpoint['tokenLimit'] | undefined
}

const withDefaults = ({ name, baseUrl, concurrency, models, tokenLimit }: Given): Endpoint => ({
  name,
  baseUrl: baseUrl.replace(/\/+$/, ''),
  concurrency: concurrency ?? 256,
  timeoutMs: 120_000,
  models: models ?? [],
  // OpenAI's newer models refuse the older name, which is the only one that other servers know.
  tokenLimit: tokenLimit ?? (new URL(baseUrl).hostname === 'api.openai.com' ? 'max_completion_tokens' : 'max_tokens'),
})

function read(): readonly Configured[] {
  const { judgeUrl, judgeKey, judgeEndpoints, judgeTimeoutMs } = env()
  if (judgeUrl && !isPlain(judgeUrl)) throw new AppError('invalid', `JUDGE_BASE_URL must be ${PLAIN}.`)
  const single = judgeUrl
    ? [
        {
          endpoint: { ...withDefaults({ name: 'judge', baseUrl: judgeUrl }), timeoutMs: judgeTimeoutMs },
          key: judgeKey,
        },
      ]
    : []
  const all = [...single, ...(judgeEndpoints ? fromFile(judgeEndpoints) : [])]
  const twice = all.find(({ endpoint }, at) => all.findIndex((other) => other.endpoint.name === endpoint.name) < at)
  if (twice) throw new AppError('invalid', `JUDGE_ENDPOINTS: the name ${twice.endpoint.name} is there twice.`)
  return all
}

const settings = (): readonly Configured[] => {
  configured ??= read()
  return configured
}

/** Every endpoint of the operator's settings; without their keys, which never leave this folder. */
export const listEndpoints = (): readonly Endpoint[] => settings().map(({ endpoint }) => endpoint)

/** An endpoint with its key, for this folder alone. */
export function configuredEndpoint(name: string): Configured {
  const found = settings().find(({ endpoint }) => endpoint.name === name)
  if (!found)
    throw new AppError('not-found', `No endpoint “${name}” is set up here any more; the settings page lists them.`)
  return found
}
