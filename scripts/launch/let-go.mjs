// @ts-check
// Preloaded into a web server. Asked to end, one waits until every connection is closed, and a browser keeps some for
// minutes on which it asks nothing: this one lets go of them once it has answered what it was asked.
import { subscribe } from 'node:diagnostics_channel'
import { isMainThread } from 'node:worker_threads'

const LOOK_MS = 50
/** Longer than this nobody is waited for: the launcher waits for eight seconds. */
const PATIENCE_MS = 6000

/** @type {Set<import('node:http').Server>} */
const servers = new Set()
/** @type {Set<import('node:http').ServerResponse>} */
const underway = new Set()

subscribe('http.server.request.start', (message) => {
  const { server, response } =
    /** @type {{ server: import('node:http').Server, response: import('node:http').ServerResponse }} */ (message)
  servers.add(server)
  underway.add(response)
  response.once('close', () => underway.delete(response))
})

function letGo() {
  const deadline = performance.now() + PATIENCE_MS
  setInterval(() => {
    if (underway.size > 0 && performance.now() < deadline) return
    for (const server of servers) server.closeAllConnections()
  }, LOOK_MS).unref()
}
if (isMainThread) for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, letGo)
