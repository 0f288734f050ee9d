import { BroadcastChannel, threadId } from 'node:worker_threads'

type Told<Value> = { readonly from: number; readonly key: string; readonly value: Value }

/**
 * Lets the threads of this process have each other's values: each hears what any other one tells, and whether it comes from one
 * that was there before. Columns over shared memory are not copied, all else is. It keeps no thread alive.
 */
export const shareValues =
  <Value>(name: string, self = threadId) =>
  (hear: (key: string, value: Value, isEarlier: boolean) => void): ((key: string, value: Value) => void) => {
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }: { readonly data: Told<Value> }) => hear(data.key, data.value, data.from < self)
    channel.unref()
    return (key, value) => channel.postMessage({ from: self, key, value } satisfies Told<Value>)
  }
