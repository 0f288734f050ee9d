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

const YAZL = 'https://registry.example/npm/yazl/-/yazl-3.3.1.tgz'
const NO_OTHERS = 'registry=https://registry.example/npm/\n@radix-ui:registry=undefined\n'
const npmSays = (address: string, settings: string) => async (args: readonly string[]) =>
  args[0] === 'view' ? address : settings

test('each package is beside the one that the registry was asked for', async () => {
  const asked: string[] = []
  const says = npmSays(`a warning\n${YAZL}\n`, NO_OTHERS)
  const ask = async (args: readonly string[]) => {
    asked.push(args.slice(0, 4).join(' '))
    return says(args)
  }
  expect(await addressPackages(lock, ask)).toEqual({
    packages: {
      '': { version: '0.1.0' },
      'node_modules/yazl': {
        version: '3.3.1',
        integrity: 'sha512-…',
        resolved: YAZL,
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
  expect(asked).toEqual(['view yazl@3.3.1 dist.tarball --fetch-retries=0', 'config get registry @radix-ui:registry'])
})

test('a scope that has a registry of its own is left to npm', async () => {
  const settings = 'registry=https://registry.example/npm/\n@radix-ui:registry=https://own.example/npm/\n'
  const addressed = await addressPackages(lock, npmSays(YAZL, settings))
  expect(Object.entries(addressed?.packages ?? {}).filter(([, given]) => !('resolved' in given))).toEqual([
    ['', { version: '0.1.0' }],
    ['node_modules/@radix-ui/react-slot', { version: '1.5.0' }],
  ])
})

test.each([
  ['the registry tells nothing', '', NO_OTHERS],
  ['the registry keeps packages by their digests', 'https://registry.example/download/yazl/3.3.1/0a1b2c', NO_OTHERS],
  ['npm does not tell its settings', YAZL, ''],
])('there are no addresses where %s', async (_, address, settings) => {
  expect(await addressPackages(lock, npmSays(address, settings))).toBeNull()
})
