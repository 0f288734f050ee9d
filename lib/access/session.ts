import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { deleteSession, getPasswordProof, insertSession } from '@/lib/db/access/session'
import type { Password } from '@/lib/db/share-link'
import { adminPassword } from '@/lib/env'
import { hashPassword, isPassword } from './password'
import { guessesAt } from './slow-guesses'

export const SESSION_SECONDS = 14 * 24 * 60 * 60
const BYTES = 32
const TOKEN = /^[A-Za-z0-9_-]{43}$/

const hashOf = (token: string) => new Uint8Array(createHash('sha256').update(token).digest())
const proofOf = (token: string) => new Uint8Array(createHmac('sha256', token).update(adminPassword()).digest())

// Hashed once, so that a guess costs what one at a link does, and takes as long whatever it shares with the password.
const kept = globalThis as typeof globalThis & { proclivityAdminPassword?: Promise<Password> }

async function isAdminPassword(given: string): Promise<boolean> {
  kept.proclivityAdminPassword ??= hashPassword(adminPassword())
  return isPassword(given, await kept.proclivityAdminPassword)
}

/** A new session's token for the right password; `null` for any other one. */
export async function signIn(given: string, client: string): Promise<string | null> {
  if (!(await guessesAt('admin-password').guess(client, () => isAdminPassword(given)))) return null
  const token = randomBytes(BYTES).toString('base64url')
  const expiresAt = new Date(Date.now() + SESSION_SECONDS * 1000)
  await insertSession({ tokenHash: hashOf(token), passwordProof: proofOf(token), expiresAt })
  return token
}

/** Whether this is the token of a session that is not over, begun with the password of today. */
export async function isSession(token: string): Promise<boolean> {
  const proof = TOKEN.test(token) ? await getPasswordProof(hashOf(token)) : null
  return proof !== null && timingSafeEqual(proof, proofOf(token))
}

export async function signOut(token: string): Promise<void> {
  if (TOKEN.test(token)) await deleteSession(hashOf(token))
}
