// @ts-check
/**
 * Prints what a command does where it is asked for, before anything is installed, built or started.
 * @param {string} text
 * @param {readonly string[]} [args]
 * @returns {boolean} whether that was all that was asked for
 */
export function tellHelp(text, args = process.argv.slice(2)) {
  if (!args.includes('--help') && !args.includes('-h')) return false
  console.log(text)
  return true
}
