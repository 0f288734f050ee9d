import { expect, test } from 'vitest'
import { clientAddress, isLoopback, networkOf, parseAddresses } from './client-address'

const nobody = parseAddresses('')
const proxies = parseAddresses('loopback, 10.0.0.0/8, 2001:db8:1::/48')

test('without a proxy that was named, nothing that a client writes is believed', () => {
  expect(clientAddress('203.0.113.9', '127.0.0.1', nobody)).toBe('203.0.113.9')
  expect(clientAddress('127.0.0.1', '203.0.113.9', nobody)).toBe('127.0.0.1')
  expect(clientAddress('203.0.113.9', '127.0.0.1', proxies)).toBe('203.0.113.9')
})

test('from the right, past every proxy that is trusted, and not a step further', () => {
  expect(clientAddress('127.0.0.1', '203.0.113.9', proxies)).toBe('203.0.113.9')
  expect(clientAddress('127.0.0.1', '127.0.0.1, 198.51.100.7, 203.0.113.9, 10.1.2.3', proxies)).toBe('203.0.113.9')
  expect(clientAddress('::1', 'fake, 2001:db8:2::7, 2001:db8:1::7', proxies)).toBe('2001:db8:2::7')
  expect(clientAddress('127.0.0.1', '', proxies)).toBe('127.0.0.1')
})

test('what a proxy could not name is the proxy, whatever stands left of it', () => {
  for (const odd of ['unknown', '_hidden', '', ' ', '1.2.3', '256.1.1.1', '127.0.0.1 203.0.113.9'])
    expect(clientAddress('10.0.0.1', `203.0.113.9, ${odd}`, proxies)).toBe('10.0.0.1')
})

test('one machine has one name: mapped, with a port, in brackets, with a zone, quoted', () => {
  for (const same of ['203.0.113.9', '::ffff:203.0.113.9', '203.0.113.9:8080', '"203.0.113.9"'])
    expect(clientAddress('::ffff:127.0.0.1', same, proxies)).toBe('203.0.113.9')
  for (const same of ['2001:db8:2::7', '[2001:db8:2::7]:443', '2001:DB8:2::7', '2001:db8:2::7%eth0'])
    expect(clientAddress('127.0.0.1', same, proxies)).toBe('2001:db8:2::7')
})

test('this machine', () => {
  for (const own of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1']) expect(isLoopback(own)).toBe(true)
  for (const other of ['', '0.0.0.0', '::', '10.0.0.1', '128.0.0.1', 'localhost']) expect(isLoopback(other)).toBe(false)
})

test('an IPv6 client is its network, an IPv4 one its address', () => {
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9')
  expect(networkOf('2001:db8:1:2:3::4')).toBe('2001:db8:1:2')
  expect(networkOf('2001:db8::4')).toBe('2001:db8:0:0')
  expect(networkOf('::1')).toBe('0:0:0:0')
})
