/** What a server saw, to be held against what the product says. */
export type Counts = {
  /** Requests for an answer, and those that were answered. */
  readonly received: number
  /** Short requests that only look whether it is there. */
  readonly looks: number
  readonly answered: number
  /** Requests with the same words that were answered well more than once. */
  readonly paidTwice: number
  readonly inFlight: number
  readonly mostInFlight: number
  readonly models: Readonly<Record<string, number>>
}

export function createCounts() {
  let received = 0
  let looks = 0
  let answered = 0
  let inFlight = 0
  let mostInFlight = 0
  let models: Record<string, number> = {}
  const attempts = new Map<string, number>()
  const paid = new Map<string, number>()
  return {
    /** Gives how often the same was asked before. */
    received(digest: string, model: string): number {
      received++
      inFlight++
      mostInFlight = Math.max(mostInFlight, inFlight)
      models[model] = (models[model] ?? 0) + 1
      const before = attempts.get(digest) ?? 0
      attempts.set(digest, before + 1)
      return before
    },
    /** Somebody only looked whether it is there. Gives how often that was before. */
    looked(): number {
      inFlight++
      return looks++
    },
    left(): void {
      inFlight--
    },
    answered(digest: string, isGood: boolean): void {
      answered++
      if (isGood) paid.set(digest, (paid.get(digest) ?? 0) + 1)
    },
    reset(): void {
      received = looks = answered = mostInFlight = 0
      models = {}
      attempts.clear()
      paid.clear()
    },
    current: (): Counts => ({
      ...{ received, looks, answered, inFlight, mostInFlight, models },
      paidTwice: [...paid.values()].filter((times) => times > 1).length,
    }),
  }
}
