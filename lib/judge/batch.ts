import OpenAI, { toFile } from 'openai'
import type { JudgeRequest } from '@/lib/protocol/request'
import { BoundsError } from './bounded-fetch'
import { clientOf } from './client'
import { bodyOf, type Completion, explain, type NoCompletion, readCompletion } from './complete'
import { configuredEndpoint } from './endpoint'

export type BatchEntry = { readonly id: string; readonly request: JudgeRequest }

/** Hands the requests of a batch to the endpoint. Gives the name of their file; nothing is answered or paid yet. */
export async function uploadRequests(name: string, model: string, entries: readonly BatchEntry[]): Promise<string> {
  const { endpoint } = configuredEndpoint(name)
  const lines = entries.map(({ id, request }) =>
    JSON.stringify({
      custom_id: id,
      method: 'POST',
      url: '/v1/chat/completions',
      body: bodyOf(endpoint, model, request),
    }),
  )
  const file = await toFile(Buffer.from(`${lines.join('\n')}\n`), 'requests.jsonl', { type: 'application/jsonl' })
  return (await clientOf(name).files.create({ file, purpose: 'batch' })).id
}

/** The key under which a batch carries its mark at the service. */
const MARK = 'proclivity_batch'

/** Has the requests of a file answered within a day, at a lower price. Gives the name of the batch. */
export async function submitBatch(name: string, file: string, mark: string): Promise<string> {
  const batch = await clientOf(name).batches.create({
    input_file_id: file,
    endpoint: '/v1/chat/completions',
    completion_window: '24h',
    metadata: { [MARK]: mark },
  })
  return batch.id
}

type Sought = { readonly mark: string; readonly inputFile: string; readonly createdAt: Date }

/** Clocks differ, and a service may list the newest of a moment in any order. */
const EARLIER_SECONDS = 86_400
const MOST_LISTED = 5000

/** Looks a batch up at the service by what it carries; `null`: the service does not have it. */
export async function findBatch(name: string, { mark, inputFile, createdAt }: Sought): Promise<string | null> {
  let listed = 0
  for await (const { id, metadata, input_file_id, created_at } of clientOf(name).batches.list({ limit: 100 })) {
    if (metadata?.[MARK] === mark || (inputFile !== '' && input_file_id === inputFile)) return id
    const isOlder = created_at > EARLIER_SECONDS && created_at < createdAt.getTime() / 1000 - EARLIER_SECONDS
    if (isOlder || ++listed >= MOST_LISTED) return null
  }
  return null
}

export type BatchState = {
  /** It ended, well or not: whatever it answered can be read. */
  readonly ended: boolean
  readonly status: string
  readonly files: readonly string[]
}

export async function checkBatch(name: string, batchId: string): Promise<BatchState> {
  const { status, output_file_id, error_file_id } = await clientOf(name).batches.retrieve(batchId)
  const ended = ['completed', 'failed', 'expired', 'cancelled'].includes(status)
  return { ended, status, files: [output_file_id, error_file_id].filter((file) => typeof file === 'string') }
}

export async function cancelBatch(name: string, batchId: string): Promise<void> {
  await clientOf(name).batches.cancel(batchId)
}

type Line = {
  readonly custom_id?: unknown
  readonly response?: { readonly status_code?: number; readonly body?: unknown } | null
  readonly error?: { readonly message?: unknown } | null
}

/** The most that is read of a file of answers, for so long, and of one answer in it. */
const FILE_BYTES = 512_000_000
const FILE_MS = 900_000
const LINE_CHARACTERS = 4_000_000

/** The answers of a batch that ended, each with the id of its request; what was not asked for is passed over. */
export async function readBatch(
  name: string,
  { files }: Pick<BatchState, 'files'>,
  asked: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Completion | NoCompletion>> {
  const answers = new Map<string, Completion | NoCompletion>()
  for (const file of files) {
    const { body } = await clientOf(name, FILE_BYTES, FILE_MS).files.content(file)
    for await (const line of linesOf(body)) {
      const { custom_id, response, error } = parseLine(line)
      if (typeof custom_id === 'string' && asked.has(custom_id))
        answers.set(custom_id, outcomeOf(name, response, error))
    }
  }
  return answers
}

/** A line that is none is passed over: its question was not answered. */
function parseLine(line: string): Line {
  try {
    return (JSON.parse(line) ?? {}) as Line
  } catch {
    return {}
  }
}

/** Lines as they come, so that a large file never stands in memory as a whole. */
async function* linesOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of body ?? []) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > LINE_CHARACTERS) throw new BoundsError('size', 'The file of answers has a line of over 4 MB.')
    yield* lines
  }
  yield rest
}

function outcomeOf(name: string, response: Line['response'], error: Line['error']): Completion | NoCompletion {
  if (response?.status_code === 200) return readCompletion(response.body)
  const { key } = configuredEndpoint(name)
  const message = JSON.stringify(error ?? response?.body ?? 'no answer')
  return explain(OpenAI.APIError.generate(response?.status_code ?? 500, undefined, message, new Headers()), key)
}

/** What went wrong between us and the batch service, in words. */
export const explainBatch = (name: string, error: unknown): NoCompletion => explain(error, configuredEndpoint(name).key)
