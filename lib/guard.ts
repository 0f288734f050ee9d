const LOCAL = ['localhost', '127.0.0.1', '[::1]']

/** `name` of `name:port`; the brackets of an IPv6 address stay. */
const nameOf = (host: string): string => host.replace(/:\d+$/, '').toLowerCase()

/** Whether a Host is this machine's own name, by which no other one reaches it. */
export const isLocalHost = (host: string): boolean => LOCAL.includes(nameOf(host))

/** Whether requests for this Host are ours: a foreign name that resolves to this machine is not (DNS rebinding). */
export function isKnownHost(host: string | null, extra: string): boolean {
  if (!host) return false
  const allowed = extra.split(',').map((each) => each.trim().toLowerCase())
  const name = nameOf(host)
  return LOCAL.includes(name) || (name !== '' && (allowed.includes(name) || allowed.includes(host.toLowerCase())))
}

/** Whether a request comes from our own pages or from no page at all (a script); any other site's is refused. */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin' && site !== 'none') return false
  const origin = headers.get('origin')
  if (!origin) return true
  // A form on a page without referrer sends "null"; only the browser itself can say that the page is ours.
  if (origin === 'null') return site === 'same-origin'
  const host = headers.get('host')
  return URL.canParse(origin) && host !== null && new URL(origin).host === host.toLowerCase()
}
