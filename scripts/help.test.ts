import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { expect, test } from 'vitest'
import { tellHelp } from './launch/tell-help.mjs'

const SCRIPTS = ['start', 'test', 'check', 'bench', 'judge-server', 'worker', 'backup', 'screenshots'] as const

test('every command tells what it does, and does nothing else', () => {
  for (const script of SCRIPTS) {
    const args = script === 'backup' ? ['restore', '--help'] : ['--help']
    // An empty folder for data and no path: whoever would start something could not.
    const env = { ...process.env, DATA_DIR: '/nowhere', PATH: '' }
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, ...args], { env })
    expect([script, status, stderr.toString()]).toEqual([script, 0, ''])
    expect(stdout.toString()).toMatch(/^npm (start|test|run [\w-]+)/)
    expect(stdout.toString()).toMatch(/Examples:\n {2}\S.*\n {2}\S/)
  }
})

test('no script of package.json is without it', () => {
  const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  const files = Object.values(scripts).flatMap((line) => /scripts\/([\w-]+)\.mjs/.exec(line)?.[1] ?? [])
  expect([...new Set(files)].toSorted()).toEqual([...SCRIPTS, 'proclivity'].toSorted())
  expect([tellHelp('', ['verb']), tellHelp('', ['--helpful'])]).toEqual([false, false])
})
