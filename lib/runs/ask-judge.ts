import type { Clock } from '@/lib/clock'
import { type Claim, type Claimed, claimAnswers, dropClaims } from '@/lib/db/answer'
import { answerKey } from '@/lib/judge/answer-key'
import { complete, type NoCompletion } from '@/lib/judge/complete'
import type { Endpoint } from '@/lib/judge/endpoint'
import type { AnswerValue } from '@/lib/protocol/read-answer'
import { type Asked, newAsked, type Question, settleFailed, settleKnown, takeAnswer } from './asked'
import { Halted, type OpenRun } from './open-run'
import { type Lane, type Lanes, shareEndpoint } from './share-endpoint'

/** Requests that may fail for one answer, and times a busy endpoint is asked again for it. */
const MOST_FAULTS = 5
const MOST_BUSY = 40
const BACKOFF_MS = 500
const LONGEST_BACKOFF_MS = 60_000
/** How often to look whether another worker has the answer to the same question. */
const THEIRS_MS = 250

export type Caller = {
  /** The answer, read; `null` where it is unreadable or did not come. Throws `Halted` when the run is halted. */
  ask(run: OpenRun, question: Question): Promise<AnswerValue | null>
  /** Questions of a run that wait for a free place, and how many such places it has. */
  waiting(run: OpenRun): number
  slots(run: OpenRun): number
  /** Looks again whether something can be sent. */
  pump(): void
}

/** `exchange`: with the other workers, what the endpoint's models bear. */
export type LiveCaller = Caller & Pick<Lanes, 'exchange'>

type Setting = {
  readonly worker: number
  readonly endpoint: Endpoint
  /** The most calls this worker may have under way. */
  readonly capacity: number
  readonly clock: Clock
}

/**
 * Asks an endpoint's models: as many at once as it bears, no question twice whoever asks it, every request counted before
 * it is sent, and every answer recorded with its call.
 */
