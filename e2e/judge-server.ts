import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createBatches, type HandOver } from './judge-server/batches'
import { takeApart } from './judge-server/blocks'
import { createCounts } from './judge-server/counts'
import { drawFault, type Fault, type FaultShares, fail, isBroken, spoil } from './judge-server/faults'
import { openReplay } from './judge-server/replay'
import { alternatives, answer, type Schema } from './judge-server/synthesize'
import { NAMED_WORLDS, problemOfWorld, readWorld } from './judge-server/worlds/world'

export type JudgeServerOptions = {
  readonly port?: number
  readonly latencyMs?: number
  /** The only key it takes; without one it takes any. */
  readonly key?: string
  readonly shared?: string
  readonly faults?: FaultShares
  /** How long a batch takes. */
  readonly batchMs?: number
  /** What the server does not offer. */
  readonly lacks?: readonly ('structured' | 'logprobs' | 'batch')[]
  /** Keep the bodies of requests, so that a test can search them; a server that runs for days must not. */
  readonly keepsRequests?: boolean
}
export type JudgeServer = Awaited<ReturnType<typeof startJudgeServer>>

const MODELS = [
  ...['gpt-4-0314', 'gpt-3.5-turbo-0301', 'llama-2-7b-chat-hf', 'llama-2-13b-chat-hf', 'llama-2-70b-chat-hf'],
  ...['GPT-4', 'ChatGPT', 'PaLM2', 'LLaMA2', 'test-judge'],
  ...Object.keys(NAMED_WORLDS),
]

type Body = {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly logprobs?: boolean
  readonly seed?: number
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: Schema } }
}

/**
 * An OpenAI-compatible server on this machine. It replays what real judges said about real data, by the content of the
 * request, draws an answer from the texts for everything else, and fails as servers do when it is told to.
 */
