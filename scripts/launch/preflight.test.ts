import { execFile } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkPort, claimDataFolder, restoringFile, spaceProblem } from './preflight.mjs'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'proclivity-preflight-'))
const server = net.createServer()
let port = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address && typeof address === 'object') port = address.port
})
afterAll(() => {
  server.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

type Ending = { readonly code: number | string | null | undefined; readonly output: string }

function launch(environment: Record<string, string>): Promise<Ending> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment }
    execFile(process.execPath, ['scripts/start.mjs'], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code, output: stdout + stderr }),
    )
  })
}

test('a port in use is one sentence', async () => {
  expect(await launch({ PORT: String(port), DATA_DIR: path.join(folder, 'port') })).toEqual({
    code: 1,
    output: `Port ${port} on 127.0.0.1 is in use: stop the program that listens there, or start with another one, such as PORT=${port + 1}.\n`,
  })
})

test('an address that others reach is one sentence without a password, and nothing is left behind', async () => {
  const dataDir = path.join(folder, 'open')
  const ending = await launch({ HOST: '0.0.0.0', PORT: String(port), DATA_DIR: dataDir, ADMIN_PASSWORD: '' })
  expect(ending.code).toBe(1)
  expect(ending.output).toMatch(/^HOST=0\.0\.0\.0 would let everyone [^\n]* set ADMIN_PASSWORD [^\n]*\.\n$/)
  expect(fs.existsSync(dataDir)).toBe(false)
  const short = await launch({ HOST: '0.0.0.0', DATA_DIR: dataDir, ADMIN_PASSWORD: 'planted' })
  expect(short).toEqual({ code: 1, output: 'ADMIN_PASSWORD needs 12 characters or more and has 7.\n' })
})

test('a port for reports in use is one sentence', async () => {
  await expect(checkPort('127.0.0.1', port, 0, { host: 'SHARE_HOST', port: 'SHARE_PORT' })).rejects.toThrow(
    `such as SHARE_PORT=${port + 1}.`,
  )
})

test('a data folder in use is one sentence', async () => {
  const dataDir = path.join(folder, 'used')
  const held = claimDataFolder(dataDir)
  held.tell({ url: 'http://127.0.0.1:3000' })
  expect(await launch({ DATA_DIR: dataDir })).toEqual({
    code: 1,
    output: `Proclivity already runs on the data folder ${dataDir} (pid ${process.pid}, http://127.0.0.1:3000): use it, stop it, or set DATA_DIR to another folder.\n`,
  })
  held.release()
})

test('a data folder whose restore did not end is one sentence', async () => {
  const dataDir = path.join(folder, 'half')
  fs.mkdirSync(dataDir)
  fs.writeFileSync(restoringFile(dataDir), '{}')
  expect(await launch({ DATA_DIR: dataDir })).toEqual({
    code: 1,
    output: `A backup was being restored into the data folder ${dataDir}, and that did not end: empty the folder (and the database of DATABASE_URL, if one is set) and restore it again.\n`,
  })
})

test('a data folder that cannot be is one sentence', async () => {
  const file = path.join(folder, 'file')
  fs.writeFileSync(file, '')
  const dataDir = path.join(file, 'data')
  expect(await launch({ DATA_DIR: dataDir })).toEqual({
    code: 1,
    output: `The data folder ${dataDir} cannot be written (ENOTDIR): set DATA_DIR to another folder.\n`,
  })
})

test('a full disk is one sentence', () => {
  expect(spaceProblem('/data', 499)).toBe(
    'The disk of the data folder /data has 499 MB left and 500 MB are needed: make room, or set DATA_DIR to a folder on another disk.',
  )
  expect(spaceProblem('/data', 500)).toBeNull()
})

test('an address of another machine is one sentence', async () => {
  await expect(checkPort('203.0.113.1', 3000)).rejects.toThrow(
    'Proclivity cannot listen on 203.0.113.1 port 3000 (EADDRNOTAVAIL): set HOST and PORT to an address of this machine.',
  )
})

test('a port that is just being given back is waited for', async () => {
  const leaving = net.createServer()
  await new Promise<void>((resolve) => leaving.listen(0, '127.0.0.1', resolve))
  const address = leaving.address()
  const taken = address && typeof address === 'object' ? address.port : 0
  setTimeout(() => leaving.close(), 300)
  await checkPort('127.0.0.1', taken, 5000)
  expect(leaving.listening).toBe(false)
})
