// Where is a Chromium for the tests? Order: CHROMIUM_PATH, Playwright's own, one on the machine,
// then Playwright's download, then (root on Debian or Ubuntu) the distribution's package.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable']
export function onMachine() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  try {
    if (fs.existsSync(chromium.executablePath())) return undefined // Playwright's own is there
  } catch {}
  for (const dir of (process.env.PATH ?? '').split(':'))
    for (const n of NAMES) if (fs.existsSync(`${dir}/${n}`)) return `${dir}/${n}`
  return null
}
export function ensure() {
  if (onMachine() !== null) return
  const run = (cmd, args, env = {}) =>
    spawnSync(cmd, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status === 0
  if (run('npx', ['playwright', 'install', 'chromium'])) return
  if (process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get'))
    if (
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
        DEBIAN_FRONTEND: 'noninteractive',
      }) &&
      onMachine()
    )
      return
  throw new Error(
    "No Chromium: run `npx playwright install chromium`, install your distribution's chromium, or set CHROMIUM_PATH",
  )
}
if (import.meta.url === `file://${process.argv[1]}`) {
  ensure()
  console.log(onMachine() ?? 'playwright')
}
