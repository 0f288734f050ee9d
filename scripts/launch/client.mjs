// @ts-check
// The database client. Prisma makes it of the schema, with types for whoever works on the code. The product needs neither
// types nor Prisma's command line: what of the client runs is kept beside the schema, and a copy of it will do.
import fs from 'node:fs'
import path from 'node:path'

const PARTS = /** @type {const} */ (['client', 'enums'])
const GENERATED = 'lib/db/generated'
const KEPT = 'prisma/client'
export const CLIENT = `${GENERATED}/client.ts`

/** @param {string} root @param {(typeof PARTS)[number]} part */
const keptFile = (root, part) => path.join(root, KEPT, `${part}.mjs`)

/** Whether Prisma's command line is installed. @param {string} root */
export const hasPrisma = (root) => fs.existsSync(path.join(root, 'node_modules/.bin/prisma'))

/** Puts the kept client where the generated one would be. @param {string} root */
export function copyKeptClient(root) {
  fs.mkdirSync(path.join(root, GENERATED), { recursive: true })
  for (const part of PARTS) {
    const text = fs.readFileSync(keptFile(root, part), 'utf8')
    fs.writeFileSync(path.join(root, GENERATED, `${part}.ts`), `// @ts-nocheck\n${text}`)
  }
}

/** Keeps what of the generated client runs. Says whether that is another one than was kept. @param {string} root */
export async function keepClient(root) {
  const { build } = await import('esbuild')
  let changed = false
  for (const part of PARTS) {
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: [`${GENERATED}/${part}.ts`],
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'es2024',
      packages: 'external',
      external: part === 'client' ? ['./enums'] : [],
      write: false,
    })
    const text = `${outputFiles[0]?.text}`
    const file = keptFile(root, part)
    if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
    changed = true
  }
  return changed
}
