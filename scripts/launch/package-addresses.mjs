// @ts-check
// Runs before anything is installed: Node's own modules only.
import { run } from './run.mjs'

/** @typedef {import('./needed-packages.mjs').Lock} Lock */

/** Any package with few versions: what a registry tells of one is as long as all of them. */
const ASKED = 'yazl'
const NODE_MODULES = 'node_modules/'

/** Where a registry keeps a package. @param {string} name @param {string} version */
const pathOf = (name, version) => `${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`

/** @param {string} place in node_modules */
const nameAt = (place) => place.slice(place.lastIndexOf(NODE_MODULES) + NODE_MODULES.length)
/** @param {string} name of a package; null where it has no scope */
const scopeOf = (name) => (name.startsWith('@') ? name.slice(0, name.indexOf('/')) : null)

/**
 * @param {Lock} lock @param {string} registry its address
 * @param {ReadonlySet<string | null>} elsewhere scopes that have a registry of their own
 * @returns {Lock}
 */
function withAddresses(lock, registry, elsewhere) {
  const packages = Object.entries(lock.packages).map(([place, given]) => {
    const name = nameAt(place)
    if (!place || !given.version || elsewhere.has(scopeOf(name))) return [place, given]
    return [place, { ...given, resolved: registry + pathOf(name, given.version) }]
  })
  return { ...lock, packages: Object.fromEntries(packages) }
}

/**
 * A lock file with the address of each package. npm asks the registry for each one otherwise, half of all its requests,
 * and reads long lists of versions. So the registry tells where it keeps one, and the others are beside it, but for those
 * whose scope has a registry of its own in npm's settings.
 * @param {Lock} lock
 * @param {(args: readonly string[]) => Promise<string>} [ask] npm, for what it prints
 * @returns {Promise<Lock | null>} null when the registry tells nothing, or keeps packages in ways of its own
 */
export async function addressPackages(lock, ask = askNpm) {
  const version = lock.packages[NODE_MODULES + ASKED]?.version
  if (!version) return null
  const scopes = [...new Set(Object.keys(lock.packages).map((place) => scopeOf(nameAt(place))))].filter(Boolean)
  const [told, settings] = await Promise.all([
    ask(['view', `${ASKED}@${version}`, 'dist.tarball', '--fetch-retries=0', '--fetch-timeout=10000']),
    ask(['config', 'get', 'registry', ...scopes.map((scope) => `${scope}:registry`)]),
  ])
  // Node may warn of something beside it.
  const address = told.match(/^https?:\/\/\S+$/gm)?.at(-1) ?? ''
  const path = pathOf(ASKED, version)
  if (!address.endsWith(`/${path}`) || settings === '') return null
  const elsewhere = [...settings.matchAll(/^(@[^:=]+):registry=(?!undefined$)/gm)].map(([, scope]) => scope ?? null)
  return withAddresses(lock, address.slice(0, -path.length), new Set(elsewhere))
}

/** @param {readonly string[]} args @returns {Promise<string>} nothing where npm fails */
async function askNpm(args) {
  try {
    const { code, output } = await run('npm', [...args, '--loglevel=silent'])
    return code === 0 ? output : ''
  } catch {
    return ''
  }
}
