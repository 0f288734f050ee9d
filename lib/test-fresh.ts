import { vi } from 'vitest'
import type { Thread } from './threads/thread'

// Test files share a process. What one could leave to the next is taken back here: modules with what they remember,
// settings, and what outlives modules on purpose.
type Threads = { readonly lanes: readonly { readonly thread: Thread }[] }
type Kept = { environmentOfTests?: NodeJS.ProcessEnv; readonly proclivityThreads?: Threads }
const kept = globalThis as typeof globalThis & Kept
for (const { thread } of kept.proclivityThreads?.lanes ?? []) thread.retire()
kept.environmentOfTests ??= { ...process.env }
for (const name of Object.keys(process.env)) delete process.env[name]
Object.assign(process.env, kept.environmentOfTests)
for (const name of Object.keys(kept).filter((each) => each.startsWith('proclivity'))) Reflect.deleteProperty(kept, name)
vi.useRealTimers()
vi.resetModules()
