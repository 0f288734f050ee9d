import { Readable } from 'node:stream'
import { z } from 'zod'
import { extraHosts } from './env'
import { AppError, httpStatus } from './errors'
import { isKnownHost, isSameOrigin } from './guard'
import { asExpected } from './resource-error'
import { storableInput, storableText } from './storable'

const json = (body: unknown, status: number): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } })

/** Answers a route with JSON; an `AppError`'s message is shown, any other error stays on the server. */
async function answer(work: () => Promise<unknown>): Promise<Response> {
  try {
    const found = await work()
    return found instanceof Response ? found : json(found, 200)
  } catch (error) {
    const expected = asExpected(error)
    if (expected) return json({ error: expected.message }, httpStatus(expected.code))
    if (error instanceof z.ZodError) return json({ error: z.prettifyError(error) }, 400)
    if (isSignal(error)) throw error
    console.error(error)
    return json({ error: 'Something went wrong on the server; its log says what.' }, 500)
  }
}

/** What `notFound` throws is for Next. */
const isSignal = (error: unknown): boolean =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_')

type Given<Path> = {
  readonly path: Path
  /** Of a name that stands there twice, `get` gives the first. */
  readonly query: URLSearchParams
  readonly request: Request
}

/** Makes the handler of a route: the one way in, on which path and query are parsed and a failure becomes an answer. */
export const route =
  <Path extends z.ZodType>(path: Path, work: (given: Given<z.output<Path>>) => Promise<unknown>) =>
  (request: Request, context: { readonly params: Promise<unknown> }): Promise<Response> =>
    answer(async () =>
      work({ path: path.parse(storableInput(await context.params)), query: queryOf(request.url), request }),
    )

/** For routes whose path holds nothing. */
export const noPath = z.unknown()

const queryOf = (address: string): URLSearchParams =>
  new URLSearchParams(
    [...new URL(address).searchParams].map(([name, value]) => [storableText(name), storableText(value)]),
  )

/** The JSON that a request brings. */
export async function jsonOf<Schema extends z.ZodType>(request: Request, schema: Schema): Promise<z.output<Schema>> {
  const body: unknown = await request.json().catch(() => {
    throw new AppError('invalid', 'The body of the request is not JSON.')
  })
  return schema.parse(storableInput(body))
}

/** The fields of the form that a request brings; null where one is missing or a file. */
export async function formOf(request: Request): Promise<(name: string) => string | null> {
  const form = await request.formData().catch(() => {
    throw new AppError('invalid', 'The body of the request is not a form.')
  })
  return (name) => {
    const value = form.get(name)
    return typeof value === 'string' ? storableText(value) : null
  }
}

/** The bytes that a request brings, as they come. */
export const bytesOf = (request: Request): AsyncIterable<Uint8Array> => request.body ?? Readable.from([])

/** How many bytes a request says it brings. */
export const lengthOf = (request: Request): number | null => {
  const said = request.headers.get('content-length')
  return said === null ? null : z.coerce.number('Content-Length').int().nonnegative().parse(said)
}

/** Sends the browser on to a page of ours, with a cookie if there is one. */
export const goTo = (path: string, cookie?: string): Response =>
  new Response(null, {
    status: 303,
    headers: { location: path, 'cache-control': 'no-store', ...(cookie === undefined ? {} : { 'set-cookie': cookie }) },
  })

/** What the proxy checks of a request's headers, for routes that it does not see. */
export function checkSender(request: Request): void {
  if (!isKnownHost(request.headers.get('host'), extraHosts()))
    throw new AppError('forbidden', 'Unknown host. Add its name to PROCLIVITY_HOSTS.')
  if (!isSameOrigin(request.headers)) throw new AppError('forbidden', 'This request came from another site.')
}

/** Header values are Latin letters; the second name has all of them. */
function attachment(name: string): string {
  const plain = name.normalize('NFKD').replace(/[^\x20-\x7e]|["\\]/g, '_')
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name.toWellFormed()).replace(/[()]/g, (mark) => (mark === '(' ? '%28' : '%29'))}`
}

type Download = {
  readonly name: string
  readonly mediaType: string
  readonly chunks: AsyncIterable<Uint8Array | string> | Iterable<string>
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
