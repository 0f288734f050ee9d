import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, onTestFinished, test } from 'vitest'
import { narrow, narrowSources } from './narrow-sources.mjs'

test.each([
  '"1 – 2 “x” 😀 \\– \\\\– é"',
  '`τ14 ≤ \\u2264`',
  '"a–b–c".replace(/–|[≤≥]/g, "·")',
  '[..."😀é"].filter((each) => /[😀–]/u.test(each)).length',
  '(({ τ }) => τ)({ τ: 5 })',
  '/* – */ 7 // ≥ \\\n + 1',
])('%s says the same in characters of one byte', (source) => {
  const narrowed = narrow(source)
  expect(narrowed).toMatch(/^[\0-\xff]*$/)
  expect(runInNewContext(narrowed)).toEqual(runInNewContext(source))
})

test('scripts of a folder are made narrow and lose their spaces and remarks, and nothing else is', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-narrow-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true }))
  fs.mkdirSync(path.join(folder, 'chunks'))
  const [script, page] = [path.join(folder, 'chunks/[a]__1._.js'), path.join(folder, 'a.html')]
  const source = `/*! ≥ */
module.exports = [
  // a remark
  ((text) => {
    "use strict";
    return [text.split(/–|[≤≥]/g).length, "  –  ", \`a
  \${ text }\`];
  }),
]
`
  for (const file of [script, page]) fs.writeFileSync(file, source)
  const run = (text: string) => runInNewContext(`const module = {};\n${text}\n;module.exports[0]('1 – 2')`)
  await narrowSources(folder)
  const [made, kept] = [script, page].map((file) => fs.readFileSync(file, 'utf8'))
  expect(made).toMatch(/^[\0-\x7f]*$/)
  expect(made).not.toMatch(/remark|return +\[| {4}/)
  expect(run(made ?? '')).toEqual(run(source))
  expect(kept).toBe(source)
})
