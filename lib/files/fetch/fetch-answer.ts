import { AppError } from '@/lib/errors'
import type { Answer } from './fetch-address'

/** What earlier answers said about a file that is being fetched. */
export type Known = {
  /** The name its host gives it. */
  readonly name: string | null
  readonly bytes: number | null
  /** What tells this version of the file from the next: a strong ETag, else its date. */
  readonly validator: string | null
}

const count = (text: string | null | undefined): number | null => (text && /^\d+$/.test(text) ? Number(text) : null)
const ETAG = /^"[\x21\x23-\x7e\x80-\xff]*"$/

/** What If-Range may be given; a weak ETag promises too little for joining bytes. */
export function validatorOf(headers: Headers): string | null {
  const etag = headers.get('etag')
  if (etag !== null && ETAG.test(etag)) return etag
  const date = headers.get('last-modified')
  return date !== null && Number.isFinite(Date.parse(date)) ? date : null
}

const rangeOf = (headers: Headers) => /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers.get('content-range') ?? '')

/** The size of the whole file; `null` where the host does not say. */
export function totalOf({ status, headers }: Answer): number | null {
  return status === 206 ? count(rangeOf(headers)?.[2]) : count(headers.get('content-length'))
}

/** Whether an answer goes on exactly where the bytes at hand end, with the same version of the file. */
export function mayContinue(answer: Answer, known: Known, have: number): boolean {
  if (answer.status !== 206 || count(rangeOf(answer.headers)?.[1]) !== have) return false
  const total = totalOf(answer)
  if (total !== null && known.bytes !== null && total !== known.bytes) return false
  const validator = validatorOf(answer.headers)
  return validator === null || !known.validator?.startsWith('"') || validator === known.validator
}

/** The last part of the name that Content-Disposition carries. */
export function nameIn(headers: Headers): string | null {
  const text = headers.get('content-disposition') ?? ''
  const coded = /filename\*\s*=\s*utf-8''([^;]+)/i.exec(text)?.[1]
  const plain = /filename\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(text)
  const name = (coded ? safelyDecoded(coded) : (plain?.[1] ?? plain?.[2]))?.split(/[\\/]/).at(-1)?.trim()
  return name ? name.slice(0, 200) : null
}

export function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

export const isWebPage = ({ headers }: Answer): boolean => /^text\/html\b/i.test(headers.get('content-type') ?? '')

/** Why an answer holds no file, in words. */
export function refusalOf({ status, headers, url }: Answer): AppError {
  if (status === 401 || status === 403) {
    const gated = headers.get('x-error-code') === 'GatedRepo' ? 'Its owner gives access on request. ' : ''
    return new AppError(
      'forbidden',
      `${url.host} does not give access to this file. ${gated}HF_TOKEN can hold a key for Hugging Face.`,
    )
  }
  if (status === 404 || status === 410) return new AppError('not-found', `${url.host} has no such file.`)
  return new AppError('invalid', `${url.host} answered ${status} instead of the file.`)
}
