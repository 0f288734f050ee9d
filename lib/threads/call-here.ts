import { AppError } from '@/lib/errors'
import type { Calls } from './serve-calls'
import type { Thread } from './thread'

/**
 * The calls of a thread in this process, for one that does nothing else: a thread would have a heap of its own beside. What is
 * under way when it is stopped is waited for no more, and ends with the process.
 */
export function callHere(load: () => Promise<Calls>): Pick<Thread, 'call' | 'stop'> {
  const stopped = Promise.withResolvers<never>()
  stopped.promise.catch(() => undefined)
  async function work(name: string, args: readonly unknown[]): Promise<unknown> {
    const call = (await load())[name]
    if (!call) throw new Error(`There is no call ${name}.`)
    return call(...(args as never[]))
  }
  return {
    call: (name, args) => Promise.race([stopped.promise, work(name, args)]),
    stop: async () => stopped.reject(new AppError('busy', 'The computation was stopped.')),
  }
}
