import { statfs } from 'node:fs/promises'
import { env } from '@/lib/env'

/** Below so many bytes every page says how much is left: an import of a large file can still be made room for. */
const LOW_BYTES = 2e9

/** Bytes that are left for the data folder once they are few, else `null`. */
export async function findLowSpace(lowBytes = LOW_BYTES): Promise<number | null> {
  const { bavail, bsize } = await statfs(env().dataDir)
  const left = bavail * bsize
  return left < lowBytes ? left : null
}
