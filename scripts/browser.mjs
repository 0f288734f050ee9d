// @ts-check
// A Chromium for the browser tests: CHROMIUM_PATH, Playwright's own, or one of this machine; else Playwright's download,
// else (root on Debian or Ubuntu) the distribution's package.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { Problem } from './problem.mjs'

// The shell without windows comes first: the same engine draws the same pages with a third less work.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
]
const PACKAGES = ['chromium-headless-shell', 'fonts-liberation']

/**
 * The program to run; null when there is none.
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function findBrowser({ CHROMIUM_PATH, PATH = '' } = process.env) {
  if (CHROMIUM_PATH) return CHROMIUM_PATH
  const places = PATH.split(path.delimiter).flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
  return [chromium.executablePath(), ...places].find((place) => fs.existsSync(place)) ?? null
}

/** @param {string} command @param {readonly string[]} args @param {Record<string, string>} [environment] */
const succeeds = (command, args, environment) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...environment },
  }).status === 0

/** @param {readonly string[]} args */
const aptGet = (args) => succeeds('apt-get', ['-qq', ...args], { DEBIAN_FRONTEND: 'noninteractive' })

function install() {
  if (succeeds('playwright', ['install', '--only-shell', 'chromium'])) return true
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return false
  return aptGet(['update']) && aptGet(['install', '-y', '--no-install-recommends', ...PACKAGES])
}

/** Installs a browser unless there is one; `node_modules/.bin` must be in the PATH. */
export function ensureBrowser() {
  if (findBrowser() || (install() && findBrowser())) return
  throw new Problem(
    "There is no Chromium for the browser tests: run npx playwright install chromium, install your distribution's, or set CHROMIUM_PATH.",
  )
}
