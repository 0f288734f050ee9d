// @ts-check
// Preloaded into the web server: requests that Next answers with an error of its own never reach it.
import http from 'node:http'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'OPTIONS']
const NUL = /%00/g
/** U+FFFD, which what cannot be kept becomes in all text that is typed. */
const REPLACEMENT = '%EF%BF%BD'

/**
 * What becomes of a request: it is refused, sent to the clean address of the same page, or goes on to an address.
 * @typedef {{ readonly refused: 400 | 404 | 405, readonly reason: string }
 *   | { readonly moved: string } | { readonly address: string }} Verdict
 */

/** @param {string} segment */
function isText(segment) {
  try {
    return !decodeURIComponent(segment).includes('\0')
  } catch {
    return false
  }
}

/**
 * Judges a request by its first line: its method is one we answer, its path is well formed and holds no U+0000, and in its
 * query each U+0000 becomes the replacement character. A page that is asked for in vain is the not-found page.
 * @param {string} method @param {string} url as sent @returns {Verdict}
 */
export function judgeRequest(method, url) {
  const isPage = !url.startsWith('/api/')
  if (!METHODS.includes(method) || (method === 'PUT' && isPage))
    return { refused: 405, reason: `The method ${method} is not known here.` }
  if (!url.startsWith('/')) return { refused: 400, reason: 'An address begins with a slash.' }
  const [path = '', ...query] = url.split('?')
  const isRead = method === 'GET' || method === 'HEAD'
  if (!path.split('/').every(isText)) {
    if (isPage && isRead) return { address: url.startsWith('/r/') ? '/r/not-found' : '/not-found' }
    return { refused: 400, reason: 'The address is not well formed: after each % two digits of UTF-8 text must stand.' }
  }
  const address = [path, ...query.map((part) => part.replaceAll(NUL, REPLACEMENT))].join('?')
  // An address that begins with two slashes, or with a backslash, would lead to another host.
  const isOwn = !/^\/[\\/]/.test(url)
  return isPage && isRead && isOwn && address !== url ? { moved: address } : { address }
}

/** @param {import('node:http').RequestListener} listener @returns {import('node:http').RequestListener} */
export const refuseOdd = (listener) => (request, response) => {
  const verdict = judgeRequest(request.method ?? '', request.url ?? '')
  if ('address' in verdict) {
    request.url = verdict.address
    listener(request, response)
  } else if ('moved' in verdict) {
    response.writeHead(307, { location: verdict.moved, 'cache-control': 'no-store' }).end()
  } else {
    const headers = { 'content-type': 'application/json', 'x-content-type-options': 'nosniff' }
    response.writeHead(verdict.refused, verdict.refused === 405 ? { ...headers, allow: METHODS.join(', ') } : headers)
    response.end(JSON.stringify({ error: verdict.reason }))
    request.resume()
  }
}

const { createServer } = http
/** @param {...any} options */
http.createServer = (...options) => {
  const listener = options.pop()
  return createServer(...options, typeof listener === 'function' ? refuseOdd(listener) : listener)
}
