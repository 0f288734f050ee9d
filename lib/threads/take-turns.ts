/** Runs work of the same key one after another, whether or not the work before it failed. */
export function takeTurns(): <Result>(key: unknown, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<unknown, Promise<unknown>>()
  return async (key, work) => {
    const before = last.get(key)
    const turn = before ? before.then(work, work) : work()
    last.set(key, turn)
    try {
      return await turn
    } finally {
      if (last.get(key) === turn) last.delete(key)
    }
  }
}
