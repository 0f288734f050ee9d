// @ts-check
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'public']
const BESIDE = /^(?!next-env\.d\.ts$).*\.(ts|mjs|json)$/
const NOT_BUILT = /\.test\.tsx?$|^lib\/db\/generated\/|^prisma\/client\//

/** @param {string} root @returns {string[]} the files a build is made of, relative to the root, sorted */
export function sourcesOf(root) {
  const inside = FOLDERS.filter((folder) => fs.existsSync(path.join(root, folder))).flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(folder, name).replaceAll(path.sep, '/')),
  )
  const beside = fs.readdirSync(root).filter((name) => BESIDE.test(name))
  return [...inside, ...beside]
    .filter((file) => !NOT_BUILT.test(file) && fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile())
    .sort()
}

/** A digest of what those files hold. @param {string} root @param {readonly string[]} files */
export function fingerprint(root, files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(fs.readFileSync(path.join(root, file)))
  return hash.digest('hex')
}
