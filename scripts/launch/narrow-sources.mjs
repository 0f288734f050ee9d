// @ts-check
import fs from 'node:fs'
import path from 'node:path'

/**
 * The same program in characters of one byte: others stand as their escapes, which strings, patterns and names may hold. A
 * character that was escaped needs no second backslash.
 * @param {string} source
 */
export const narrow = (source) =>
  source.replace(/\\[\s\S]|[^\0-\xff]/g, (found) => {
    const code = found.charCodeAt(found.length - 1)
    return code > 255 ? `\\u${code.toString(16).padStart(4, '0')}` : found
  })

/** @param {string} folder */
const scriptsOf = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => path.join(entry.parentPath, entry.name))

/**
 * Makes the built files of a folder small: they lie in memory as text for as long as what is loaded of them, a third of which is
 * spaces and remarks, and of a source with one wide character, such as “–”, V8 keeps two bytes for each of all the others too.
 * Names and expressions stay as they are: what an error says leads to them.
 * @param {string} folder
 */
export async function narrowSources(folder) {
  const { build } = await import('esbuild')
  const files = scriptsOf(folder)
  await build({
    entryPoints: files,
    outdir: folder,
    outbase: folder,
    allowOverwrite: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'error',
  })
  // Patterns are left wide.
  for (const file of files) {
    const source = fs.readFileSync(file, 'utf8')
    const narrowed = narrow(source)
    if (narrowed !== source) fs.writeFileSync(file, narrowed)
  }
}
