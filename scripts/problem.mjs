// @ts-check
/** An obstacle the person can remove: told in its one sentence, without a stack trace. */
export class Problem extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/**
 * Runs a command; a Problem ends it with its sentence and exit code, anything else with a stack trace.
 * @param {() => Promise<number | void>} work resolves to the exit code
 */
export async function runMain(work) {
  try {
    process.exit((await work()) ?? 0)
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error)
    process.exit(error instanceof Problem ? error.exitCode : 1)
  }
}
