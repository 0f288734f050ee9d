import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const common = { resolve: { alias: { '@/': root } } }
const database = [
  'lib/{db,access,work,imports,profiles,runs,improvements,experiments,reports,datasets}/**/*.test.ts',
  '{scripts,prisma}/**/*.db.test.{ts,tsx}',
]

/** Files share a process: to start one and load its libraries would take longer than most of them. */
const sharing = {
  isolate: false,
  setupFiles: ['lib/test-fresh.ts'],
  // What is waited for has as long as its test: a machine that is slow for a second says nothing of the product.
  expect: { poll: { timeout: 50_000 } },
}

export default defineConfig({
  ...common,
  test: {
    maxWorkers: 2,
    // What a test makes is garbage soon after: with more room for it less time goes into collecting it.
    execArgv: ['--max-semi-space-size=64'],
    projects: [
      {
        ...common,
        test: {
          name: 'unit',
          include: ['architecture.test.ts', '{lib,components,scripts,prisma,app,e2e}/**/*.test.{ts,tsx}'],
          exclude: [...database, 'components/**/*.test.tsx'],
          ...sharing,
          testTimeout: 60_000,
        },
      },
      {
        ...common,
        test: {
          name: 'components',
          include: ['components/**/*.test.tsx'],
          environment: 'happy-dom',
          ...sharing,
          setupFiles: [...sharing.setupFiles, 'components/ui/test-waits.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...common,
        test: {
          name: 'database',
          include: database,
          ...sharing,
          globalSetup: ['lib/db/test-server.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
