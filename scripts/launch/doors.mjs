// @ts-check
// Who would get in with these settings: asked before anything is started. Node's own modules only.
import net from 'node:net'
import { Problem } from '../problem.mjs'

const SHORTEST_PASSWORD = 12

/** @param {string} host what HOST, or the name in an address, may be @returns {boolean} */
export function isLoopbackHost(host) {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, '$1')
  return name === 'localhost' || name === '::1' || (net.isIPv4(name) && name.startsWith('127.'))
}

/** @param {string} part an address, a network or `loopback` @returns {boolean} */
function isAddress(part) {
  const [address = '', bits, ...rest] = part.split('/')
  const most = net.isIPv4(address) ? 32 : 128
  const isNetwork = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most)
  return part === 'loopback' || (net.isIP(address) !== 0 && isNetwork && rest.length === 0)
}

/** @param {string} given */
function checkProxies(given) {
  const wrong = given.split(/[\s,]+/).find((part) => part !== '' && !isAddress(part))
  if (wrong !== undefined)
    throw new Problem(
      `TRUSTED_PROXIES may name addresses, networks such as 10.0.0.0/8, and loopback, separated by commas; not "${wrong}".`,
    )
}

/** @param {string} given @returns {URL | null} */
function readPublicUrl(given) {
  if (given === '') return null
  const url = URL.canParse(given) ? new URL(given) : null
  if (url && /^https?:$/.test(url.protocol) && given.replace(/\/$/, '').toLowerCase() === url.origin) return url
  throw new Problem(
    `PUBLIC_URL must be the address readers use, such as https://proclivity.example, without a path; not "${given}".`,
  )
}

/**
 * Refuses settings that would show everything to everybody.
 * @param {NodeJS.ProcessEnv} environment
 * @param {import('./settings.mjs').Settings} settings
 */
export function checkDoors(environment, { host, share }) {
  checkProxies(environment.TRUSTED_PROXIES ?? '')
  const publicUrl = readPublicUrl(environment.PUBLIC_URL ?? '')
  const length = [...(environment.ADMIN_PASSWORD ?? '')].length
  if (length > 0 && length < SHORTEST_PASSWORD)
    throw new Problem(`ADMIN_PASSWORD needs ${SHORTEST_PASSWORD} characters or more and has ${length}.`)
  if (length > 0) return
  const remedy = `set ADMIN_PASSWORD (${SHORTEST_PASSWORD} characters or more)`
  if (!isLoopbackHost(host))
    throw new Problem(
      `HOST=${host} would let everyone who reaches this machine read, change and delete everything: ${remedy}, or leave HOST at 127.0.0.1.`,
    )
  if (publicUrl && !share && !isLoopbackHost(publicUrl.hostname))
    throw new Problem(
      `PUBLIC_URL=${publicUrl.origin} would lead everyone to everything: ${remedy}, or SHARE_PORT to show shared reports alone.`,
    )
}
