import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { get, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { listDatasetNames } from '@/lib/db/dataset'
import { profileThreads } from '@/lib/profiles/profile-threads'

const ANSWERED = 'http.server.response.finish'
/** Whoever asked for the first page gets its scripts and pictures first. */
const REST_MS = 300

type Answered = { readonly request: IncomingMessage; readonly response: ServerResponse }
type Address = { readonly host: string; readonly port: number }

/**
 * Once this server has answered its first page it opens the newest dataset's dashboard, whose first reader would wait longest:
 * what draws it is read, compiled and connected then. Only where nothing has to be built for it.
 */
export function openNewestAhead(restMs = REST_MS): void {
  const hear = (message: unknown) => {
    const { request, response } = message as Answered
    const { localAddress: host, localPort: port } = request.socket
    const isPage = response.statusCode === 200 && String(response.getHeader('content-type')).startsWith('text/html')
    if (!isPage || host === undefined || port === undefined) return
    unsubscribe(ANSWERED, hear)
    // A page that cannot be opened ahead is opened by whoever asks for it.
    openNewest({ host, port }, restMs).catch(() => {})
  }
  subscribe(ANSWERED, hear)
}

async function openNewest(at: Address, restMs: number): Promise<void> {
  await wait(restMs, undefined, { ref: false })
  const [newest] = await listDatasetNames(1)
  if (newest && (await profileThreads().reader.thread.call('isDashboardKept', [newest.id])))
    await open(at, `/datasets/${newest.id}`)
}

const open = ({ host, port }: Address, path: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { host: `localhost:${port}`, accept: 'text/html', 'accept-encoding': 'gzip' }
    get({ host, port, path, headers }, (response) => response.on('end', resolve).resume()).on('error', reject)
  })
