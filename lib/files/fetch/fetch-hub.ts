import { setTimeout as wait } from 'node:timers/promises'
import { datasetInfo, HubApiError, listFiles } from '@huggingface/hub'
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import type { AddressReader, Answer } from './fetch-address'
import { isPassing, reasonOf } from './fetch-retry'

const MAX_LISTED = 5000
const MAX_ANSWER_BYTES = 16 * 1024 * 1024
const TRIES = 3
const STEADY_MS = 500

export type HubFile = { readonly path: string; readonly bytes: number; readonly sha256: string | null }
export type HubListing = {
  /** The commit that a branch or tag stands for now. */
  readonly revision: string
  readonly files: readonly HubFile[]
  /** The repository holds more files than are looked at. */
  readonly cut: boolean
}

/** What is wanted of an entry; folders, and names that would lead out of the repository, are none. */
const listedFile = z
  .object({
    type: z.literal('file'),
    path: z
      .string()
      .max(1000)
      .regex(/^(?!.*(?:^|\/)\.{0,2}(?:\/|$)).+$/s),
    size: z.number().int().nonnegative(),
    lfs: z.object({ oid: z.string() }).nullish(),
  })
  .transform(({ path, size, lfs }): HubFile => {
    const oid = lfs?.oid ?? ''
    return { path, bytes: size, sha256: /^[0-9a-f]{64}$/.test(oid) ? oid : null }
  })

async function textOf({ body }: Answer): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length
    if (size > MAX_ANSWER_BYTES) throw new AppError('too-large', 'The list of files is too long to be read.')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** `fetch` as the hub's library wants it, on top of our reader: the library never opens a connection of its own. */
function fetchWith(reader: AddressReader, stop: AbortSignal): typeof fetch {
  return async (input, init) => {
    if (init?.method && init.method !== 'GET') throw new TypeError('only GET is used here')
    const headers = Object.fromEntries(new Headers(init?.headers))
    for (let tried = 1; ; tried++) {
      try {
        const answer = await reader.read(String(input), headers, stop)
        const text = await textOf(answer)
        if (!isPassing(answer.status) || tried === TRIES)
          return new Response(text, { status: answer.status, headers: answer.headers })
      } catch (error) {
        stop.throwIfAborted()
        if (error instanceof AppError) throw error
        if (tried === TRIES) throw new AppError('busy', `The list of files could not be read. ${reasonOf(error)}`)
      }
      await wait(STEADY_MS * tried, undefined, { signal: stop })
    }
  }
}

function explain(error: unknown, dataset: string): unknown {
  if (error instanceof SyntaxError) return new AppError('busy', 'The host’s list of files cannot be read.')
  if (!(error instanceof HubApiError)) return error
  const { statusCode } = error
  if (statusCode === 401 || statusCode === 403)
    return new AppError(
      'forbidden',
      `“${dataset}” does not exist, or is not open to everyone: HF_TOKEN can hold a key that has access.`,
    )
  if (statusCode === 404) return new AppError('not-found', `“${dataset}” has no such revision, folder or file.`)
  return new AppError('busy', `The list of files could not be read: the host answered ${statusCode}.`)
}

const coded = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** Every file of a dataset's repository that lies under `path`, or is it, at one commit. */
export async function listHubFiles(
  reader: AddressReader,
  request: {
    readonly hubUrl: string
    readonly dataset: string
    readonly revision: string | null
    readonly path: string
    readonly stop: AbortSignal
  },
): Promise<HubListing> {
  const { hubUrl, dataset, path, stop } = request
  const common = { hubUrl, fetch: fetchWith(reader, stop) }
  const named = request.revision === null ? dataset : `${dataset}@${request.revision}`
  try {
    const info = await datasetInfo({
      ...common,
      name: dataset,
      revision: request.revision ?? 'main',
      additionalFields: ['sha'],
    })
    const revision = info.sha || (request.revision ?? 'main')
    // A file has no listing of its own: it stands in its folder's.
    const isFile = /\.[a-z\d]{2,8}$/i.test(path)
    const folder = isFile ? path.split('/').slice(0, -1).join('/') : path
    const entries = listFiles({
      ...common,
      repo: { type: 'dataset', name: dataset },
      revision: encodeURIComponent(revision),
      recursive: !isFile,
      ...(folder === '' ? {} : { path: coded(folder) }),
    })
    const files: HubFile[] = []
    let seen = 0
    for await (const entry of entries) {
      if (++seen > MAX_LISTED) return { revision, files, cut: true }
      const file = listedFile.safeParse(entry)
      if (file.success && (!isFile || file.data.path === path)) files.push(file.data)
    }
    return { revision, files, cut: false }
  } catch (error) {
    throw explain(error, named)
  }
}

/** Where the bytes of a file at a commit are. */
export const hubFileAddress = (hubUrl: string, dataset: string, revision: string, path: string): string =>
  `${hubUrl}/datasets/${dataset}/resolve/${encodeURIComponent(revision)}/${coded(path)}`
