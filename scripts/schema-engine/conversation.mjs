// @ts-check
// JSON-RPC over lines: the protocol between Prisma's command line and its schema engine.
import readline from 'node:readline'

/**
 * @typedef {Record<string, (params: unknown) => Promise<unknown>>} Engine
 * @typedef {{ id: number, method?: string, params?: unknown }} Message
 */

/** Methods whose names differ between the native engine and its WebAssembly build. */
const RENAMED = new Map([['getDatabaseVersion', 'version']])

/** @param {unknown} error */
function describeError(error) {
  const { message = String(error), code = null } = /** @type {{ message?: string, code?: string }} */ (error ?? {})
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: { is_panic: false, message, error_code: code, meta: {} },
  }
}

/**
 * Answers requests one after the other, in their order.
 * @param {() => Promise<Engine>} load called at the first request
 */
export async function converse(load) {
  /** @type {Map<number, () => void>} */
  const acknowledged = new Map()
  /** @type {Promise<Engine> | undefined} */
  let engine
  let prints = 0
  let last = Promise.resolve()
  /** @param {object} message */
  const send = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)

  /** The native engine asks the command line to print a difference. @param {string} content */
  function print(content) {
    const id = ++prints
    send({ id, method: 'print', params: { content } })
    return new Promise((resolve) => acknowledged.set(id, () => resolve(undefined)))
  }

  /** @param {string} method @param {unknown} params */
  async function call(method, params) {
    engine ??= load()
    const result = await (await engine)[RENAMED.get(method) ?? method]?.(params)
    if (method === 'ensureConnectionValidity') return result ?? {}
    if (method !== 'diff') return result ?? null
    const { stdout, exitCode } = /** @type {{ stdout?: string, exitCode: number }} */ (result)
    if (stdout) await print(stdout)
    return { exitCode }
  }

  for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    /** @type {Message} */
    const { id, method, params } = JSON.parse(line)
    if (method)
      last = last.then(async () => {
        await call(method, params).then(
          (result) => send({ id, result }),
          (error) => send({ id, error: describeError(error) }),
        )
      })
    else acknowledged.get(id)?.()
  }
  await last
}
