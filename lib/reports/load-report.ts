import { createHash } from 'node:crypto'
import { getReport } from '@/lib/db/report'
import { openLink } from './open-link'
import { bodyOf, type ReportBody, reportPayload } from './report-payload'

/**
 * JSON without spaces and with the keys of every object in the order of their UTF-16 code units (RFC 8785), so that equal
 * values have equal bytes.
 *
 * @example canonicalJson({ b: [1, { d: null, c: 'x' }], a: true }) // '{"a":true,"b":[1,{"c":"x","d":null}]}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${sorted.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`
}

/** A version of a report exactly as it was frozen. Everything a reader gets is made of this and nothing else. */
export type FrozenReport = {
  readonly title: string
  readonly note: string
  readonly number: number
  readonly publishedAt: string
  readonly payload: unknown
}

export type ReportView = ReportBody &
  Omit<FrozenReport, 'payload'> & {
    /** SHA-256 of the frozen report as canonical JSON. */
    readonly sha256: string
    readonly frozen: FrozenReport
  }

/** The newest version behind a link; `null` for a link that does not work, or whose password was not given. */
export async function loadReport(token: string, pass: string | null = null): Promise<ReportView | null> {
  const opened = await openLink(token, pass)
  const report = opened && !opened.isLocked ? await getReport(opened.link.reportId) : null
  const version = report?.versions[0]
  if (!version) return null
  const { title, note, number, publishedAt, payload } = version
  const frozen = { title, note, number, publishedAt: publishedAt.toISOString(), payload }
  const sha256 = createHash('sha256').update(canonicalJson(frozen)).digest('hex')
  const body = bodyOf(reportPayload.parse(payload))
  return { ...body, title, note, number, publishedAt: frozen.publishedAt, sha256, frozen }
}
