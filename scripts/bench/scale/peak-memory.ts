import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const POLL_MS = 200

/** Megabytes that the largest process of each kind had at once. */
export type PeakMemory = { readonly web: number; readonly worker: number; readonly database: number }
type Kind = keyof PeakMemory

const text = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // it has ended meanwhile
  }
}

/** Each process that there is, with the one that started it. */
const parents = (): ReadonlyMap<number, number> =>
  new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), Number(/^PPid:\s+(\d+)/m.exec(text(`/proc/${pid}/status`))?.[1])] as const),
  )

function isWithin(pid: number, ancestor: number, parentOf: ReadonlyMap<number, number>): boolean {
  for (let at: number | undefined = pid; at; at = parentOf.get(at)) if (at === ancestor) return true
  return false
}

/**
 * Keeps looking at processes and all they start. `roots` says which they are now: one may be started anew. Shared memory
 * of PostgreSQL counts in each of its processes.
 */
export function watchMemory(roots: () => Readonly<Record<Kind, number>>) {
  let peaks = { web: 0, worker: 0, database: 0 }
  function look(): void {
    const parentOf = parents()
    const now = roots()
    for (const kind of ['web', 'worker', 'database'] as const)
      for (const pid of parentOf.keys())
        if (isWithin(pid, now[kind], parentOf)) {
          const kilobytes = Number(/^VmHWM:\s+(\d+)/m.exec(text(`/proc/${pid}/status`))?.[1] ?? 0)
          peaks[kind] = Math.max(peaks[kind], kilobytes / 1024)
        }
  }
  const timer = setInterval(look, POLL_MS)
  return {
    /** The peaks since they were taken last. */
    take(): PeakMemory {
      look()
      const taken = peaks
      peaks = { web: 0, worker: 0, database: 0 }
      const parentOf = parents()
      for (const root of Object.values(roots()))
        for (const pid of parentOf.keys())
          if (isWithin(pid, root, parentOf)) {
            try {
              writeFileSync(`/proc/${pid}/clear_refs`, '5') // its highest mark is what it has now
            } catch {}
          }
      return taken
    },
    stop: () => clearInterval(timer),
  }
}
