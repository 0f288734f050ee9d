import { parentPort } from 'node:worker_threads'
import { AppError, type ErrorCode } from '@/lib/errors'
import { hearStages } from './stage'

/** A result whose memory goes to who asked for it, instead of a copy: nobody here reads it any more. */
export class Moved {
  constructor(
    readonly value: unknown,
    readonly memory: readonly ArrayBuffer[],
  ) {}
}

/** What a thread does, by name. Arguments and results are copied between threads unless `Moved`: plain values only. */
export type Calls = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>

export type Call = { readonly id: number; readonly name: string; readonly args: readonly unknown[] }
/** What a call is at, before its answer. */
export type Stage = { readonly id: number; readonly stage: string }
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: ErrorCode | null; readonly error: Error }

async function answer({ id, name, args }: Call, calls: Calls): Promise<Answer> {
  try {
    const work = calls[name]
    if (!work) throw new Error(`This thread has no call ${name}.`)
    return { id, ok: true, value: await work(...(args as never[])) }
  } catch (thrown) {
    return refusal(id, thrown)
  }
}

/** Only message and stack of an error are sure to survive the copy; an `AppError` is made anew from its code. */
function refusal(id: number, thrown: unknown): Answer {
  const { message, stack } = thrown instanceof Error ? thrown : new Error(String(thrown))
  return {
    id,
    ok: false,
    code: thrown instanceof AppError ? thrown.code : null,
    error: Object.assign(new Error(message), { stack }),
  }
}

/** Inside a thread: answers the calls that `createThread` sends it. */
export function serveCalls(calls: Calls): void {
  parentPort?.on('message', async (call: Call) => {
    const tell = (stage: string) => parentPort?.postMessage({ id: call.id, stage } satisfies Stage)
    const reply = await hearStages(tell, () => answer(call, calls))
    const moved = reply.ok && reply.value instanceof Moved ? reply.value : null
    try {
      parentPort?.postMessage(moved ? { ...reply, value: moved.value } : reply, moved?.memory)
    } catch (uncopied) {
      parentPort?.postMessage(refusal(call.id, uncopied))
    }
  })
}