export function createCaller({ worker, endpoint, capacity, clock }: Setting): LiveCaller {
  let ready: Asked[] = []
  const open = new Map<string, Asked>()
  let inFlight = 0
  let claiming = false
  const timed = new Set<Lane>()
  const lanes = shareEndpoint(endpoint, capacity, clock, { onConfirmed: forgive, onAnswered: blame })
  const laneOf = (run: OpenRun) => lanes.of(run.row.model)
  const ownOf = (lane: Lane) => ready.filter(({ run }) => laneOf(run) === lane)

  function ask(run: OpenRun, question: Question): Promise<AnswerValue | null> {
    if (run.isHalted()) return Promise.reject(new Halted())
    const key = answerKey(endpoint, run.row.model, question.request, question.repetition)
    return new Promise((resolve, reject) => {
      const asked = newAsked(run, question, key, { resolve, reject })
      const same = open.get(asked.id)
      if (same?.settled) settleKnown(asked, same.settled)
      else if (same) same.others.push(asked)
      else {
        open.set(asked.id, asked)
        ready.push(asked)
        pump()
      }
    })
  }

  /** Takes what may be sent now, leaving what has to wait; what was halted is given up. */
  function takeReady(): readonly Asked[] {
    const taken: Asked[] = []
    const left: Asked[] = []
    const now = clock.now()
    const shut = new Set([...lanes.all()].filter(({ pace }) => pace.isAway() || pace.blockedMs() > 0))
    const isDue = ({ run, notBefore }: Asked) => notBefore <= now && !shut.has(laneOf(run))
    const waiting = new Set(ready.filter(isDue).map(({ run }) => laneOf(run)))
    for (const asked of ready) {
      const { run } = asked
      const lane = laneOf(run)
      if (run.isHalted()) giveUp(asked)
      else if (isDue(asked) && lanes.hasRoom(lane, inFlight, waiting) && mayBegin(run, lane)) {
        inFlight++
        lane.inFlight++
        run.inFlight++
        taken.push(asked)
      } else left.push(asked)
    }
    ready = left
    return taken
  }

  function mayBegin(run: OpenRun, { pace }: Lane): boolean {
    if (run.inFlight >= pace.share(run.row.plan.concurrency)) return false
    if (!run.budget) return true
    const wouldUse = run.used() + (run.inFlight + 1) * run.usedByOne()
    if (wouldUse <= run.budget.amount) return true
    if (run.inFlight === 0) run.pause('The budget is used up. Raise it to go on.').then(pump, () => {})
    return false
  }

  function pump(): void {
    if (claiming) return
    for (const lane of lanes.all()) wake(lane)
    const taken = takeReady()
    if (taken.length === 0) return
    claiming = true
    claim(taken)
      .catch((error: Error) => {
        for (const asked of taken) {
          free(asked)
          fail(asked, error)
        }
      })
      .finally(() => {
        claiming = false
        pump()
      })
  }

  /** Sees to it that what waits for a model is looked at again when its time has come. */
  function wake(lane: Lane): void {
    const blocked = lane.pace.blockedMs()
    if (blocked === 0 && ownOf(lane).length > 0) lane.outage.look()
    if (blocked === 0 || timed.has(lane)) return
    timed.add(lane)
    clock.later(blocked + 1, () => {
      timed.delete(lane)
      pump()
    })
  }

  async function claim(taken: readonly Asked[]): Promise<void> {
    const found = await claimAnswers(worker, taken.map(claimOf))
    for (const asked of taken) begin(asked, found.get(asked.id) ?? { kind: 'theirs' })
  }
  const claimOf = ({ key, run, question: { template } }: Asked): Claim => ({
    key,
    endpoint: endpoint.name,
    model: run.row.model,
    template: template.key,
    version: template.version,
  })

  function begin(asked: Asked, found: Claimed): void {
    if (found.kind === 'ours') {
      asked.claimed = true
      send(asked).catch((error: Error) => fail(asked, error))
      return
    }
    free(asked)
    if (found.kind === 'theirs') later(asked, THEIRS_MS)
    else {
      open.delete(asked.id)
      settleKnown(asked, found.answer)
    }
  }

  /** Something that is not about the question: whoever works on its block begins that again. */
  function fail(asked: Asked, error: Error): void {
    open.delete(asked.id)
    for (const each of [asked, ...asked.others]) each.reject(error)
  }
  /** Records it as failed where it has no answer. Known here until the database knows it: whoever asks the same in between must not pay for it again. */
  function close(asked: Asked): void {
    if (!asked.settled) settleFailed(asked, asked.trouble)
    void asked.written.finally(() => open.delete(asked.id))
  }
  function free(asked: Asked): void {
    inFlight--
    asked.run.inFlight--
    laneOf(asked.run).inFlight--
  }
  function later(asked: Asked, ms: number): void {
    asked.notBefore = clock.now() + ms
    ready.push(asked)
    clock.later(ms + 1, pump)
  }

  async function send(asked: Asked): Promise<void> {
    const began = performance.now()
    asked.sentAt = clock.now()
    const outcome = await complete(endpoint.name, asked.run.row.model, asked.request)
    free(asked)
    const { pace, outage } = laneOf(asked.run)
    if (outcome.kind === 'answer') {
      asked.milliseconds += performance.now() - began
      pace.succeeded()
      outage.answered()
      if (takeAnswer(asked, outcome)) close(asked)
      else ready.unshift(asked)
    } else await retry(asked, outcome)
    pump()
  }

  async function retry(asked: Asked, { kind, message, retryAfterMs }: NoCompletion): Promise<void> {
    asked.trouble = message
    if (kind === 'closed') {
      await asked.run.pause(`The endpoint refused: ${message}`)
      return giveUp(asked)
    }
    if (kind === 'refused') return close(asked)
    const { pace, outage } = laneOf(asked.run)
    pace.congested(message, retryAfterMs)
    // Only while others are answered is it this question's own fault.
    const isAlone = pace.answeredAt() > asked.sentAt
    if (kind === 'fault') asked.faults++
    else if (kind === 'busy' && isAlone) asked.busy++
    const isEnough = asked.faults >= MOST_FAULTS
    if (asked.busy >= MOST_BUSY || (isEnough && isAlone)) return close(asked)
    if (kind !== 'busy') outage.failed({ kind, message }, isEnough)
    const doubled = BACKOFF_MS * 2 ** Math.min(asked.faults + asked.busy, 10)
    // Jitter over the whole range, so that what failed together does not come back together.
    later(asked, Math.max(retryAfterMs ?? 0, clock.random() * Math.min(doubled, LONGEST_BACKOFF_MS)))
  }

  /** What failed while nobody was there was no question's fault. */
  function forgive(lane: Lane): void {
    for (const asked of ownOf(lane)) asked.faults = 0
  }
  /** Its model answers, and yet it failed as often as it may: by itself. */
  function blame(lane: Lane): void {
    const guilty = new Set(ownOf(lane).filter(({ faults }) => faults >= MOST_FAULTS))
    ready = ready.filter((asked) => !guilty.has(asked))
    for (const asked of guilty) close(asked)
    for (const asked of ownOf(lane)) asked.notBefore = 0
    pump()
  }

  /** A halted question goes back to where it was; whoever resumes the run asks it. */
  function giveUp(asked: Asked): void {
    open.delete(asked.id)
    if (asked.claimed) void dropClaims(worker, [asked.key]).catch(() => {})
    asked.reject(new Halted())
    const [next, ...rest] = asked.others.filter(({ run }) => !run.isHalted())
    for (const other of asked.others) if (other.run.isHalted()) other.reject(new Halted())
    if (!next) return
    next.others.push(...rest)
    open.set(next.id, next)
    ready.push(next)
  }

  return {
    ask,
    pump,
    exchange: lanes.exchange,
    slots: (run) => Math.min(lanes.slots(), laneOf(run).pace.share(run.row.plan.concurrency)),
    waiting: (run) => ready.reduce((count, asked) => count + (asked.run === run ? 1 : 0), 0),
  }
}
