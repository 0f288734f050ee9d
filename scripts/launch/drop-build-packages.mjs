// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { hasPrisma } from './client.mjs'
import { neededPackages } from './needed-packages.mjs'

/** @typedef {import('./needed-packages.mjs').Lock} Lock */

/**
 * Removes what only a build needs; the next one installs it again. Where the packages of tests and tools are, all stay.
 * @param {string} root
 */
export async function dropBuildPackages(root) {
  if (hasPrisma(root)) return
  const file = path.join(root, 'node_modules/.package-lock.json')
  /** @type {Lock} */
  const installed = JSON.parse(fs.readFileSync(file, 'utf8'))
  /** @type {Lock} */
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const kept = neededPackages(lock, { ownNode: true, building: false }).packages
  const dropped = Object.entries(installed.packages).filter(([place]) => !kept[place])
  if (dropped.length === 0) return
  // Cut off here, it leaves folders that nobody counts on.
  const rest = Object.entries(installed.packages).filter(([place]) => kept[place])
  fs.writeFileSync(file, JSON.stringify({ ...installed, packages: Object.fromEntries(rest) }))
  const commands = dropped.flatMap(([, { bin = {} }]) => Object.keys(bin))
  const places = [...dropped.map(([place]) => place), ...commands.map((name) => `node_modules/.bin/${name}`)]
  await Promise.all(places.map((place) => fs.promises.rm(path.join(root, place), { recursive: true, force: true })))
}
