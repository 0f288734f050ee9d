import { expect, test } from 'vitest'
import { outdatedPackages } from './install.mjs'

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
