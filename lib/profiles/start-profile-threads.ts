import { ping } from '@/lib/db/client'
import { profileThreads } from './profile-threads'

/** Starts what the first page would wait for: the threads, and everybody's connection to the database. */
export async function startProfileThreads(): Promise<void> {
  const { lanes } = profileThreads()
  await Promise.all([ping(), ...lanes.map(({ thread }) => thread.call('ping', []))])
}
