import { type LookupAddress, promises } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { AppError } from '@/lib/errors'
import { isPublicAddress } from './fetch-public-address'

const CONNECT_MS = 15_000

export type Resolve = (host: string) => Promise<readonly LookupAddress[]>
export const resolveHost: Resolve = (host) => promises.lookup(host, { all: true, verbatim: true })

/**
 * Looks a name up and refuses it when any of its addresses is not public. A socket connects to what its lookup gave it,
 * so the address that is checked is the one that is used: a name that changes its mind later changes nothing.
 */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (host, { all }, callback) => {
    const give = (error: NodeJS.ErrnoException | null, found: readonly LookupAddress[]) => {
      const [first] = found
      if (error || !first) callback(error ?? new Error(`no address for ${host}`), '', 0)
      else if (all) callback(null, [...found])
      else callback(null, first.address, first.family)
    }
    resolve(host).then(
      (found) => {
        const inner = found.some(({ address }) => !isPublicAddress(address))
        const refusal = `${host} leads to an address that is not on the public internet. IMPORT_PRIVATE_HOSTS can allow it.`
        give(inner ? new AppError('forbidden', refusal) : null, found)
      },
      (error: NodeJS.ErrnoException) => give(error, []),
    )
  }
}

export type Agents = { readonly outer: Agent; readonly inner: Agent }

/** Connections to public hosts, whose addresses are checked, and to those that were allowed by name. */
export function openAgents(resolve: Resolve): Agents {
  const plain = { timeout: CONNECT_MS }
  const options = { allowH2: false, pipelining: 1, connections: 4 }
  return {
    outer: new Agent({ ...options, connect: { ...plain, lookup: publicLookup(resolve) } }),
    inner: new Agent({ ...options, connect: plain }),
  }
}
