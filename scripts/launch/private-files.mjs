// @ts-check
// What lies in a data folder is its owner's alone: files 0600, folders 0700. Node's own modules only.
import fs from 'node:fs'
import path from 'node:path'

/**
 * As root the database belongs to a user of its own, who has to pass through the data folder to get to it: it may be
 * passed through then, but not looked into.
 */
const DATA_FOLDER = process.getuid?.() === 0 ? 0o711 : 0o700

/** @param {string} dataDir */
export function makeDataFolder(dataDir) {
  if (fs.existsSync(dataDir)) return
  fs.mkdirSync(dataDir, { recursive: true })
  fs.chmodSync(dataDir, DATA_FOLDER)
}

/** Takes rights away, and gives none. @param {string} place @param {number} mode */
function narrow(place, mode) {
  const now = fs.statSync(place).mode & 0o777
  if ((now & mode) === now) return
  try {
    fs.chmodSync(place, now & mode)
  } catch (error) {
    // What belongs to somebody else is theirs to close.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') throw error
  }
}

/** PostgreSQL sees to its own files; a data folder in this one, such as that of tests, is not a part of it. @param {string} folder */
const isItsOwn = (folder) => ['PG_VERSION', 'postgres'].some((name) => fs.existsSync(path.join(folder, name)))

/** @param {string} folder */
function narrowInside(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name)
    if (entry.isFile()) narrow(place, 0o600)
    if (!entry.isDirectory() || isItsOwn(place)) continue
    narrow(place, 0o700)
    narrowInside(place)
  }
}

/** Closes a data folder that was made when others could still read in it. @param {string} dataDir */
export function keepPrivate(dataDir) {
  narrow(dataDir, DATA_FOLDER)
  narrowInside(dataDir)
}
