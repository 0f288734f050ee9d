import { BlockList, isIP } from 'node:net'

const INNER_V4 = [
  '0.0.0.0/8', // this network, unspecified
  '10.0.0.0/8', // private
  '100.64.0.0/10', // carrier-grade NAT
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, cloud metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
]
// What lies within global unicast and still leads elsewhere: Teredo and other assignments, documentation, 6to4.
const INNER_V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

function listOf(ranges: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', bits] = range.split('/')
    list.addSubnet(network, Number(bits), family)
  }
  return list
}

const innerV4 = listOf(INNER_V4, 'ipv4')
const innerV6 = listOf(INNER_V6, 'ipv6')
const globalV6 = listOf(['2000::/3'], 'ipv6')

/**
 * Whether an IP address belongs to the public internet. Of IPv6 only global unicast does: mapped and translated IPv4
 * (::ffff:0:0/96, 64:ff9b::/96), loopback, link-local, unique local and multicast all lie outside it.
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !innerV4.check(address, 'ipv4')
  if (family !== 6 || address.includes('%')) return false
  return globalV6.check(address, 'ipv6') && !innerV6.check(address, 'ipv6')
}
