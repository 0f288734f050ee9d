// @ts-check

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{
 *   readonly name: string,
 *   readonly needs?: readonly string[],
 *   readonly work: () => Promise<Counts>,
 * }} Step `needs` names the steps without which this one makes no sense
 */

/** @type {Counts} */
const FAILED = { passed: 0, failed: 1, skipped: 0 }
/** @type {Counts} */
const NOT_RUN = { passed: 0, failed: 0, skipped: 1 }

/**
 * Runs the steps in their order, but none that needs one that did not succeed.
 * @param {readonly Step[]} steps
 * @param {(message: string) => void} say
 * @returns {Promise<Counts[]>}
 */
export async function runSteps(steps, say) {
  /** @type {Map<string, Counts>} */
  const results = new Map()
  for (const { name, needs = [], work } of steps) {
    const missing = needs.find((need) => results.get(need)?.failed !== 0 || results.get(need) === NOT_RUN)
    if (missing) {
      say(`${name}: not run, it needs ${missing}`)
      results.set(name, NOT_RUN)
      continue
    }
    const started = performance.now()
    const counts = await work().catch((error) => {
      console.error(error instanceof Error ? error.message : error)
      return FAILED
    })
    results.set(name, counts)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    say(`${name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`)
  }
  return [...results.values()]
}
