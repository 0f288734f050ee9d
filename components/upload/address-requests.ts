import * as z from 'zod/mini'
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

async function send(path: string, method: 'POST' | 'PUT', body: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(path, { method, headers, body: JSON.stringify(body) }).catch(() => null)
  if (!answer) throw new Error('The connection was lost. Try again.')
  const text = await answer.text()
  if (!answer.ok) throw new Error(reasonIn(text, answer.status))
  const result = outcome.parse(JSON.parse(text))
  if (!result.ok) throw new Error(result.message)
  return result.value
}

/** What an address offers; rejects with a message to show, as the others here do. */
export const askAddress = async (address: string): Promise<Offer> =>
  offer.parse(await send('/api/fetches/files', 'POST', { address }))

/** Has the server fetch files; gives the upload's id. */
export const startAddress = async (
  address: string,
  revision: string | null,
  paths: readonly string[],
): Promise<string> => started.parse(await send('/api/fetches', 'POST', { address, revision, paths })).uploadId

/** Stops a fetch, or takes it up again. */
export async function wantFetch(uploadId: string, wanted: boolean): Promise<void> {
  await send(`/api/fetches/${uploadId}`, 'PUT', { wanted })
}
