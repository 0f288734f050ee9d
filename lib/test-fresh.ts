import { vi } from 'vitest'

// Test files share a process. What one could leave to the next is taken back here: settings, the page, and modules with what
// they remember. (A database test that ran out of time would go on in the next file, on a database that is gone by then.)
const kept = globalThis as typeof globalThis & { environmentOfTests?: NodeJS.ProcessEnv }
kept.environmentOfTests ??= { ...process.env }
for (const name of Object.keys(process.env)) delete process.env[name]
Object.assign(process.env, kept.environmentOfTests)
for (const name of Object.keys(kept).filter((each) => each.startsWith('proclivity'))) Reflect.deleteProperty(kept, name)
vi.useRealTimers()
vi.resetModules()
if (typeof document !== 'undefined') {
  document.body.replaceChildren()
  document.documentElement.removeAttribute('class')
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
}
