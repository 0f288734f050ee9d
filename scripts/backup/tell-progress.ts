import { formatBytes } from '@/lib/words/format'

export type Progress = {
  readonly say: (message: string) => void
  /** Names the part that is worked on; what it gives is told the bytes that went through. */
  readonly at: (part: string) => (bytes: number) => void
}

const EVERY_MS = 2000

/** A line every few seconds: which part, and how much so far. */
export function tellProgress(what: string, say: (message: string) => void, now = () => performance.now()): Progress {
  let bytes = 0
  let told = now()
  return {
    say,
    at: (part) => (more) => {
      bytes += more
      if (now() - told < EVERY_MS) return
      told = now()
      say(`${what}: ${formatBytes(bytes)}, at ${part}`)
    },
  }
}
