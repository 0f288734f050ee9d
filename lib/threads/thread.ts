import { Worker } from 'node:worker_threads'
import { AppError } from '@/lib/errors'
import type { Answer, Call } from './serve-calls'

export type Thread = {
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>
  /** The next call gets a new thread; this one ends as soon as its calls are answered. */
  readonly retire: () => void
}

type Run = Thread & { readonly isOver: () => boolean }

/** A thread that starts at the first call, and anew at the next one after it crashed. It keeps no process alive. */
export function createThread(file: string, execArgv: readonly string[]): Thread {
  let run: Run | undefined
  return {
    async call(name, args) {
      if (!run || run.isOver()) run = start(file, execArgv)
      return run.call(name, args)
    },
    retire() {
      run?.retire()
      run = undefined
    },
  }
}

function start(file: string, execArgv: readonly string[]): Run {
  const worker = new Worker(/* turbopackIgnore: true */ file, { execArgv: [...execArgv] })
  const pending = new Map<number, PromiseWithResolvers<unknown>>()
  let calls = 0
  let retired = false
  let over = false

  /** Only calls under way hold the process. */
  function rest(): void {
    if (pending.size > 0) return
    worker.unref()
    if (retired) worker.terminate()
  }
  function end(): void {
    over = true
    for (const { reject } of pending.values())
      reject(new AppError('busy', 'The computation stopped unexpectedly. Please try again.'))
    pending.clear()
  }

  worker.on('message', (answer: Answer) => {
    const call = pending.get(answer.id)
    pending.delete(answer.id)
    if (answer.ok) call?.resolve(answer.value)
    else call?.reject(answer.code ? new AppError(answer.code, answer.error.message) : answer.error)
    rest()
  })
  worker.on('error', (error) => {
    console.error('A thread crashed:', error)
    end()
  })
  worker.on('exit', end)

  return {
    async call(name, args) {
      const call: Call = { id: calls++, name, args }
      worker.postMessage(call)
      const answered = Promise.withResolvers<unknown>()
      pending.set(call.id, answered)
      worker.ref()
      return answered.promise
    },
    retire() {
      retired = true
      rest()
    },
    isOver: () => over,
  }
}

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
