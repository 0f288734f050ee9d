import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

/** An empty folder for a process that is built into it and runs there: what it reads of its packages is there, too. */
export function makeHome(home: string): void {
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(home, 'node_modules'))
}
