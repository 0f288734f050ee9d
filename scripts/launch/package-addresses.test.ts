import { expect, test } from 'vitest'
import { addressPackages } from './package-addresses.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/yazl': { version: '3.3.1', integrity: 'sha512-…' },
    'node_modules/@radix-ui/react-slot': { version: '1.5.0' },
    'node_modules/yazl/node_modules/ms': { version: '2.0.0' },
  },
}

test('each package is beside the one that the registry was asked for', async () => {
  const asked: string[] = []
  const ask = async (name: string) => {
    asked.push(name)
    return 'https://registry.example/npm/yazl/-/yazl-3.3.1.tgz'
  }
  expect(await addressPackages(lock, ask)).toEqual({
    packages: {
      '': { version: '0.1.0' },
      'node_modules/yazl': {
        version: '3.3.1',
        integrity: 'sha512-…',
        resolved: 'https://registry.example/npm/yazl/-/yazl-3.3.1.tgz',
      },
      'node_modules/@radix-ui/react-slot': {
        version: '1.5.0',
        resolved: 'https://registry.example/npm/@radix-ui/react-slot/-/react-slot-1.5.0.tgz',
      },
      'node_modules/yazl/node_modules/ms': {
        version: '2.0.0',
        resolved: 'https://registry.example/npm/ms/-/ms-2.0.0.tgz',
      },
    },
  })
  expect(asked).toEqual(['yazl@3.3.1'])
})

test.each([
  ['tells nothing', ''],
  ['keeps packages by their digests', 'https://registry.example/download/yazl/3.3.1/0a1b2c'],
])('there are no addresses where the registry %s', async (_, address) => {
  expect(await addressPackages(lock, async () => address)).toBeNull()
})
