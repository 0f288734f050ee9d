// @ts-check
import { pathToFileURL } from 'node:url'

const TABLE = /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/

/**
 * Bundles a table that is written as a program as a text to be parsed. Compiled, a megabyte of literals leaves 40 MB behind in
 * each thread that reads it, and takes .2 s of processor time more.
 * @type {import('esbuild').Plugin}
 */
export const parsedTables = {
  name: 'parsed-tables',
  setup({ onLoad }) {
    onLoad({ filter: TABLE }, async ({ path }) => {
      /** @type {Readonly<Record<string, unknown>>} */
      const tables = await import(pathToFileURL(path).href)
      const text = (/** @type {unknown} */ table) => JSON.stringify(JSON.stringify(table))
      return {
        contents: Object.entries(tables)
          .map(([name, table]) => `export const ${name} = JSON.parse(${text(table)})`)
          .join('\n'),
      }
    })
  },
}
