import { expect, test } from 'vitest'
import { isPublicAddress } from './fetch-public-address'
import { checkUrl, parseHosts } from './fetch-rules'

const any = { hosts: parseHosts('*'), privateHosts: [] }
const listed = {
  hosts: parseHosts('huggingface.co, *.hf.co,files.example:8443'),
  privateHosts: parseHosts('http://127.0.0.1:9000,nas.lan'),
}

test.each([
  'https://127.0.0.1/x',
  'https://localhost/x',
  'https://localhost./x',
  'https://db.LOCALHOST/x',
  'https://2130706433/x',
  'https://0177.0.0.1/x',
  'https://0x7f.0.0.1/x',
  'https://0x7f000001/x',
  'https://127.1/x',
  'https://0/x',
  'https://10.1.2.3/x',
  'https://100.64.0.1/x',
  'https://172.31.255.255/x',
  'https://192.168.0.1/x',
  'https://169.254.169.254/latest/meta-data',
  'https://255.255.255.255/x',
  'https://224.0.0.1/x',
  'https://①②⑦.0.0.1/x',
  'https://[::]/x',
  'https://[::1]/x',
  'https://[::ffff:127.0.0.1]/x',
  'https://[::ffff:8.8.8.8]/x',
  'https://[::127.0.0.1]/x',
  'https://[64:ff9b::7f00:1]/x',
  'https://[64:ff9b:1::1]/x',
  'https://[2002:7f00:1::]/x',
  'https://[2001:0:1::1]/x',
  'https://[fe80::1]/x',
  'https://[fc00::1]/x',
  'https://[fd00:ec2::254]/x',
  'https://[ff02::1]/x',
  'http://example.com/x',
  'https://user:pass@example.com/x',
  'https://user@example.com/x',
  'https://example.com:8443/x',
  'file:///etc/passwd',
  'ftp://example.com/x',
  'data:text/csv,a',
  'javascript:alert(1)',
  '//example.com/x',
  '',
])('%s is refused though every public host is allowed', (address) => {
  expect(checkUrl(address, any).ok).toBe(false)
})

test.each([
  ['https://huggingface.co/x', true],
  ['https://HUGGINGFACE.co:443/x', true],
  ['https://huggingface.co./x', true],
  ['https://cdn-lfs.us.hf.co/x', true],
  ['https://hf.co/x', false],
  ['https://evilhf.co/x', false],
  ['https://huggingface.co.evil.example/x', false],
  ['https://huggingface.co@evil.example/x', false],
  ['https://huggingface.co:8443/x', false],
  ['http://huggingface.co/x', false],
  ['https://files.example:8443/x', true],
  ['https://files.example/x', false],
  ['http://127.0.0.1:9000/x', true],
  ['http://2130706433:9000/x', true],
  ['http://127.0.0.1:9001/x', false],
  ['https://127.0.0.1:9000/x', false],
  ['http://user:pass@127.0.0.1:9000/x', false],
  ['https://nas.lan/x', true],
])('of the listed hosts, %s: %s', (address, allowed) => {
  expect(checkUrl(address, listed).ok).toBe(allowed)
})

test('only names that were allowed wherever they are go without a look at their address', () => {
  expect(checkUrl('https://nas.lan/x', listed)).toMatchObject({ inner: true })
  expect(checkUrl('https://huggingface.co/x', listed)).toMatchObject({ inner: false })
})

test.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each(['localhost', '', '127.0.0.1.', 'fe80::1%eth0', '::ffff:1.1.1.1', '0177.0.0.1'])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test('a list of hosts that holds none says so', () => {
  expect(parseHosts(' , ')).toEqual([])
  expect(() => parseHosts('a b, ftp://x')).toThrow('ftp://x')
})
