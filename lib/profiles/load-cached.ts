import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { getCachedProfile, putCachedProfile } from '@/lib/db/cached-profile'
import { asResourceError } from '@/lib/resource-error'

/** Grows when the same numbers could come out differently. */
export const METHOD_VERSION = 11

/** The members of what is kept, lists not looked into. */
export type Shape<Built> = z.ZodType<{ readonly [Member in keyof Built]: unknown }>

export const hasShape = <Built>(shape: Shape<Built>, kept: unknown): kept is Built => shape.safeParse(kept).success

type Dataset = { readonly id: number; readonly version: number }

/** The key of what was built of a dataset; `what` holds everything else that determines it. */
export function cacheKey({ version }: Dataset, what: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify([METHOD_VERSION, version, ...what]))
    .digest('hex')
}

const keptOnly = new AsyncLocalStorage<true>()
class NotKept extends Error {}

/** What a use case answers from what is kept; `null` where something had to be built for it first. */
export async function fromKept<Result>(work: () => Promise<Result>): Promise<{ readonly value: Result } | null> {
  try {
    return { value: await keptOnly.run(true, work) }
  } catch (error) {
    if (error instanceof NotKept) return null
    throw error
  }
}

/**
 * What was built under the same key before, else builds and keeps it. `shape` is looked at, not every number: the key says
 * that this very method built it. What does not have the shape is built anew.
 */
export async function loadCached<Built extends object>(
  dataset: Dataset,
  what: readonly unknown[],
  shape: Shape<Built>,
  build: () => Promise<Built | null>,
): Promise<Built | null> {
  const key = cacheKey(dataset, what)
  const cached = await getCachedProfile(dataset.id, key)
  if (hasShape(shape, cached)) return cached
  if (keptOnly.getStore()) throw new NotKept()
  const built = await build()
  if (built)
    await putCachedProfile({ ...dataset, method: METHOD_VERSION }, key, built).catch((error: unknown) => {
      // On a full disk everything that is there can still be looked at.
      if (!asResourceError(error)) throw error
    })
  return built
}
