import * as z from 'zod/mini'
import type { ActionResult } from '@/lib/action'
import { reasonIn } from './send-files'

const offer = z.object({
  revision: z.nullable(z.string()),
  files: z.array(z.object({ path: z.string(), bytes: z.nullable(z.number()) })),
  chosen: z.array(z.string()),
  cut: z.boolean(),
})
export type Offer = Readonly<z.infer<typeof offer>>
const outcome = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), message: z.string() }),
])
const started = z.object({ uploadId: z.string() })
const STRANGE = 'The server did not understand.'

async function send(path: string, method: 'POST' | 'PUT', body: unknown): Promise<ActionResult<unknown>> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(path, { method, headers, body: JSON.stringify(body) }).catch(() => null)
  if (!answer) return { ok: false, message: 'The connection was lost. Try again.' }
  const text = await answer.text()
  if (!answer.ok) return { ok: false, message: reasonIn(text, answer.status) }
  try {
    const result = outcome.parse(JSON.parse(text))
    return result.ok ? { ok: true, value: result.value } : result
  } catch {
    return { ok: false, message: STRANGE }
  }
}

/** What an address offers. */
export async function askAddress(address: string): Promise<ActionResult<Offer>> {
  return read(offer, await send('/api/fetches/files', 'POST', { address }))
}

/** Has the server fetch files; gives the upload they go to. */
export async function startAddress(
  address: string,
  revision: string | null,
  paths: readonly string[],
): Promise<ActionResult<z.infer<typeof started>>> {
  return read(started, await send('/api/fetches', 'POST', { address, revision, paths }))
}

/** Stops a fetch, or takes it up again. */
export const wantFetch = (uploadId: string, wanted: boolean): Promise<ActionResult<unknown>> =>
  send(`/api/fetches/${uploadId}`, 'PUT', { wanted })

function read<Schema extends z.ZodMiniType>(
  schema: Schema,
  answer: ActionResult<unknown>,
): ActionResult<z.infer<Schema>> {
  if (!answer.ok) return answer
  const value = schema.safeParse(answer.value)
  return value.success ? { ok: true, value: value.data } : { ok: false, message: STRANGE }
}
