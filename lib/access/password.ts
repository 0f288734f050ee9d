import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import type { Password } from '@/lib/db/share-link'

const derive = promisify<string, Uint8Array, number, Buffer>(scrypt)
const SALT = 16
const LENGTH = 32

/** Node's own cost (N = 2^14, r = 8): some 50 ms and 16 MB for each guess. */
const hash = async (password: string, salt: Uint8Array) =>
  new Uint8Array(await derive(password.normalize('NFKC'), salt, LENGTH))

export async function hashPassword(password: string): Promise<Password> {
  const salt = new Uint8Array(randomBytes(SALT))
  return { salt, hash: await hash(password, salt) }
}

/** Takes as long for a wrong password as for the right one. */
export async function isPassword(password: string, known: Password): Promise<boolean> {
  return timingSafeEqual(await hash(password, known.salt), known.hash)
}
