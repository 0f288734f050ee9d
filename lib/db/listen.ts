import pg from 'pg'
import { env } from '@/lib/env'

/** Which table has rows that wait: triggers tell it. */
export type Waiting = 'job' | 'run'

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
      if (payload === 'job' || payload === 'run') onWaiting(payload)
    })
    signal.addEventListener('abort', end)
    try {
      await client.connect()
      await client.query('listen proclivity')
      onWaiting('job')
      onWaiting('run')
      await over.promise
    } catch {
      // A server that is not there is met again.
    }
    signal.removeEventListener('abort', end)
    await client.end().catch(() => {})
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, reconnectMs))
  }
}
