// @ts-check
/**
 * Node's options for a child that is to end with this process, however that ends.
 * @param {{ readonly secretive?: boolean }} [options] whether what it writes is closed to other users, and no
 *   secret is in what it prints
 */
export function tethered({ secretive = false } = {}) {
  const tether = new URL('tether.mjs', import.meta.url)
  tether.searchParams.set('launcher', String(process.pid))
  if (secretive) tether.searchParams.set('secretive', 'yes')
  return ['--import', tether.href]
}

/**
 * Prisma's compiler of queries, of WebAssembly, is compiled anew by V8 ten times later than it would be: at first that takes
 * the second core a third of a second, and 25 MB for good.
 */
export const LATER_WASM = '--wasm-tiering-budget=130000000'

/**
 * Node's arguments for the worker. What an import makes of a row is garbage soon after: in the 64 MB that V8 gives to new
 * objects of each thread it takes 100 to 230 MB more of memory, and no less time. Where they begin with 1 MB, and old garbage
 * is looked for from a few, a fifth of a small import's processor time goes into collecting what would soon be gone. Without
 * the growth, garbage grows to four times what is in use, arrays outside the heap counted.
 */
export const WORKER_MEMORY = [
  '--min-semi-space-size=8',
  '--max-semi-space-size=16',
  '--initial-old-space-size=128',
  '--heap-growing-percent=40',
  LATER_WASM,
]

/**
 * Node's arguments for a process that asks judges and does nothing else. Its live heap is some 70 MB; without a bound V8
 * lets garbage grow to four times that before it looks.
 */
export const JUDGE_WORKER = ['--max-old-space-size=224', '--import', 'tsx', 'lib/runs/worker.ts']
