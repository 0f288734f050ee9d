import fs from 'node:fs'
import { expect, test } from 'vitest'
import { missingPlatforms } from './complete-lock.mjs'

test('the committed lock file lacks no package of another platform', () => {
  const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
  expect(missingPlatforms(lock.packages)).toEqual({})
})

test('adds what a dependant names and the lock lacks, for the platform in its name', () => {
  const tool = {
    version: '2.0.0',
    license: 'MIT',
    dev: true,
    optionalDependencies: {
      '@tool/linux-x64-musl': '2.0.0',
      '@tool/windows-arm64': '2.0.0',
      '@tool/darwin-arm64': '2.0.0',
      '@tool/extras': '2.0.0',
      fsevents: '~2.3.2',
    },
  }
  const packages = { 'node_modules/tool': tool, 'node_modules/@tool/darwin-arm64': { version: '2.0.0' } }
  const common = { version: '2.0.0', license: 'MIT', dev: true, optional: true }
  expect(missingPlatforms(packages)).toEqual({
    'node_modules/@tool/linux-x64-musl': { ...common, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
    'node_modules/@tool/windows-arm64': { ...common, os: ['win32'], cpu: ['arm64'] },
  })
})
