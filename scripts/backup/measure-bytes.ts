import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'

export type Measured = { readonly bytes: number; readonly sha256: string }

type Options = {
  readonly onBytes?: (bytes: number) => void
  /** What the end of the stream fails with, if with anything. */
  readonly refuse?: (measured: Measured) => Error | null
}

/** A stream that lets bytes through, and knows at its end how many they were and their SHA-256. */
export function measureBytes({ onBytes = () => {}, refuse = () => null }: Options) {
  const hash = createHash('sha256')
  let measured: Measured = { bytes: 0, sha256: '' }
  let bytes = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      hash.update(chunk)
      onBytes(chunk.length)
      done(null, chunk)
    },
    flush(done) {
      measured = { bytes, sha256: hash.digest('hex') }
      done(refuse(measured))
    },
  })
  return { stream, measured: () => measured }
}
