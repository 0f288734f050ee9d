import { isIP } from 'node:net'
import { AppError } from '@/lib/errors'
import { isPublicAddress } from './fetch-public-address'

type HostRule = { readonly protocol: string; readonly name: string; readonly port: string }

export type FetchRules = {
  /** Hosts that may be fetched from, as long as they are public. */
  readonly hosts: readonly HostRule[]
  /** Hosts that may be fetched from wherever they are. */
  readonly privateHosts: readonly HostRule[]
}

/** The name without the dot that may end it: `localhost.` is `localhost`. */
const bareName = (hostname: string): string => hostname.replace(/\.$/, '')

/** Numbers that the URL parser fills in are left open in a URL, so that rule and address compare. */
const portOf = (url: URL): string => url.port || (url.protocol === 'http:' ? '80' : '443')

/** `name`, `name:port`, `*.name`, `*` (any), each with `http://` before it where plain HTTP is meant. */
export function parseHosts(list: string): readonly HostRule[] {
  const entries = list.split(/[\s,]+/).filter((entry) => entry !== '')
  return entries.map((entry) => {
    const url = URL.parse(entry.includes('://') ? entry : `https://${entry}`)
    if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
      throw new AppError('invalid', `“${entry}” in IMPORT_HOSTS or IMPORT_PRIVATE_HOSTS is no host.`)
    return { protocol: url.protocol, name: bareName(url.hostname), port: portOf(url) }
  })
}

function matches(rule: HostRule, url: URL): boolean {
  if (rule.protocol !== url.protocol || rule.port !== portOf(url)) return false
  const name = bareName(url.hostname)
  if (rule.name === '*') return true
  return rule.name.startsWith('*.') ? name.endsWith(rule.name.slice(1)) : rule.name === name
}

type CheckedUrl =
  | { readonly ok: true; readonly url: URL; readonly inner: boolean }
  | { readonly ok: false; readonly reason: string }

const refuse = (reason: string): CheckedUrl => ({ ok: false, reason })

/** Whether an address may be fetched at all; names are looked up only when the connection is made. */
export function checkUrl(address: string | URL, rules: FetchRules): CheckedUrl {
  const url = URL.parse(String(address))
  if (!url) return refuse('This is no address.')
  if (url.username !== '' || url.password !== '') return refuse('Addresses with a user name or password are refused.')
  if (rules.privateHosts.some((rule) => matches(rule, url))) return { ok: true, url, inner: true }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse('Only https addresses can be fetched.')
  const literal = url.hostname.replace(/^\[|\]$/g, '')
  const local = /(^|\.)localhost$/.test(bareName(literal))
  if (local || (isIP(literal) !== 0 && !isPublicAddress(literal)))
    return refuse(`${url.host} is not on the public internet. IMPORT_PRIVATE_HOSTS can allow it.`)
  if (rules.hosts.some((rule) => matches(rule, url))) return { ok: true, url, inner: false }
  if (url.protocol === 'http:') return refuse('Only https addresses can be fetched.')
  return refuse(`Files are not fetched from ${url.host} here. IMPORT_HOSTS names the hosts they are fetched from.`)
}
