// @ts-check
import { startEmbeddedDatabase } from './embedded-database.mjs'
import { checkGivenDatabase } from './given-database.mjs'
import { migrate } from './migrate.mjs'
import { launcherOf } from './preflight.mjs'
import { makeDataFolder } from './private-files.mjs'

/**
 * A migrated database for a command that ends: the given one, the embedded one that runs already, or one started for
 * the command. Giving it back stops only what was started for it and is not used by a launcher meanwhile.
 * @param {{
 *   root: string,
 *   settings: import('./settings.mjs').Settings,
 *   say: (message: string) => void,
 * }} options
 */
export async function borrowDatabase({ root, settings: { databaseUrl, dataDir }, say }) {
  if (databaseUrl) await checkGivenDatabase(databaseUrl)
  if (!databaseUrl) makeDataFolder(dataDir)
  const server = databaseUrl ? null : await startEmbeddedDatabase(dataDir, { log: say })
  const url = server?.url ?? String(databaseUrl)
  async function giveBack() {
    if (server?.owner && !launcherOf(dataDir)) await server.stop()
  }
  try {
    if (await migrate({ root, url })) say('database brought up to date')
  } catch (error) {
    await giveBack()
    throw error
  }
  return { url, giveBack }
}
