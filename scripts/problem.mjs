// @ts-check
/** An obstacle the person can remove: told in its one sentence, without a stack trace. */
export class Problem extends Error {}

/**
 * Runs a command; a Problem ends it with its sentence and exit code 1, anything else with a stack trace.
 * @param {() => Promise<number | void>} work resolves to the exit code
 */
export async function runMain(work) {
  try {
    process.exit((await work()) ?? 0)
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error)
    process.exit(1)
  }
}
