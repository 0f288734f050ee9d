// @ts-check
// How many checks passed: from the reports of vitest and Playwright to the last line of `npm test`.

/**
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/** @param {VitestReport} report @returns {Counts} */
export const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
})

/** A test that passed only when repeated has failed. @param {PlaywrightReport} report @returns {Counts} */
export const playwrightCounts = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
})

/**
 * A run that failed without a failed test (a file that does not load, a server that does not start) is one failure.
 * @param {Counts} counts
 * @param {boolean} succeeded
 */
export const withRunFailure = (counts, succeeded) =>
  succeeded || counts.failed > 0 ? counts : { ...counts, failed: 1 }

/** @param {readonly Counts[]} all */
export const sum = (all) =>
  all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), {
    passed: 0,
    failed: 0,
    skipped: 0,
  })

/** @param {Counts} counts */
export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
