export type Bounds = {
  /** The most that is read of an answer, unpacked. */
  readonly bytes: number
  /** From sending to the last byte: a server that drips must end too. */
  readonly milliseconds: number
}

/** What a server did not keep to, in words. */
export class BoundsError extends Error {
  readonly kind: 'size' | 'time'
  constructor(kind: 'size' | 'time', message: string) {
    super(message)
    this.name = 'BoundsError'
    this.kind = kind
  }
}

const sizeOf = (bytes: number): string =>
  bytes < 1e6 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`
const tooLarge = (bytes: number) => new BoundsError('size', `The server sent an answer of more than ${sizeOf(bytes)}.`)
const tooLate = () => new BoundsError('time', 'The server did not answer in time.')

/**
 * A `fetch` that reads no more than it is told to, and no longer: bytes are counted as they stream in, after they were
 * unpacked, and the connection is closed at the limit.
 */
export function boundedFetch({ bytes, milliseconds }: Bounds): typeof fetch {
  return async (input, init) => {
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), milliseconds)
    const signal = init?.signal ? AbortSignal.any([init.signal, late.signal]) : late.signal
    try {
      const { body, status, statusText, headers } = await fetch(input, { ...init, signal })
      const end = () => clearTimeout(timer)
      if (body === null) end()
      return new Response(body && readBounded(body, bytes, late.signal, end), { status, statusText, headers })
    } catch (error) {
      clearTimeout(timer)
      throw late.signal.aborted ? tooLate() : error
    }
  }
}

function readBounded(
  body: ReadableStream<Uint8Array>,
  most: number,
  late: AbortSignal,
  end: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let read = 0
  const lateness = new Promise<never>((_, reject) => late.addEventListener('abort', () => reject(tooLate())))
  lateness.catch(() => {})
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await Promise.race([reader.read(), lateness])
          if (done) {
            end()
            return controller.close()
          }
          read += value.byteLength
          if (read > most) throw tooLarge(most)
          controller.enqueue(value)
        } catch (error) {
          end()
          void reader.cancel().catch(() => {})
          controller.error(late.aborted ? tooLate() : error)
        }
      },
      cancel(reason) {
        end()
        return reader.cancel(reason)
      },
    },
    { highWaterMark: 0 },
  )
}
