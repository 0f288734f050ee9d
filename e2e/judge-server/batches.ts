type Batch = {
  readonly id: string
  readonly input: string
  readonly metadata: unknown
  readonly readyAt: number
  isCancelled: boolean
}

/** What becomes of the connection when a batch is handed over: it was accepted, or not. */
export type HandOver = 'accepted-then-cut' | 'accepted-then-silent' | 'cut-before'

/** The batch service: takes a file of requests, and has a file of answers after a while, but none while it is held. */
export function createBatches(takesMs: number, isHeld: () => boolean, complete: (body: string) => object) {
  const files = new Map<string, string>()
  const batches = new Map<string, Batch>()
  let number = 0

  function view({ id, input, metadata, readyAt, isCancelled }: Batch): object {
    const isDone = Date.now() >= readyAt && !isHeld()
    const output = `${id}-output`
    if (isDone && !isCancelled && !files.has(output)) files.set(output, answersTo(files.get(input) ?? ''))
    return {
      ...{ id, object: 'batch', endpoint: '/v1/chat/completions', input_file_id: input, completion_window: '24h' },
      ...{
        status: isCancelled ? 'cancelled' : isDone ? 'completed' : 'in_progress',
        created_at: 1,
        error_file_id: null,
      },
      output_file_id: files.has(output) ? output : null,
      metadata,
    }
  }

  function answersTo(requests: string): string {
    const lines = requests.split('\n').filter((line) => line.trim() !== '')
    return lines
      .map((line) => {
        const { custom_id, body } = JSON.parse(line)
        return JSON.stringify({
          ...{ id: `request-${custom_id}`, custom_id, error: null },
          response: { status_code: 200, request_id: '1', body: complete(JSON.stringify(body)) },
        })
      })
      .join('\n')
  }

  /** `undefined`: there is no such thing. */
  return (method: string, path: string, body: Buffer): unknown => {
    const [, , what, id, part] = path.split('/')
    if (what === 'files' && method === 'POST') {
      const name = `file-${++number}`
      files.set(name, fileIn(body.toString()))
      return {
        ...{ id: name, object: 'file', bytes: body.length, created_at: 1 },
        filename: 'requests.jsonl',
        purpose: 'batch',
      }
    }
    if (what === 'files' && id && part === 'content') return files.get(id)
    if (what !== 'batches') return undefined
    if (method === 'POST' && !id) {
      const { input_file_id: input, metadata = null } = JSON.parse(body.toString())
      const batch: Batch = {
        ...{ id: `batch-${++number}`, input, metadata, isCancelled: false },
        readyAt: Date.now() + takesMs,
      }
      batches.set(batch.id, batch)
      return view(batch)
    }
    const found = id ? batches.get(id) : undefined
    // The newest first, a page at a time, as the real one lists them.
    if (!id) return { object: 'list', data: [...batches.values()].toReversed().map(view), has_more: false }
    if (found && part === 'cancel') found.isCancelled = true
    return found && view(found)
  }
}

/** The file part of a form, as browsers and the SDK send it. */
function fileIn(form: string): string {
  const boundary = form.slice(0, form.indexOf('\r\n'))
  const part = form.split(boundary).find((piece) => piece.includes('filename=')) ?? ''
  return part.slice(part.indexOf('\r\n\r\n') + 4).replace(/\r\n$/, '')
}
