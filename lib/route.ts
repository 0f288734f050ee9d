import { Readable } from 'node:stream'
import { z } from 'zod'
import { extraHosts } from './env'
import { AppError, httpStatus } from './errors'
import { isKnownHost, isSameOrigin } from './guard'
import { asExpected } from './resource-error'

const json = (body: unknown, status: number): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } })

/** Answers a route with JSON; an `AppError`'s message is shown, any other error stays on the server. */
export async function answer(work: () => Promise<unknown>): Promise<Response> {
  try {
    return json(await work(), 200)
  } catch (error) {
    const expected = asExpected(error)
    if (expected) return json({ error: expected.message }, httpStatus(expected.code))
    if (error instanceof z.ZodError) return json({ error: z.prettifyError(error) }, 400)
    console.error(error)
    return json({ error: 'Something went wrong on the server; its log says what.' }, 500)
  }
}

/** For routes that the proxy does not see. */
export function checkSender(request: Request): void {
  if (!isKnownHost(request.headers.get('host'), extraHosts()))
    throw new AppError('forbidden', 'Unknown host. Add its name to PROCLIVITY_HOSTS.')
  if (!isSameOrigin(request.headers)) throw new AppError('forbidden', 'This request came from another site.')
}

/** Header values are Latin letters; the second name has all of them. */
function attachment(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))}`
}

type Download = {
  readonly name: string
  readonly mediaType: string
  readonly chunks: AsyncIterable<Uint8Array>
}

/** A file that is sent as it is made. */
export const download = ({ name, mediaType, chunks }: Download): Response =>
  new Response(Readable.toWeb(Readable.from(chunks)) as ReadableStream, {
    headers: {
      'content-type': mediaType,
      'content-disposition': attachment(name),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  })
