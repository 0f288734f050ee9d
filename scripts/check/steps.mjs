// @ts-check
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from '../browser.mjs'
import { ensureBuilt } from '../launch/build.mjs'
import { run } from '../launch/run.mjs'
import { Problem } from '../problem.mjs'
import { playwrightCounts, vitestCounts, withRunFailure } from './counts.mjs'

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./run-steps.mjs').Step} Step
 */

const REPORTS = '.data/test'
/** @type {Counts} */
const PASSED = { passed: 1, failed: 0, skipped: 0 }
/** @type {Counts} */
const NOTHING_CHECKED = { passed: 0, failed: 0, skipped: 0 }

/** A check that only speaks when it fails. @param {NodeJS.ProcessEnv} env @param {string} command */
const check = (env, command) => async () => {
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
const tests = (env, tool, args, file, count) => async () => {
  fs.rmSync(file, { force: true })
  const succeeded = await succeeds(env, tool, args)
  if (!fs.existsSync(file)) throw new Problem(`${tool} ended without a report.`)
  return withRunFailure(count(JSON.parse(fs.readFileSync(file, 'utf8'))), succeeded)
}

/**
 * Everything `npm test` checks, the quick checks first.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @param {(message: string) => void} say
 * @returns {Step[]}
 */
export function testSteps(root, env, say) {
  const vitestReport = path.join(root, REPORTS, 'vitest.json')
  const playwrightReport = path.join(root, REPORTS, 'playwright.json')
  const vitestOptions = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  const playwrightEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport }
  return [
    { name: 'format and lint', work: check(env, 'biome ci .') },
    { name: 'database client', work: check(env, 'prisma generate') },
    { name: 'route types', work: check(env, 'next typegen') },
    { name: 'types', needs: ['database client', 'route types'], work: check(env, 'tsc --noEmit') },
    { name: 'unused code', needs: ['database client'], work: check(env, 'knip') },
    {
      name: 'unit and database tests',
      needs: ['database client'],
      work: tests(env, 'vitest', vitestOptions, vitestReport, vitestCounts),
    },
    {
      name: 'build',
      needs: ['database client'],
      work: () => ensureBuilt({ root, env: { ...env, NODE_ENV: 'production' }, say }).then(() => PASSED),
    },
    {
      name: 'browser',
      async work() {
        ensureBrowser()
        return NOTHING_CHECKED
      },
    },
    {
      name: 'browser tests',
      needs: ['build', 'browser'],
      work: tests(playwrightEnv, 'playwright', ['test', '--config=e2e'], playwrightReport, playwrightCounts),
    },
  ]
}
