import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { ensureInstalled, outdatedPackages } from './install.mjs'

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/pg': { version: '8.0.0' },
    'node_modules/pg/node_modules/ms': { version: '2.0.0' },
    'node_modules/@tool/darwin': { version: '1.0.0', optional: true },
  },
}

test('an optional package may be absent, every other one must be there in the locked version', () => {
  const { '': _, 'node_modules/@tool/darwin': darwin, ...needed } = locked.packages
  expect(outdatedPackages(locked, { packages: needed })).toEqual([])
  expect(outdatedPackages(locked, { packages: { ...needed, 'node_modules/@tool/darwin': darwin } })).toEqual([])
  expect(outdatedPackages(locked, { packages: {} })).toEqual(['node_modules/pg', 'node_modules/pg/node_modules/ms'])
})

test('another version is outdated, also of an optional package', () => {
  const installed = {
    packages: {
      'node_modules/pg': { version: '7.0.0' },
      'node_modules/pg/node_modules/ms': { version: '2.0.0' },
      'node_modules/@tool/darwin': { version: '0.9.0' },
    },
  }
  expect(outdatedPackages(locked, installed)).toEqual(['node_modules/pg', 'node_modules/@tool/darwin'])
})

describe('with an npm that answers as it is told', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-install-'))
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))
  afterEach(() => vi.unstubAllEnvs())

  const lock = { packages: { '': { dependencies: { yazl: '3.3.1' } }, 'node_modules/yazl': { version: '3.3.1' } } }
  /** It notes whether it was given addresses, and fails as long as there are codes left, as npm tells them. */
  const NPM = `#!${process.execPath}
    const fs = require('node:fs')
    const [verb, ...options] = process.argv.slice(2)
    if (verb === 'view') console.log('https://registry.example/yazl/-/yazl-3.3.1.tgz')
    if (verb === 'config') console.log('registry=https://registry.example/')
    if (verb === 'ci') {
      const lock = fs.readFileSync('package-lock.json', 'utf8')
      const root = process.env.ROOT
      fs.appendFileSync(root + '/runs', lock.includes('resolved') ? 'addressed ' : 'plain ')
      const codes = fs.readFileSync(root + '/codes', 'utf8').split(' ').filter(Boolean)
      fs.writeFileSync(root + '/codes', codes.slice(1).join(' '))
      if (codes[0]) {
        const logs = options.find((each) => each.startsWith('--logs-dir=')).slice('--logs-dir='.length)
        fs.mkdirSync(logs, { recursive: true })
        fs.writeFileSync(logs + '/debug-0.log', '23 error code ' + codes[0])
        process.exit(1)
      }
      fs.mkdirSync('node_modules')
      fs.writeFileSync('node_modules/.package-lock.json', lock)
    }`
  const bin = path.join(folder, 'bin')
  fs.mkdirSync(bin)
  fs.writeFileSync(path.join(bin, 'npm'), NPM, { mode: 0o755 })

  function newClone(codes = ''): string {
    const root = fs.mkdtempSync(path.join(folder, 'clone-'))
    fs.writeFileSync(path.join(root, 'package.json'), '{}')
    fs.writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify(lock))
    fs.writeFileSync(path.join(root, 'codes'), codes)
    vi.stubEnv('PATH', `${bin}${path.delimiter}${process.env.PATH}`)
    vi.stubEnv('ROOT', root)
    return root
  }
  const runs = (root: string) => fs.readFileSync(path.join(root, 'runs'), 'utf8').trim()

  test.each([
    ['refuses what it was asked for', 'E404', 'addressed plain'],
    ['gives another package', 'EINTEGRITY', 'addressed plain'],
  ])('npm finds the packages itself where a registry %s', async (_, code, expected) => {
    const root = newClone(code)
    await ensureInstalled(root, () => {})
    expect(runs(root)).toBe(expected)
    expect(fs.existsSync(path.join(root, 'node_modules/.package-lock.json'))).toBe(true)
  })

  test.each([
    ['what would fail again', 'ENOSPC ENOSPC', 'addressed'],
    ['what a registry refuses without addresses too', 'E403 E403', 'addressed plain'],
  ])('%s is not tried again', async (_, codes, expected) => {
    const root = newClone(codes)
    await expect(ensureInstalled(root, () => {})).rejects.toThrow('could not be installed')
    expect(runs(root)).toBe(expected)
  })

  test('two that install at once take turns, and the second finds the packages there', async () => {
    const root = newClone()
    const said: string[] = []
    await Promise.all([1, 2].map(() => ensureInstalled(root, (message) => said.push(message))))
    expect(said.sort()).toEqual([
      'installing the packages that the product needs …',
      'packages installed',
      'waiting for another installation to end …',
    ])
    expect(runs(root)).toBe('addressed')
    expect(fs.readdirSync(path.join(root, 'dist'))).toEqual([])
  })
})
