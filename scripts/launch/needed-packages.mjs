// @ts-check
// Runs before anything is installed: no package may be imported.

/**
 * @typedef {{
 *   version?: string, optional?: boolean, devOptional?: boolean, bin?: Record<string, string>,
 *   dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string>,
 *   peerDependenciesMeta?: Record<string, { optional?: boolean }>,
 * }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lock
 */

/** Packages ask for these and go without: nothing here draws images on the server, and a build checks no types. */
const GONE_WITHOUT = /^(sharp|@typescript\/typescript-.*)$/
const NODE = /^node-linux-/

/** Where a package finds another one, as Node looks for it. @param {Lock} lock @param {string} from @param {string} name */
function placeOf({ packages }, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder}${folder ? '/' : ''}node_modules/${name}`
    if (packages[place]) return place
    if (folder === '') return null
  }
}

/**
 * A package without what only tests and tools ask of it, and what it goes without.
 * @param {LockedPackage} given @param {boolean} ownNode
 * @returns {LockedPackage}
 */
function lean({ devDependencies: _, ...given }, ownNode) {
  const { optionalDependencies = {} } = given
  const kept = Object.entries(optionalDependencies).filter(
    ([name]) => !GONE_WITHOUT.test(name) && (ownNode || !NODE.test(name)),
  )
  return { ...given, ...(given.optionalDependencies ? { optionalDependencies: Object.fromEntries(kept) } : {}) }
}

/**
 * The part of a lock file that the product needs: what it depends on, and so on. What packages merely work together with is
 * left to those who have it.
 * @param {Lock} lock
 * @param {boolean} ownNode whether a Node has to come with the packages
 * @returns {Lock}
 */
export function neededPackages(lock, ownNode) {
  /** @type {Record<string, LockedPackage>} */
  const found = {}
  const waiting = ['']
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const given = lock.packages[place]
    if (!given || found[place]) continue
    const kept = lean(given, ownNode)
    found[place] = kept
    const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = kept
    const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional)
    for (const name of [...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers]) {
      const wanted = placeOf(lock, place, name)
      if (wanted) waiting.push(wanted)
    }
  }
  const order = Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1))
  return { ...lock, packages: Object.fromEntries(order) }
}
