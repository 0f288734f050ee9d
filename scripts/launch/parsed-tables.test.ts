import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { ngramsData } from '@/node_modules/eld/src/ngrams/extrasmall.js'
import { parsedTables } from './parsed-tables.mjs'

test('a table of a program is parsed in a bundle, and is the same in the same order', async () => {
  const { outputFiles } = await build({
    entryPoints: ['node_modules/eld/src/ngrams/extrasmall.js'],
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [parsedTables],
  })
  const bundled = outputFiles[0]?.text ?? ''
  expect(bundled).toContain('JSON.parse(')
  const { ngramsData: parsed } = await import(`data:text/javascript;base64,${Buffer.from(bundled).toString('base64')}`)
  expect(JSON.stringify(parsed)).toBe(JSON.stringify(ngramsData))
})
