import { env } from '@/lib/env'
import { type AddressReader, openAddressReader } from './fetch-address'
import { type FetchRules, parseHosts } from './fetch-rules'

export function configuredRules(): FetchRules {
  const { importHosts, importPrivateHosts } = env()
  return { hosts: parseHosts(importHosts), privateHosts: parseHosts(importPrivateHosts) }
}

/** A reader as this server is set up; who opens it closes it. */
export function openConfiguredReader(): AddressReader {
  const { hubUrl, hubToken } = env()
  const key = hubToken === '' ? null : { origin: new URL(hubUrl).origin, token: hubToken }
  return openAddressReader({ rules: configuredRules(), key })
}
