import path from 'node:path'
import { asExpected } from '@/lib/resource-error'
import { startEmbeddedDatabase } from '../launch/embedded-database.mjs'
import { checkGivenDatabase } from '../launch/given-database.mjs'
import { launcherOf } from '../launch/preflight.mjs'
import type { Settings } from '../launch/settings.mjs'
import { destroyPostgres } from '../postgres.mjs'
import { Problem } from '../problem.mjs'
import { restoreBackup } from './restore-backup'
import { tellProgress } from './tell-progress'
import { writeBackup } from './write-backup'

export type Command = {
  readonly verb: 'backup' | 'restore'
  readonly root: string
  /** The archive, whole path. */
  readonly file: string
  readonly settings: Settings
  readonly say: (message: string) => void
  readonly signal: AbortSignal
}

export async function runCommand(command: Command): Promise<void> {
  try {
    await (command.verb === 'backup' ? backUp(command) : restore(command))
  } catch (error) {
    if (command.signal.aborted) throw new Problem(`Stopped: nothing is left of this ${command.verb}.`, 130)
    const expected = asExpected(error)
    throw expected ? new Problem(`${expected.message} Nothing is left of this ${command.verb}.`) : error
  }
}

/** The server that runs already, or one for as long as this takes. It is not brought up to date: a backup comes before. */
async function backUp({ file, settings: { dataDir, databaseUrl }, say, signal }: Command): Promise<void> {
  if (databaseUrl) await checkGivenDatabase(databaseUrl, { onlyRead: true })
  const server = databaseUrl ? null : await startEmbeddedDatabase(dataDir, { log: say })
  try {
    const progress = tellProgress(path.basename(file), say)
    await writeBackup({ url: server?.url ?? String(databaseUrl), dataDir, file, progress, signal })
  } finally {
    if (server?.owner && !launcherOf(dataDir)) await server.stop()
  }
}

async function restore({ root, file, settings: { dataDir, databaseUrl }, say, signal }: Command): Promise<void> {
  if (databaseUrl) await checkGivenDatabase(databaseUrl)
  await restoreBackup({
    ...{ root, file, dataDir, signal },
    progress: tellProgress(path.basename(file), say),
    async openDatabase() {
      if (databaseUrl)
        return {
          url: databaseUrl,
          drop: async () => say('The database of DATABASE_URL has empty tables by now: empty it before the next try.'),
          close: async () => {},
        }
      const server = await startEmbeddedDatabase(dataDir, { log: say })
      return { url: server.url, drop: () => destroyPostgres(path.join(dataDir, 'postgres')), close: server.stop }
    },
  })
  say(`restored into ${dataDir}: npm start goes on from there`)
}
