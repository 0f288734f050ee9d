import type { Clock } from '@/lib/clock'
import { claimAnswers } from '@/lib/db/answer'
import { listOpenBatches, type RunBatchRow, updateBatch } from '@/lib/db/runs/run-batch'
import { answerKey } from '@/lib/judge/answer-key'
import { checkBatch, explainBatch, readBatch } from '@/lib/judge/batch'
import type { Completion, NoCompletion } from '@/lib/judge/complete'
import type { Endpoint } from '@/lib/judge/endpoint'
import type { Caller } from './ask-judge'
import { type Asked, newAsked, settleFailed, settleKnown, takeAnswer } from './asked'
import { Halted, type OpenRun } from './open-run'
import { createPace } from './pace-endpoint'
import { sendBatches } from './send-batch'
import { batchService } from './share-endpoint'

/** OpenAI takes 50,000 requests a batch; questions are held in memory until theirs is answered. */
const MOST_REQUESTS = 20_000
/** Questions gather until no further one has come for so long. */
const QUIET_MS = 1500
/** How much longer a batch waits of which somebody may still come to ask: what it holds is let go with it. */
const LONG_QUIET_MS = 10_000
const FIRST_POLL_MS = 1000
const LONGEST_POLL_MS = 60_000
/** How soon a halt, or a question that gathered, is noticed. */
const LOOK_MS = 100
const MOST_FAULTS = 3
/** With a budget, and before anything is known of what a call takes, so many are handed over. */
const FIRST_REQUESTS = 20

type Setting = { readonly worker: number; readonly endpoint: Endpoint; readonly run: OpenRun; readonly clock: Clock }

export type BatchCaller = Caller & {
  /** Hands over and collects, until it is told to end or the run is halted. */
  run(): Promise<void>
  end(): void
}

/**
 * Asks through the endpoint's batch service: questions gather, are handed over together, and are answered when the batch
 * ends. What was handed over is written down, so that another process goes on waiting for it.
 */
