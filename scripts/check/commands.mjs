// @ts-check
// What a step runs: a tool that only speaks when it fails, or tests that are counted from the report they write.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { generateClient } from '../launch/build.mjs'
import { run } from '../launch/run.mjs'
import { Problem } from '../problem.mjs'
import { withRunFailure } from './counts.mjs'

/** @typedef {import('./counts.mjs').Counts} Counts */

/** @type {Counts} */
export const PASSED = { passed: 1, failed: 0, skipped: 0 }

/** A check that only speaks when it fails. @param {NodeJS.ProcessEnv} env @param {string} command */
export const check = (env, command) => async () => {
  const [tool = '', ...args] = command.split(' ')
  const { code, output } = await run(tool, args, { env })
  if (code !== 0) throw new Problem(output.trim())
  return PASSED
}

/** @param {NodeJS.ProcessEnv} env @param {string} tool @param {readonly string[]} args @returns {Promise<boolean>} */
const succeeds = (env, tool, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(tool, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code === 0))
  })

/**
 * A run of tests, counted from the report it writes.
 * @template Report
 * @param {NodeJS.ProcessEnv} env
 * @param {string} tool
 * @param {readonly string[]} args
 * @param {string} file
 * @param {(report: Report) => Counts} count
 */
export const tests = (env, tool, args, file, count) => async () => {
  fs.rmSync(file, { force: true })
  const succeeded = await succeeds(env, tool, args)
  if (!fs.existsSync(file)) throw new Problem(`${tool} ended without a report.`)
  return withRunFailure(count(JSON.parse(fs.readFileSync(file, 'utf8'))), succeeded)
}

/** Makes the database client, and fails where what is kept of it is of another schema. @param {string} root @param {NodeJS.ProcessEnv} env */
export const generatedClient = (root, env) => async () => {
  if (await generateClient({ root, env, say: console.log }))
    throw new Problem('prisma/client was not that of prisma/schema.prisma. It was written anew: commit it.')
  return PASSED
}
