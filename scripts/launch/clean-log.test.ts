import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { cleanLog, secretsOf } from './clean-log.mjs'
import { tethered } from './tethered.mjs'

const TOKEN = 'dGhpcyBpcyBhIHRva2Vu_-AbCdEf1234'
const SECRETS = {
  HF_TOKEN: 'plain-hub-word',
  JUDGE_API_KEY: 'marmalade.47-Zq/x',
  ADMIN_PASSWORD: 'corr"ect h/orse',
  DATABASE_URL: 'postgresql://user:p%40ss-word@db.example:5432/x',
}
const secret = /plain-hub-word|marmalade|corr|h\/orse|ss-word|dGhpcyBp/

test('keys, passwords and tokens of the environment are hidden, however they are written', () => {
  const secrets = secretsOf(SECRETS)
  const { HF_TOKEN, JUDGE_API_KEY, ADMIN_PASSWORD, DATABASE_URL } = SECRETS
  for (const text of [
    `GET /x?token=${HF_TOKEN}`,
    `${JUDGE_API_KEY} ${encodeURIComponent(JUDGE_API_KEY)}`,
    inspect(new Error(`wrong: ${ADMIN_PASSWORD}`)) + JSON.stringify({ ADMIN_PASSWORD }),
    `cannot connect to ${DATABASE_URL} as p@ss-word`,
  ])
    expect(cleanLog(text, secrets)).not.toMatch(secret)
})

test('addresses of reports, headers of errors and passwords in addresses are hidden without being known', () => {
  const headers = { authorization: `Bearer ${TOKEN}`, cookie: `a=1; report-pass=${TOKEN}`, 'x-api-key': TOKEN }
  for (const text of [
    `⨯ Failed to handle request for /r/${TOKEN}/embed/gaps?theme=dark`,
    `http://localhost/r/${TOKEN}`,
    `redis://user:${TOKEN}@host/`,
    inspect(Object.assign(new Error('refused'), { headers, request: { headers } }), { depth: 5 }),
    inspect(new Headers(headers)),
    inspect(Object.entries(headers)),
    JSON.stringify({ headers }),
    JSON.stringify(JSON.stringify({ headers })),
    `Set-Cookie: session=${TOKEN}; Path=/`,
    `hf_${TOKEN} sk-${TOKEN}`,
    `{"password":"${TOKEN}"} api_key=${TOKEN}`,
  ])
    expect(cleanLog(text, [])).not.toContain(TOKEN)
})

test('what is no secret stays as it is', () => {
  for (const text of [
    'Proclivity is ready on http://127.0.0.1:3000 (Ctrl-C stops it)',
    'run 4: the judge model gpt-4 refused 12 of 300 requests (401)',
    'Error: x\n    at f (/srv/lib/reports/open-link.ts:3:5)\n    at /r/page.js:1',
    'postgresql://127.0.0.1:5432/proclivity',
  ])
    expect(cleanLog(text, secretsOf({ KEY: 'a', TERM: 'xterm' }))).toBe(text)
})

test('whatever a process that we start prints, or dies of, is clean', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'log-'))
  const endpoints = path.join(folder, 'endpoints.json')
  writeFileSync(endpoints, JSON.stringify([{ name: 'a', baseUrl: 'http://x', apiKeyVariable: 'OWN_WORD' }]))
  const script = `
    console.log('key', process.env.OWN_WORD, { headers: { authorization: process.env.OWN_WORD } })
    console.error(new Error(process.env.HF_TOKEN, { cause: process.env.DATABASE_URL }))
    process.stdout.write(Buffer.from('/r/${TOKEN} ' + process.env.ADMIN_PASSWORD + '\\n'))`
  const dying = {
    throw: `throw Object.assign(new Error(process.env.JUDGE_API_KEY), { url: '/r/${TOKEN}' })`,
    reject: 'Promise.reject(new Error(process.env.HF_TOKEN))',
  }
  try {
    for (const end of Object.values(dying)) {
      const code = `${script}\n${end}`
      const env = { ...process.env, ...SECRETS, OWN_WORD: 'marmalade-two', JUDGE_ENDPOINTS: endpoints }
      const { stdout, stderr, status } = spawnSync(process.execPath, [...tethered({ secretive: true }), '-e', code], {
        env,
        encoding: 'utf8',
      })
      expect(status).toBe(1)
      expect(stdout).toContain('key [hidden]')
      expect(stderr.match(/Error: \[hidden\]/g)?.length).toBe(2)
      expect(stdout + stderr).not.toMatch(secret)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