export function createBatchCaller({ worker, endpoint, run, clock }: Setting): BatchCaller {
  const gathered = new Map<string, Asked>()
  const handedOver = new Map<string, Asked>()
  /** Answered, and not yet in the database. */
  const taken = new Map<string, Asked>()
  const sender = sendBatches(run, endpoint.name, clock)
  /** Of the batch service, which may be away while the models are not. */
  const pace = createPace({ endpoint: endpoint.name, model: batchService(run.row.model) }, 1, clock)
  let lastAsked = clock.now()
  let over = false

  function ask(_: OpenRun, question: Asked['question']): Promise<Parameters<Asked['resolve']>[0]> {
    if (run.isHalted()) return Promise.reject(new Halted())
    const key = answerKey(endpoint, run.row.model, question.request, question.repetition)
    return new Promise((resolve, reject) => {
      const asked = newAsked(run, question, key, { resolve, reject })
      const same = gathered.get(asked.id) ?? handedOver.get(asked.id) ?? taken.get(asked.id)
      if (same?.settled) settleKnown(asked, same.settled)
      else if (same) same.others.push(asked)
      else gathered.set(asked.id, asked)
      lastAsked = clock.now()
    })
  }

  async function work(): Promise<void> {
    let open = await listOpenBatches(run.row.id)
    let pollMs = FIRST_POLL_MS
    let pollAt = 0
    let exchangeAt = 0
    while (!run.isHalted() && !over) {
      const isQuiet = clock.now() - lastAsked >= QUIET_MS
      if (pace.isAway() && clock.now() >= exchangeAt) {
        await pace.exchange(1)
        exchangeAt = clock.now() + FIRST_POLL_MS
      }
      const isOpen = pace.blockedMs() === 0
      if (gathered.size > 0 && isQuiet && isOpen) {
        // Questions that an open batch of an earlier process answers wait for that one.
        const awaited = new Set(open.flatMap(({ keys }) => keys))
        for (const [id, asked] of gathered) if (awaited.has(id)) move(id, asked)
        await handOver()
        open = await listOpenBatches(run.row.id)
        pollMs = FIRST_POLL_MS
        pollAt = Math.min(pollAt, clock.now() + pollMs)
      }
      // The answers of an earlier process's batch are for questions that have to be asked here first.
      if (isOpen && clock.now() >= pollAt && (isQuiet || handedOver.size > 0)) {
        for (const batch of open) await look(batch)
        await pace.exchange(1)
        open = await listOpenBatches(run.row.id)
        pollAt = clock.now() + pollMs
        pollMs = Math.min(LONGEST_POLL_MS, pollMs * 1.3)
      }
      await clock.wait(LOOK_MS)
    }
  }

  /** Whoever waits for an answer hears that none will come, however the work ended. */
  function letGo(): void {
    over = true
    for (const asked of [...gathered.values(), ...handedOver.values()])
      for (const each of [asked, ...asked.others]) each.reject(new Halted())
  }

  async function look(batch: RunBatchRow): Promise<void> {
    try {
      if (batch.batchId !== '') await collect(batch)
      else if ((await sender.lookUp(batch)) === 'unsent') putBack(batch.keys)
      pace.succeeded()
    } catch (error) {
      const why = explainBatch(endpoint.name, error)
      // Its answers are paid for: a door that is closed for now is no reason to ask them again.
      if (why.kind === 'closed') await run.pause(`The batch service refused: ${why.message}`)
      else trouble(why)
    }
  }

  function trouble({ kind, message, retryAfterMs }: NoCompletion): void {
    if (kind === 'busy') pace.congested(message, retryAfterMs)
    else pace.lost(message)
  }

  /** What was not sent after all is asked anew. */
  function putBack(keys: readonly string[]): void {
    for (const id of keys) {
      const asked = handedOver.get(id)
      if (!handedOver.delete(id) || !asked) continue
      gathered.set(id, asked)
    }
  }

  function move(id: string, asked: Asked): void {
    gathered.delete(id)
    handedOver.set(id, asked)
  }

  async function handOver(): Promise<void> {
    if (run.budget && run.used() + gathered.size * run.usedByOne() > run.budget.amount) {
      await run.pause('The next batch would go over the budget. Raise it to go on.')
      return
    }
    const most = run.budget && run.usedByOne() === 0 ? FIRST_REQUESTS : MOST_REQUESTS
    const wanted = [...gathered.values()].slice(0, most)
    const claims = wanted.map(({ key, question: { template } }) => ({
      key,
      endpoint: endpoint.name,
      model: run.row.model,
      template: template.key,
      version: template.version,
    }))
    const found = claims.length > 0 ? await claimAnswers(worker, claims) : new Map()
    const ours: Asked[] = []
    for (const asked of wanted) {
      const claimed = found.get(asked.id)
      if (claimed?.kind === 'known') {
        gathered.delete(asked.id)
        settleKnown(asked, claimed.answer)
      } else if (claimed?.kind === 'ours') {
        asked.claimed = true
        ours.push(asked)
      }
    }
    // Others ask what is left: not again at once.
    lastAsked = clock.now()
    if (ours.length === 0) return
    const why = await sender.send(ours, () => {
      for (const asked of ours) move(asked.id, asked)
    })
    if (why && !run.isHalted()) trouble(why)
  }

  /** Takes the answers of a batch that ended. */
  async function collect(batch: RunBatchRow): Promise<void> {
    const isAskedFor = batch.keys.every((id) => handedOver.has(id))
    if (!isAskedFor && clock.now() - lastAsked < LONG_QUIET_MS) return
    let answers: ReadonlyMap<string, Completion | NoCompletion>
    try {
      const state = await checkBatch(endpoint.name, batch.batchId)
      if (!state.ended) return
      answers = await readBatch(endpoint.name, state, new Set(batch.keys))
    } catch (error) {
      const { isGone, message } = explainBatch(endpoint.name, error)
      if (!isGone) throw error
      // The service knows nothing of it any more: what it held is asked anew.
      console.error(`run ${run.row.id}: batch ${batch.batchId} is gone: ${message}`)
      answers = new Map()
    }
    for (const id of batch.keys) {
      const asked = handedOver.get(id)
      if (asked) take(asked, answers.get(id))
    }
    await run.recorder.drain()
    taken.clear()
    await updateBatch(run.row.id, batch.number, { status: 'taken' })
  }

  function take(asked: Asked, outcome: Completion | NoCompletion | undefined): void {
    handedOver.delete(asked.id)
    taken.set(asked.id, asked)
    if (outcome?.kind === 'answer') {
      if (!takeAnswer(asked, outcome)) gathered.set(asked.id, asked)
      return
    }
    asked.faults++
    const enough = outcome?.kind === 'refused' || asked.faults >= MOST_FAULTS
    if (enough) settleFailed(asked, outcome?.message ?? 'the batch ended without an answer to it')
    else gathered.set(asked.id, asked)
  }

  return {
    ask,
    run: () => work().finally(letGo),
    end: () => {
      over = true
    },
    waiting: () => gathered.size + handedOver.size,
    slots: () => (over ? 0 : MOST_REQUESTS),
    pump: () => {},
  }
}
