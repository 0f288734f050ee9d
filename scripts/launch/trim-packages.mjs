// @ts-check
// Runs before anything is installed: Node's own modules only.
import fs from 'node:fs'
import path from 'node:path'

/**
 * What nobody reads where the product is only built and served, by its path under node_modules; a third of all bytes. Whoever
 * works on the code gets all of it with `npm test`.
 */
const UNREAD = [
  /^(?!@types\/).*\.(map|d\.[cm]?ts)$/,
  /^node-linux-\w+\/(include|share)\//,
  /^next\/dist\/(docs|bundle-analyzer|compiled\/react(-dom|-server-dom-\w+)?-experimental)\//,
  /^(gpt-tokenizer|openai|zod)\/src\//,
  /^gpt-tokenizer\/data\//,
  /^next\/dist\/compiled\/next-server\/.*(\.dev|experimental.*)\.js$/,
  /^@prisma\/client\/runtime\/query_compiler_.*\.(cockroachdb|mysql|sqlite|sqlserver)\./,
  /^@prisma\/client\/runtime\/query_compiler_small_/,
  /^wink-lexicon\/\.nyc_output\//,
]

/** @param {string} folder node_modules */
export async function trimPackages(folder) {
  const entries = await fs.promises.readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name)
    if (entry.isFile() && UNREAD.some((pattern) => pattern.test(path.relative(folder, file)))) fs.rmSync(file)
  }
}
