import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import { AppError } from '@/lib/errors'
import type { Answer, Call, Stage } from './serve-calls'
import { hearerHere } from './stage'

export type Thread = {
  /** `moved`: memory in the arguments that goes to the thread, instead of a copy. */
  readonly call: (name: string, args: readonly unknown[], moved?: readonly ArrayBuffer[]) => Promise<unknown>
  /** The next call gets a new thread; this one ends as soon as its calls are answered. */
  readonly retire: () => void
  /** Ends the thread whatever it is at, and with it the calls under way. */
  readonly stop: () => Promise<void>
}

type Pending = PromiseWithResolvers<unknown> & { readonly hear: (stage: string) => void }
type Run = Thread & { readonly isOver: () => boolean }

/** Room for objects: one that needs more than `heap` megabytes ends alone; columns of numbers lie outside of them. */
type Room = { readonly heap?: number; readonly young?: number }

/** A thread that starts at the first call, and anew at the next one after it crashed. It keeps no process alive. */
export function createThread(file: string, execArgv: readonly string[], room: Room = {}): Thread {
  let run: Run | undefined
  return {
    async call(name, args, moved) {
      if (!run || run.isOver()) run = start(file, execArgv, room)
      return run.call(name, args, moved)
    },
    retire() {
      run?.retire()
      run = undefined
    },
    async stop() {
      const ended = run
      // At once: a call meanwhile gets a new thread, which is not to be lost.
      run = undefined
      await ended?.stop()
    },
  }
}

/** Megabytes for new objects: left alone they grow to 134 a thread, and stay there. */
const YOUNG = 48
const STOPPED = 'The computation stopped unexpectedly. Please try again.'
const TOO_LARGE = 'The computation needs more memory than one may take here.'

function start(file: string, execArgv: readonly string[], { heap, young = YOUNG }: Room): Run {
  // The command line's bound is of the first thread, which has it by now; V8 would put it above a thread's own.
  setFlagsFromString('--max-semi-space-size=0')
  const worker = new Worker(/* turbopackIgnore: true */ file, {
    execArgv: [...execArgv],
    resourceLimits: {
      maxYoungGenerationSizeMb: young,
      ...(heap === undefined ? {} : { maxOldGenerationSizeMb: heap }),
    },
  })
  // A list: in V8 the tables that a Map outgrew lead on to its later ones, and keep what was under way when they were left;
  // answers of megabytes, one after another, would all grow old.
  const pending: (Pending & { readonly id: number })[] = []
  let calls = 0
  let retired = false
  let over = false

  /** Only calls under way hold the process. */
  function rest(): void {
    if (pending.length > 0) return
    worker.unref()
    if (retired) worker.terminate()
  }
  function end(error = new AppError('busy', STOPPED)): void {
    over = true
    for (const { reject } of pending.splice(0)) reject(error)
  }

  worker.on('message', (answer: Answer | Stage) => {
    const at = pending.findIndex(({ id }) => id === answer.id)
    if ('stage' in answer) return pending[at]?.hear(answer.stage)
    const [call] = at === -1 ? [] : pending.splice(at, 1)
    if (answer.ok) call?.resolve(answer.value)
    else call?.reject(answer.code ? new AppError(answer.code, answer.error.message) : answer.error)
    rest()
  })
  worker.on('error', (error) => {
    console.error('A thread crashed:', error)
    const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    end(isMemory ? new AppError('full', TOO_LARGE) : undefined)
  })
  worker.on('exit', () => end())

  return {
    async call(name, args, moved) {
      const call: Call = { id: calls++, name, args }
      worker.postMessage(call, moved)
      const answered = { ...Promise.withResolvers<unknown>(), hear: hearerHere() }
      pending.push({ id: call.id, ...answered })
      worker.ref()
      return answered.promise
    },
    retire() {
      retired = true
      rest()
    },
    async stop() {
      await worker.terminate()
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
