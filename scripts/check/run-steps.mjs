// @ts-check

/**
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {{
 *   readonly name: string,
 *   readonly needs?: readonly string[],
 *   readonly cores?: number,
 *   readonly work: () => Promise<Counts>,
 * }} Step `needs` names the steps without which this one makes no sense; `cores` is how many it keeps busy, one unless said
 */

/** @type {Counts} */
const FAILED = { passed: 0, failed: 1, skipped: 0 }
/** @type {Counts} */
const NOT_RUN = { passed: 0, failed: 0, skipped: 1 }

const secondsSince = (/** @type {number} */ started) => ((performance.now() - started) / 1000).toFixed(1)

/**
 * Runs the steps side by side on so many cores, the first that can begin first; none that needs one that did not succeed.
 * @param {readonly Step[]} steps
 * @param {(message: string) => void} say
 * @param {number} [cores]
 * @returns {Promise<Counts[]>} in the order of the steps
 */
export async function runSteps(steps, say, cores = 2) {
  /** @type {Map<string, Counts>} */
  const results = new Map()
  /** @type {Map<string, Promise<void>>} */
  const running = new Map()
  let free = cores

  /** @param {Step} step */
  const widthOf = ({ cores: wanted = 1 }) => Math.min(wanted, cores)
  const waiting = () => steps.filter(({ name }) => !results.has(name) && !running.has(name))
  /** @param {Step} step @returns {string | undefined} a need that came to nothing */
  const missing = ({ needs = [] }) =>
    needs.find((need) => results.has(need) && (results.get(need)?.failed !== 0 || results.get(need) === NOT_RUN))
  /** @param {Step} step */
  const canBegin = ({ needs = [] }) => needs.every((need) => results.has(need))

  /** @param {Step} step */
  async function perform(step) {
    const started = performance.now()
    const counts = await step.work().catch((error) => {
      console.error(error instanceof Error ? error.message : error)
      return FAILED
    })
    results.set(step.name, counts)
    running.delete(step.name)
    free += widthOf(step)
    say(`${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} (${secondsSince(started)} s)`)
  }

  while (waiting().length > 0 || running.size > 0) {
    for (const step of waiting()) {
      const without = missing(step)
      if (without === undefined) continue
      say(`${step.name}: not run, it needs ${without}`)
      results.set(step.name, NOT_RUN)
    }
    for (const step of waiting())
      if (canBegin(step) && widthOf(step) <= free) {
        free -= widthOf(step)
        running.set(step.name, perform(step))
      }
    if (running.size > 0) await Promise.race(running.values())
  }
  return steps.map(({ name }) => results.get(name) ?? NOT_RUN)
}
