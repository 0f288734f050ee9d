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
/** What a build takes in or is made with, and nothing reads after it: a third of all bytes. */
export const BUILT_FROM =
  /^(@next\/swc-.*|@tailwindcss\/postcss|tailwindcss|typescript|@types\/.*|class-variance-authority|geist|next-themes|nuqs|@radix-ui\/.*|react-markdown|recharts|sonner)$/

/** Where a package finds another one, as Node looks for it. @param {Lock} lock @param {string} from @param {string} name */
function placeOf({ packages }, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const place = `${folder}${folder ? '/' : ''}node_modules/${name}`
    if (packages[place]) return place
    if (folder === '') return null
  }
}

/**
 * @typedef {{ readonly ownNode: boolean, readonly building: boolean }} Needs whether a Node has to come with the packages,
 *   and whether the product is still to be built
 */

/**
 * A package without what only tests and tools ask of it, and what it goes without.
 * @param {LockedPackage} given @param {Needs} needs
 * @returns {LockedPackage}
 */
function lean({ devDependencies: _, ...given }, { ownNode, building }) {
  const isKept = (/** @type {string} */ name) =>
    !GONE_WITHOUT.test(name) && (ownNode || !NODE.test(name)) && (building || !BUILT_FROM.test(name))
  /** @param {Record<string, string> | undefined} wanted */
  const kept = (wanted) => Object.fromEntries(Object.entries(wanted ?? {}).filter(([name]) => isKept(name)))
  const { dependencies, optionalDependencies } = given
  return {
    ...given,
    ...(dependencies ? { dependencies: kept(dependencies) } : {}),
    ...(optionalDependencies ? { optionalDependencies: kept(optionalDependencies) } : {}),
  }
}

/**
 * The part of a lock file that the product needs: what it depends on, and so on. What packages merely work together with is
 * left to those who have it.
 * @param {Lock} lock
 * @param {Needs} needs
 * @returns {Lock}
 */
export function neededPackages(lock, needs) {
  /** @type {Record<string, LockedPackage>} */
  const found = {}
  const waiting = ['']
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const given = lock.packages[place]
    if (!given || found[place]) continue
    const kept = lean(given, needs)
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
