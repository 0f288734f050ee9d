// @ts-check
// The one place that everything a process prints goes through: no key, password, token or cookie reaches a log, whoever
// prints it: Next, a library's error with its headers, or we.
import fs from 'node:fs'
import { format } from 'node:util'

const HIDDEN = '[hidden]'
const SECRET_NAME = /(KEY|TOKEN|PASSWORD|SECRET)$/
/** Shorter words stand in logs for other reasons. */
const LEAST = 6

// Quotes around a name or a value may be escaped; a value without quotes goes on to the end of its line.
const HEADER =
  /((?:proxy-)?authorization|x-api-key|api-key|(?:set-)?cookie)(\\?["']\s*[:,]\s*\[?\s*|\s*[:=]\s*\[?\s*)(\\?["'`])?([^\r\n]*)/gi
/** @type {readonly (readonly [RegExp, string])[]} */
const KNOWN = [
  [/(\/r\/)(?!not-found\b)[\w-]{16,}/g, `$1${HIDDEN}`],
  [/(\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]*):[^\s/@]+@/gi, `$1:${HIDDEN}@`],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi, `$1 ${HIDDEN}`],
  [/\b(?:hf_|sk-|ghp_|github_pat_)[\w-]{8,}/g, HIDDEN],
  [/((?:api[_-]?key|password|access_token)["']?\s*[:=]\s*["']?)[^\s"'&,}]+/gi, `$1${HIDDEN}`],
]

/** @param {string} text @returns {string} */
function hideHeaders(text) {
  return text.replace(HEADER, (_, name, between, quote = '', rest) => {
    const end = quote === '' ? rest.length : rest.indexOf(quote)
    return `${name}${between}${quote}${HIDDEN}${end < 0 ? '' : hideHeaders(rest.slice(end))}`
  })
}

/**
 * The values that are secret in an environment: what is named so, the password of an address, and the keys of judges.
 * @param {Readonly<Record<string, string | undefined>>} env @returns {readonly string[]}
 */
export function secretsOf(env) {
  const named = Object.keys(env).filter((name) => SECRET_NAME.test(name))
  const found = [...named, ...keyVariables(env.JUDGE_ENDPOINTS)].map((name) => env[name]?.trim() ?? '')
  for (const address of Object.values(env)) {
    if (!address?.includes('://') || !URL.canParse(address)) continue
    const { password } = new URL(address)
    found.push(password)
    try {
      found.push(decodeURIComponent(password))
    } catch {
      // It holds a percent sign of its own.
    }
  }
  const long = found.filter((secret) => secret.length >= LEAST)
  const written = long.flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
  return [...new Set(written)].sort((a, b) => b.length - a.length)
}

/** @param {string | undefined} file of further judges; it names variables of any name */
function keyVariables(file) {
  try {
    const endpoints = file ? JSON.parse(fs.readFileSync(file, 'utf8')) : []
    return Array.isArray(endpoints) ? endpoints.map((each) => String(each?.apiKeyVariable ?? '')) : []
  } catch {
    return []
  }
}

/**
 * A text as it may stand in a log.
 * @param {string} text @param {readonly string[]} secrets
 */
export function cleanLog(text, secrets) {
  let clean = text
  for (const secret of secrets) clean = clean.replaceAll(secret, HIDDEN)
  clean = hideHeaders(clean)
  for (const [pattern, written] of KNOWN) clean = clean.replace(pattern, written)
  return clean
}

/** @param {NodeJS.WriteStream} stream */
function cleanStream(stream) {
  const write = stream.write.bind(stream)
  // The environment is read anew: `.env` may come later than this.
  const cleaned = (/** @type {string | Uint8Array} */ chunk) =>
    cleanLog(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString(), secretsOf(process.env))
  stream.write = (/** @type {string | Uint8Array} */ chunk, /** @type {any[]} */ ...rest) =>
    write(cleaned(chunk), ...rest)
}

/** From now on what this process prints is clean, and so is what it dies of. What answers a command is no log. */
export function cleanLogs({ answers = false } = {}) {
  if (!answers) cleanStream(process.stdout)
  cleanStream(process.stderr)
  process.on('uncaughtException', (error) => {
    // Somebody else takes care of it, or it ends the process: Node would print it past every stream.
    if (process.listenerCount('uncaughtException') > 1) return
    fs.writeSync(2, `${cleanLog(format(error), secretsOf(process.env))}\n`)
    process.exit(1)
  })
}
