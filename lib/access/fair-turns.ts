type Turns = {
  /** Runs the work when it is the turn of `key`, and gives what it gives. */
  readonly run: <T>(key: string, work: () => Promise<T>) => Promise<T>
}

/**
 * So many pieces of work at once, and the keys take turns: however much one of them brings, another's first piece comes
 * after at most one of each.
 *
 * @example const turns = fairTurns(2); await turns.run('10.0.0.7', () => isPassword(guess, known))
 */
export function fairTurns(most: number): Turns {
  const waiting = new Map<string, (() => void)[]>()
  let running = 0

  function next(): void {
    const [first] = waiting
    if (!first || running >= most) return
    const [key, queue] = first
    const start = queue.shift()
    // To the end of the row with it, if it has more.
    waiting.delete(key)
    if (queue.length > 0) waiting.set(key, queue)
    running++
    start?.()
  }

  return {
    async run(key, work) {
      await new Promise<void>((resolve) => {
        const queue = waiting.get(key) ?? []
        queue.push(resolve)
        waiting.set(key, queue)
        next()
      })
      try {
        return await work()
      } finally {
        running--
        next()
      }
    },
  }
}
