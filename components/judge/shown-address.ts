/**
 * An endpoint's address without what may be a secret in it: names and passwords, and all that follows a question mark.
 *
 * @example shownAddress('https://me:secret@judge.lan/v1?key=secret') // 'https://judge.lan/v1'
 */
export function shownAddress(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname}`.replace(/\/$/, '')
}
