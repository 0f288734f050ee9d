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

test('scripts of a folder are made narrow, and nothing else is', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-narrow-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true }))
  fs.mkdirSync(path.join(folder, 'chunks'))
  const [script, page] = [path.join(folder, 'chunks/a.js'), path.join(folder, 'a.html')]
  for (const file of [script, page]) fs.writeFileSync(file, '"–"')
  narrowSources(folder)
  expect([script, page].map((file) => fs.readFileSync(file, 'utf8'))).toEqual(['"\\u2013"', '"–"'])
})
