import type { Clock } from '@/lib/clock'
import type { ModelAt } from '@/lib/db/runs/endpoint-limit'
import type { RunRow } from '@/lib/db/runs/run'
import type { Endpoint } from '@/lib/judge/endpoint'
import { createPace, type Pace } from './pace-endpoint'
import { type Outage, watchOutage } from './watch-outage'

/** What one model of an endpoint bears and has under way. */
export type Lane = {
  readonly model: string
  readonly pace: Pace
  readonly outage: Outage
  inFlight: number
}

export type Lanes = {
  of(model: string): Lane
  all(): Iterable<Lane>
  /** Calls that this worker may have under way at the endpoint, by all its models. */
  slots(): number
  /** Whether a further call of a lane may begin beside `inFlight`; the lanes that wait as well keep room for theirs. */
  hasRoom(lane: Lane, inFlight: number, waiting: ReadonlySet<Lane>): boolean
  /** Exchanges with the other workers; `workers` is how many there are by what `laneName` and endpoints are called. */
  exchange(workers: ReadonlyMap<string, number>): Promise<void>
}

/** What workers call a model of an endpoint among themselves: names of endpoints have no slash. */
export const laneName = (endpoint: string, model: string): string => `${endpoint}/${model}`

/** The batch service of an endpoint, as if it were a model: it is waited for by itself. */
export const batchService = (model: string): string => `batches of ${model}`

/** What a run waits for: its model, or from its trial on the batch service. */
export const waitsFor = ({ endpoint, model, plan, status }: RunRow): ModelAt => ({
  endpoint,
  model: plan.mode === 'batch' && status === 'running' ? batchService(model) : model,
})

type Ends = { readonly onConfirmed: (lane: Lane) => void; readonly onAnswered: (lane: Lane) => void }

/**
 * Shares an endpoint among its models: each is slowed down, waited for and looked after by itself, and none takes the
 * places of the others.
 */
export function shareEndpoint(endpoint: Endpoint, capacity: number, clock: Clock, ends: Ends): Lanes {
  const lanes = new Map<string, Lane>()
  let workersHere = 1
  const most = () => Math.max(1, Math.ceil(endpoint.concurrency / workersHere))
  const slots = () => Math.min(capacity, most())
  const bears = (lane: Lane) => lane.pace.share(endpoint.concurrency)

  function of(model: string): Lane {
    const open = lanes.get(model)
    if (open) return open
    const at = { endpoint: endpoint.name, model }
    const pace = createPace(at, endpoint.concurrency, clock)
    const outage = watchOutage(at, {
      pace,
      clock,
      onConfirmed: () => ends.onConfirmed(lane),
      onAnswered: () => ends.onAnswered(lane),
    })
    const lane: Lane = { model, pace, outage, inFlight: 0 }
    lanes.set(model, lane)
    return lane
  }

  return {
    of,
    all: () => lanes.values(),
    slots,
    hasRoom(lane, inFlight, waiting) {
      if (lane.inFlight >= bears(lane) || inFlight >= most()) return false
      const others = [...waiting].filter((other) => other !== lane)
      const fair = Math.floor(slots() / Math.max(lanes.size, others.length + 1))
      const kept = others.reduce((sum, other) => sum + Math.max(0, Math.min(fair, bears(other)) - other.inFlight), 0)
      // What others began before it came, and wait for, is not taken off its share.
      return lane.inFlight < fair || inFlight + kept < slots()
    },
    async exchange(workers) {
      workersHere = workers.get(endpoint.name) ?? 1
      for (const { model, pace } of lanes.values())
        await pace.exchange(workers.get(laneName(endpoint.name, model)) ?? 1)
    },
  }
}
