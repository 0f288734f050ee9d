// @ts-check
// Where a run spent its time: the slowest tests of all tiers, from the reports of vitest and Playwright.
import path from 'node:path'

/**
 * @typedef {{ readonly seconds: number, readonly file: string, readonly title: string }} TimedTest
 * @typedef {{ testResults: { name: string, assertionResults: { fullName: string, duration?: number | null }[] }[] }} VitestTimes
 * @typedef {{ title: string, file: string, tests: { results: { duration: number }[] }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ suites: Suite[] }} PlaywrightTimes
 */

/** @param {VitestTimes} report @param {string} root @returns {TimedTest[]} */
export const vitestTimes = ({ testResults }, root) =>
  testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      seconds: (duration ?? 0) / 1000,
      file: path.relative(root, name),
      title: fullName,
    })),
  )

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)]

/** @param {PlaywrightTimes} report @returns {TimedTest[]} */
export const playwrightTimes = ({ suites }) =>
  suites.flatMap(specsOf).map(({ title, file, tests }) => ({
    seconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
    file: `e2e/${file}`,
    title,
  }))

/** A line each for the slowest. @param {readonly TimedTest[]} tests @param {number} count */
export const slowestLines = (tests, count) =>
  tests
    .toSorted((one, other) => other.seconds - one.seconds)
    .slice(0, count)
    .map(({ seconds, file, title }) => `${seconds.toFixed(1).padStart(6)} s  ${file}: ${title}`)
