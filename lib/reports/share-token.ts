import { createHash, randomBytes } from 'node:crypto'

const BYTES = 24

/** 192 random bits for a link; the database only ever sees the hash. */
export const newToken = (): string => randomBytes(BYTES).toString('base64url')

export const hashToken = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token).digest())
