import pg from 'pg'
import { env } from '@/lib/env'

/** Which table has rows that wait: triggers tell it. Of datasets, one was deleted and its tables wait to be dropped. */
const WAITING = ['job', 'run', 'dataset'] as const
export type Waiting = (typeof WAITING)[number]

type Listening = {
  readonly onWaiting: (where: Waiting) => void
  /** Between a connection that was lost and the next one. */
  readonly reconnectMs: number
}

/**
 * Hears of rows that wait, on a connection of its own that comes back by itself. What was said while there was none is
 * made up for: each connection begins as if rows waited everywhere.
 */
export async function listen({ onWaiting, reconnectMs }: Listening, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const client = new pg.Client({ connectionString: env().databaseUrl, keepAlive: true })
    const over = Promise.withResolvers<void>()
    const end = () => over.resolve()
    client.on('error', end)
    client.on('end', end)
    client.on('notification', ({ payload }) => {
      const where = WAITING.find((each) => each === payload)
      if (where) onWaiting(where)
    })
    signal.addEventListener('abort', end)
    try {
      await client.connect()
      await client.query('listen proclivity')
      for (const where of WAITING) onWaiting(where)
      await over.promise
    } catch {
      // A server that is not there is met again.
    }
    signal.removeEventListener('abort', end)
    await client.end().catch(() => {})
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, reconnectMs))
  }
}
