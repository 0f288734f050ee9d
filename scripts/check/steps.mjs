// @ts-check
import fs from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from '../browser.mjs'
import { ensureBuilt } from '../launch/build.mjs'
import { check, generatedClient, PASSED, tests } from './commands.mjs'
import { playwrightCounts, vitestCounts } from './counts.mjs'
import { playwrightTimes, slowestLines, vitestTimes } from './slowest.mjs'
import { ensureTemplate } from './template.mjs'

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./run-steps.mjs').Step} Step
 */

const REPORTS = '.data/test'
/** @type {Counts} */
const NOTHING_CHECKED = { passed: 0, failed: 0, skipped: 0 }

/**
 * Everything `npm test` checks. What is quick runs beside the build; what fills both cores runs after it.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} given
 * @param {(message: string) => void} say
 * @param {{ readonly all?: boolean }} [options] `all` is the long form: every theme and width in full, every real file
 * @returns {Step[]}
 */
export function testSteps(root, given, say, { all = false } = {}) {
  const env = { ...given, ...(all ? { PROCLIVITY_ALL: '1' } : {}) }
  const [vitestReport, playwrightReport] = reportsOf(root)
  const vitestOptions = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
  const playwrightEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport }
  return [
    { name: 'database client', work: generatedClient(root, env) },
    { name: 'route types', work: check(env, 'next typegen') },
    { name: 'format and lint', work: check(env, 'biome ci .') },
    { name: 'types', needs: ['database client', 'route types'], work: check(env, 'tsc -b') },
    {
      name: 'build',
      needs: ['types'], // it writes the types of routes as well
      work: () => ensureBuilt({ root, env: { ...env, NODE_ENV: 'production' }, say }).then(() => PASSED),
    },
    { name: 'unused code', needs: ['database client'], work: check(env, 'knip') },
    {
      name: 'browser',
      async work() {
        ensureBrowser()
        return NOTHING_CHECKED
      },
    },
    {
      name: 'data of the browser tests',
      needs: ['build'],
      work: () => ensureTemplate(root).then(() => NOTHING_CHECKED),
    },
    {
      name: 'unit and database tests',
      needs: ['database client'],
      cores: 1, // it has two workers: they take what the build leaves free
      work: tests(env, 'vitest', vitestOptions, vitestReport, vitestCounts),
    },
    {
      name: 'browser tests',
      needs: ['data of the browser tests', 'browser'],
      cores: 2,
      work: tests(playwrightEnv, 'playwright', ['test', '--config=e2e'], playwrightReport, playwrightCounts),
    },
  ]
}

/** @param {string} root @returns {readonly [vitest: string, playwright: string]} */
const reportsOf = (root) => [path.join(root, REPORTS, 'vitest.json'), path.join(root, REPORTS, 'playwright.json')]

/** The slowest tests of the last run, a line each. @param {string} root @param {number} count */
export function slowestTests(root, count) {
  const [vitest, playwright] = reportsOf(root).map((file) =>
    fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null,
  )
  const timed = [...(vitest ? vitestTimes(vitest, root) : []), ...(playwright ? playwrightTimes(playwright) : [])]
  return slowestLines(timed, count)
}

/** Nothing of an earlier run is counted. @param {string} root */
export function forgetReports(root) {
  for (const file of reportsOf(root)) fs.rmSync(file, { force: true })
}