export async function startJudgeServer(options: JudgeServerOptions = {}) {
  const replay = openReplay(options.shared ?? path.resolve(process.env.PROCLIVITY_SHARED ?? '../shared'))
  const counts = createCounts()
  const lacks = new Set(options.lacks)
  let { latencyMs = 0, faults = {} } = options
  /** Faults of the next requests, whatever they ask. */
  let queued: Fault[] = []
  let areBatchesHeld = false
  /** Answers that it still gives; the requests after them wait until it may give more. */
  let answersLeft = Number.POSITIVE_INFINITY
  const held: (() => void)[] = []
  /** A fault of every answer but what it is told here: lists, files and batches too. */
  let everywhere: Fault | null = null
  /** Requests for one model meet these faults alone. */
  let handOver: HandOver | null = null
  /** Words of a request that it fails at whenever it is asked, and how. */
  let poison: string | null = null
  let poisoned: Fault = '500'
  let byModel: Readonly<Record<string, Fault>> = {}
  let keepsRequests = options.keepsRequests ?? false
  /** As they were sent, in the order in which they came; the lines of batches too. */
  const requests: string[] = []
  const keep = (text: string): void => {
    if (keepsRequests) requests.push(text)
  }

  function complete(body: Body, before: number): object {
    const asked = takeApart(
      body.model,
      body.messages,
      typeof body.seed === 'number' ? `seed ${body.seed}` : `again ${before}`,
    )
    const schema = body.response_format?.json_schema?.schema ?? null
    const content = body.logprobs ? '' : answer(asked, schema, replay(body.model, asked), readWorld(body.model))
    const top = body.logprobs ? alternatives(asked) : null
    const input = body.messages.reduce((sum, message) => sum + message.content.length, 0)
    return {
      ...{
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model: body.model,
        system_fingerprint: 'fp_loopback',
      },
      choices: [
        {
          ...{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: top?.[0]?.token ?? content } },
          logprobs: top && { content: [{ token: top[0]?.token, logprob: top[0]?.logprob, top_logprobs: top }] },
        },
      ],
      usage: {
        ...{ prompt_tokens: Math.ceil(input / 4), completion_tokens: Math.ceil(content.length / 4) + 1 },
        total_tokens: Math.ceil((input + content.length) / 4) + 1,
      },
    }
  }

  function refuse(response: ServerResponse, status: number, message: string): void {
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ error: { message, type: 'invalid_request_error', code: null } }))
  }
  const send = (response: ServerResponse, value: unknown): void => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(typeof value === 'string' ? value : JSON.stringify(value))
  }

  function onCompletion(text: string, request: IncomingMessage, response: ServerResponse): void {
    keep(text)
    const body: Body = JSON.parse(text)
    const digest = createHash('sha1').update(text).digest('base64')
    const problem = problemOfWorld(body.model)
    if (problem !== null) {
      refuse(response, 404, problem)
      return
    }
    // A look whether anybody is there is no question of a run.
    const attempt = body.messages[0]?.content === 'Say OK.' ? counts.looked() : counts.received(digest, body.model)
    const lacking = body.logprobs ? 'logprobs' : body.response_format?.type === 'json_schema' ? 'structured' : null
    if (lacking && lacks.has(lacking)) {
      counts.left()
      refuse(
        response,
        400,
        `This server knows no ${lacking === 'logprobs' ? 'logprobs' : 'response_format json_schema'}.`,
      )
      return
    }
    const fault =
      queued.shift() ??
      (poison && text.includes(poison) ? poisoned : null) ??
      byModel[body.model] ??
      drawFault(faults, digest, attempt)
    const respond = () => {
      counts.left()
      if (response.destroyed) return
      const whole = complete(body, attempt)
      if (fault && isBroken(fault))
        return fail(fault, response, request.headers.authorization ?? '', JSON.stringify(whole))
      counts.answered(digest, fault === null || fault === 'stall')
      send(response, fault ? spoilWhole(fault, whole) : whole)
    }
    const wait = fault === 'stall' ? latencyMs + 5000 : latencyMs
    if (answersLeft-- <= 0) held.push(respond)
    else if (wait > 0) setTimeout(respond, wait)
    else respond()
  }

  function control(text: string): void {
    const change = JSON.parse(text || '{}')
    if (change.reset) {
      counts.reset()
      requests.length = 0
    }
    if (change.keepsRequests !== undefined) keepsRequests = change.keepsRequests
    if (change.faults) faults = change.faults
    if (change.queued) queued = change.queued
    if (change.answersLeft !== undefined) {
      answersLeft = change.answersLeft ?? Number.POSITIVE_INFINITY
      for (const respond of held.splice(0)) respond()
    }
    if (change.areBatchesHeld !== undefined) areBatchesHeld = change.areBatchesHeld
    if (change.latencyMs !== undefined) latencyMs = change.latencyMs
    if (change.isDown === true) server.close().closeAllConnections()
    if (change.isDown === false && !server.listening) server.listen(port, '127.0.0.1')
    if (change.everywhere !== undefined) everywhere = change.everywhere
    if (change.poison !== undefined) poison = change.poison
    if (change.poisoned !== undefined) poisoned = change.poisoned
    if (change.handOver !== undefined) handOver = change.handOver
    if (change.byModel !== undefined) byModel = change.byModel
  }

  const isHeld = () => areBatchesHeld
  const batches = createBatches(options.batchMs ?? 1500, isHeld, (line) => {
    keep(line)
    const body: Body = JSON.parse(line)
    const digest = createHash('sha1').update(line).digest('base64')
    const attempt = counts.received(digest, body.model)
    const fault = drawFault(faults, digest, attempt)
    counts.left()
    const isGood = fault === null || isBroken(fault) || fault === 'stall'
    counts.answered(digest, isGood)
    return isGood ? complete(body, attempt) : spoilWhole(fault, complete(body, attempt))
  })

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '', 'http://judge')
      const body = Buffer.concat(chunks)
      if (pathname === '/control' || pathname === '/control/counts') {
        if (request.method === 'POST') control(body.toString())
        return send(response, counts.current())
      }
      if (options.key !== undefined && request.headers.authorization !== `Bearer ${options.key}`)
        return refuse(response, 401, `Incorrect API key provided: ${request.headers.authorization}`)
      if (everywhere) return fail(everywhere, response, '', '{"data":[{"id":"a","content":""}]}')
      if (pathname === '/v1/models')
        return send(response, {
          object: 'list',
          data: MODELS.map((id) => ({ id, object: 'model', created: 1, owned_by: 'loopback' })),
        })
      if (pathname === '/v1/chat/completions') return onCompletion(body.toString(), request, response)
      const fate = request.method === 'POST' && pathname === '/v1/batches' ? handOver : null
      // One batch only: the next attempt goes well.
      if (fate) handOver = null
      if (fate === 'cut-before') return response.destroy()
      const answered = lacks.has('batch') ? undefined : batches(request.method ?? 'GET', pathname, body)
      if (answered === undefined) return refuse(response, 404, 'There is nothing here.')
      if (fate === 'accepted-then-cut') response.destroy()
      else if (fate === null) send(response, answered)
    })
  })
  // Hundreds of calls wait at once; none may be cut for being idle.
  server.keepAliveTimeout = 60_000
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  return {
    ...{ origin, url: `${origin}/v1`, counts: counts.current },
    /** Bodies of requests since it was told to keep them, or reset. */
    requests: (): readonly string[] => requests,
    control: (change: object) => control(JSON.stringify(change)),
    close: () => server.close().closeAllConnections(),
  }
}

function spoilWhole(fault: Fault, whole: object): object {
  const { choices, ...rest } = whole as { choices: { message: { content: string } }[] }
  return {
    ...rest,
    choices: choices.map((choice) => ({
      ...choice,
      message: { ...choice.message, content: spoil(fault, choice.message.content) },
    })),
  }
}
