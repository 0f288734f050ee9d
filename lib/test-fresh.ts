import { vi } from 'vitest'

// Test files share a process. What one could leave to the next is taken back here: modules with what they remember,
// settings, and what outlives modules on purpose.
const kept = globalThis as typeof globalThis & { environmentOfTests?: NodeJS.ProcessEnv }
kept.environmentOfTests ??= { ...process.env }
for (const name of Object.keys(process.env)) delete process.env[name]
Object.assign(process.env, kept.environmentOfTests)
for (const name of Object.keys(kept).filter((each) => each.startsWith('proclivity'))) Reflect.deleteProperty(kept, name)
vi.useRealTimers()
vi.resetModules()
