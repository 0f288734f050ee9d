import { ping } from '@/lib/db/client'

/** Throws while the database does not answer. */
export async function checkHealth(): Promise<void> {
  await ping()
}
