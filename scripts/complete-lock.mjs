// @ts-check
// Run after every `npm install`: npm leaves optional packages of other platforms out of the lock file when its
// registry does not serve them, and `npm ci` then calls the lock out of step with package.json.
import fs from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {{
 *   version?: string, license?: string, dev?: boolean, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string>,
 * }} LockedPackage
 * @typedef {Record<string, LockedPackage>} Packages by their place, such as node_modules/pg
 */

const SYSTEMS = new Map(
  ['darwin', 'linux', 'win32', 'android', 'freebsd', 'netbsd', 'openbsd', 'sunos', 'aix', 'openharmony'].map((name) => [
    name,
    name,
  ]),
).set('windows', 'win32')
const PROCESSORS = ['x64', 'arm64', 'ia32', 'arm', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32']
const EXACT = /^\d+\.\d+\.\d+[-\w.]*$/

/** The platform a package is for, by the words of its name. @param {string} name */
function platformOf(name) {
  const words = name.split(/[/.-]/)
  const os = words.map((word) => SYSTEMS.get(word)).find(Boolean)
  const cpu = PROCESSORS.find((each) => words.includes(each))
  const libc = words.includes('musl') ? 'musl' : os === 'linux' && words.includes('gnu') ? 'glibc' : undefined
  return cpu && (os || cpu === 'wasm32') ? { os, cpu, libc } : null
}

/**
 * The optional packages of other platforms that a lock file lacks. Their checksums are not known.
 * @param {Packages} packages
 * @returns {Packages}
 */
export function missingPlatforms(packages) {
  /** @type {Packages} */
  const missing = {}
  for (const [place, dependant] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(dependant.optionalDependencies ?? {})) {
      const top = `node_modules/${name}`
      const platform = platformOf(name)
      if (!platform || !EXACT.test(version) || packages[top] || packages[`${place}/${top}`]) continue
      missing[top] = {
        version,
        cpu: [platform.cpu],
        ...(dependant.dev ? { dev: true } : {}),
        ...(platform.libc ? { libc: [platform.libc] } : {}),
        ...(dependant.license ? { license: dependant.license } : {}),
        optional: true,
        ...(platform.os ? { os: [platform.os] } : {}),
      }
    }
  }
  return missing
}

function completeLock(file = 'package-lock.json') {
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
  const missing = missingPlatforms(lock.packages)
  const all = Object.entries({ ...lock.packages, ...missing })
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)))
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${Object.keys(missing).length} packages of other platforms added`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) completeLock(process.argv[2])
