// @ts-check
// Runs before anything is installed: Node's own modules only.
import { run } from './run.mjs'

/** @typedef {import('./needed-packages.mjs').Lock} Lock */

/** Any package with few versions: what a registry tells of one is as long as all of them. */
const ASKED = 'yazl'
const NODE_MODULES = 'node_modules/'

/** Where a registry keeps a package. @param {string} name @param {string} version */
const pathOf = (name, version) => `${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`

/** @param {Lock} lock @param {string} registry its address @returns {Lock} */
function withAddresses(lock, registry) {
  const packages = Object.entries(lock.packages).map(([place, given]) => {
    const name = place.slice(place.lastIndexOf(NODE_MODULES) + NODE_MODULES.length)
    return [place, place && given.version ? { ...given, resolved: registry + pathOf(name, given.version) } : given]
  })
  return { ...lock, packages: Object.fromEntries(packages) }
}

/**
 * A lock file with the address of each package. npm asks the registry for each one otherwise, half of all its requests,
 * and reads long lists of versions. So the registry tells where it keeps one, and the others are beside it.
 * @param {Lock} lock
 * @param {(name: string) => Promise<string>} [ask] for the address of one
 * @returns {Promise<Lock | null>} null when the registry tells nothing, or keeps packages in ways of its own
 */
export async function addressPackages(lock, ask = askNpm) {
  const version = lock.packages[NODE_MODULES + ASKED]?.version
  if (!version) return null
  const address = await ask(`${ASKED}@${version}`)
  const path = pathOf(ASKED, version)
  return address.endsWith(`/${path}`) ? withAddresses(lock, address.slice(0, -path.length)) : null
}

/** @param {string} name with its version */
async function askNpm(name) {
  const options = ['--loglevel=silent', '--fetch-retries=0', '--fetch-timeout=10000']
  try {
    const { code, output } = await run('npm', ['view', name, 'dist.tarball', ...options])
    // Node may warn of something beside it.
    return (code === 0 && output.match(/^https?:\/\/\S+$/gm)?.at(-1)) || ''
  } catch {
    return ''
  }
}
