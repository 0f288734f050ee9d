import { ping } from '@/lib/db/ping'

/** Throws while the database does not answer. */
export async function checkHealth(): Promise<void> {
  await ping()
}
