import { BlockList, isIP } from 'node:net'

const LOOPBACK = ['127.0.0.0/8', '::1/128']

/** `a` of `::ffff:a`: the same machine, as a socket that listens for both kinds names it; no zone, no port, no brackets. */
function plain(address: string): string {
  const bare = address
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')
  return isIP(bare) ? bare.toLowerCase() : ''
}

type Addresses = { readonly has: (address: string) => boolean }

/**
 * Addresses, networks and `loopback`, separated by commas. What is none of these is refused at the start.
 *
 * @example parseAddresses('loopback, 10.0.0.0/8').has('10.1.2.3') // true
 */
export function parseAddresses(list: string): Addresses {
  const blocks = new BlockList()
  const parts = list.split(/[\s,]+/).filter(Boolean)
  for (const part of parts.flatMap((each) => (each === 'loopback' ? LOOPBACK : [each]))) {
    const [address = '', bits] = part.split('/')
    const kind = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (isIP(address)) blocks.addSubnet(address, Number(bits ?? (kind === 'ipv6' ? 128 : 32)), kind)
  }
  return { has: (address) => isIP(address) !== 0 && blocks.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4') }
}

const loopback = parseAddresses('loopback')
export const isLoopback = (address: string): boolean => loopback.has(plain(address))

/**
 * Who asks: the address the connection comes from, or, where that is a proxy we trust, the last one in X-Forwarded-For
 * that is none. What a client writes there itself stands further left and is never reached.
 *
 * @example clientAddress('127.0.0.1', '6.6.6.6, 10.0.0.9', parseAddresses('loopback')) // '10.0.0.9'
 */
export function clientAddress(peer: string, forwarded: string, trusted: Addresses): string {
  const named = forwarded === '' ? [] : forwarded.split(',')
  let client = plain(peer)
  while (trusted.has(client) && named.length > 0) {
    const next = plain(named.pop() ?? '')
    // What a trusted proxy could not name is nobody we know: the proxy itself is the last that is certain.
    if (next === '') return client
    client = next
  }
  return client
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): readonly string[] {
  const [left = '', right] = address.split('::')
  const [start, end] = [left, right ?? ''].map((part) => part.split(':').filter(Boolean)) as [string[], string[]]
  return [...start, ...Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0'), ...end]
}

/**
 * What guesses are counted for: an IPv4 address, or the /64 network of an IPv6 one, all of which one machine may use.
 *
 * @example networkOf('2001:db8:1:2:3::4') // '2001:db8:1:2'
 */
export const networkOf = (address: string): string =>
  isIP(address) === 6 ? groupsOf(address).slice(0, 4).join(':') : address
