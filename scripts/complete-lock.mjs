// npm leaves optional packages of other platforms out of the lock file when the registry it is
// locked against does not serve them; `npm ci` elsewhere then silently misses them. Adds them:
// version from the dependant's own optionalDependencies, os/cpu/libc from the name. No integrity
// is known for them; npm checks what its registry says at install.
import fs from 'node:fs'

const file = process.argv[2] ?? 'package-lock.json'
const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
const OS = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
  wasi: null,
}
const CPU = {
  x64: 'x64',
  arm64: 'arm64',
  ia32: 'ia32',
  arm: 'arm',
  riscv64: 'riscv64',
  ppc64: 'ppc64',
  s390x: 's390x',
  loong64: 'loong64',
  wasm32: 'wasm32',
}
let added = 0
for (const [at, p] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(p.optionalDependencies ?? {})) {
    if (!/^\d+\.\d+\.\d+[-\w.]*$/.test(version)) continue
    const here = at ? `${at}/node_modules/${name}` : `node_modules/${name}`
    const top = `node_modules/${name}`
    if (lock.packages[here] || lock.packages[top]) continue
    const words = name.split('/').pop().split(/[-.]/)
    const os = words.map((w) => OS[w]).find(Boolean)
    const cpu = words.map((w) => CPU[w]).find(Boolean)
    if (!cpu || (!os && cpu !== 'wasm32')) continue
    lock.packages[top] = {
      version,
      cpu: [cpu],
      ...(p.dev ? { dev: true } : {}),
      ...(words.includes('musl')
        ? { libc: ['musl'] }
        : os === 'linux' && words.includes('gnu')
          ? { libc: ['glibc'] }
          : {}),
      license: p.license,
      optional: true,
      ...(os ? { os: [os] } : {}),
    }
    added++
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
fs.writeFileSync(file, JSON.stringify(lock, null, 2) + '\n')
console.log(`${added} packages of other platforms added`)
