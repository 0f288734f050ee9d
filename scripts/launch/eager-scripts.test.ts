import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { markEagerScripts } from './eager-scripts.mjs'

test('what every page starts with is marked once, and nothing else is', () => {
  const build = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-eager-'))
  onTestFinished(() => fs.rmSync(build, { recursive: true }))
  const [first, chart] = [path.join(build, 'first.js'), path.join(build, 'chart.js')]
  for (const file of [first, chart]) fs.writeFileSync(file, 'run()')
  fs.writeFileSync(path.join(build, 'build-manifest.json'), JSON.stringify({ rootMainFiles: ['first.js'] }))
  markEagerScripts(build)
  markEagerScripts(build)
  expect([first, chart].map((file) => fs.readFileSync(file, 'utf8'))).toEqual([
    '//# allFunctionsCalledOnLoad\nrun()',
    'run()',
  ])
})
