// @ts-check
import fs from 'node:fs'
import path from 'node:path'

/** What V8 reads at the top of a script: all of it is compiled while it comes, beside the page that is laid out meanwhile. */
const HINT = '//# allFunctionsCalledOnLoad\n'

/**
 * Marks the scripts that every page starts with as run at once. Left alone, a browser compiles each of their functions when it
 * is called, a thousand times before a page answers, and where the page itself is drawn.
 * @param {string} build Next's folder
 */
export function markEagerScripts(build) {
  const { rootMainFiles } = JSON.parse(fs.readFileSync(path.join(build, 'build-manifest.json'), 'utf8'))
  for (const name of rootMainFiles) {
    const file = path.join(build, name)
    const source = fs.readFileSync(file, 'utf8')
    if (!source.startsWith(HINT)) fs.writeFileSync(file, HINT + source)
  }
}
