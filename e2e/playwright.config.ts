import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '@/scripts/browser.mjs'

function freePort(): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(String(address && typeof address === 'object' ? address.port : 0)))
    })
  })
}

// The processes that run the tests read this file again and inherit the port.
process.env.E2E_PORT ??= await freePort()
// A file server that the tests start stands for the hosts that files are fetched from.
process.env.E2E_HUB_PORT ??= await freePort()
// A server that stands for a language model, with a key that must never be seen anywhere.
process.env.E2E_JUDGE_PORT ??= await freePort()
process.env.E2E_JUDGE_KEY ??= 'sk-planted-e2e-71c44f'
// Experiments have a server of their own: stories run side by side, and each starts the one that it asks.
process.env.E2E_WORLDS_PORT ??= await freePort()
const endpoints = path.resolve(import.meta.dirname, '../.data/e2e-endpoints.json')
mkdirSync(path.dirname(endpoints), { recursive: true })
const worlds = { name: 'worlds', baseUrl: `http://127.0.0.1:${process.env.E2E_WORLDS_PORT}/v1` }
writeFileSync(endpoints, JSON.stringify([worlds]))
const judge = {
  JUDGE_ENDPOINTS: endpoints,
  JUDGE_BASE_URL: `http://127.0.0.1:${process.env.E2E_JUDGE_PORT}/v1`,
  JUDGE_API_KEY: process.env.E2E_JUDGE_KEY,
  JUDGE_TIMEOUT_SECONDS: '20',
}
const hub = `http://127.0.0.1:${process.env.E2E_HUB_PORT}`
const url = `http://127.0.0.1:${process.env.E2E_PORT}`
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_FILE
const browser = findBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 300_000,
  // Machines differ; what is waited for does not.
  expect: { timeout: 15_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    baseURL: url,
    // A trace of every step costs a third of the time: ask for one with --trace retain-on-failure.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        '--disable-gpu',
        '--font-render-hinting=none',
      ],
    },
  },
  projects: [
    { name: 'stories', testMatch: '**/*.e2e.ts', testIgnore: '**/judge-recovery.e2e.ts' },
    // It kills what serves, which nobody else's story should have to bear; the kill trials bring a product of their own.
    { name: 'recovery', testMatch: '**/judge-recovery.e2e.ts', dependencies: ['stories'] },
  ],
  webServer: {
    command: 'node scripts/check/serve-fresh.mjs',
    cwd: '..',
    url: `${url}/api/health`,
    env: { PORT: process.env.E2E_PORT, HOST: '127.0.0.1', IMPORT_PRIVATE_HOSTS: hub, HF_ENDPOINT: hub, ...judge },
    stdout: 'pipe',
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    reuseExistingServer: false,
  },
})
