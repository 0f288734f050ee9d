const BEARER = /\b(bearer|api[-_ ]?key)(["':=\s]+)[^\s"',}]+/gi
const SECRET = /\bsk-[\w-]{6,}/g
const USER_INFO = /\/\/[^\s/@]+@/g
const LONGEST = 400

/** What a server said, fit to be kept and shown: without keys, which careless proxies repeat, and short. */
export function scrub(message: string, key: string): string {
  const known = key === '' ? message : message.replaceAll(key, '(key)')
  return known
    .replace(BEARER, '$1$2(key)')
    .replace(SECRET, '(key)')
    .replace(USER_INFO, '//(key)@')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
}
