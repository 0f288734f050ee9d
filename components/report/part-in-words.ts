import type { ReportPayload } from '@/lib/reports/report-payload'
import { countOf } from '@/lib/words/format'

/**
 * Which part of the dataset a report is of; `null`: all of it.
 *
 * @example partInWords({ people: 2, slice: { name: 'domain', value: 'law' } })
 * // 'Only pairs whose domain is “law”; people are 2 chosen annotators.'
 */
export function partInWords(part: ReportPayload['part']): string | null {
  if (part === null) return null
  const { slice, people } = part
  const words = [
    ...(slice === null ? [] : [`only pairs whose ${slice.name} is “${slice.value}”`]),
    ...(people === null ? [] : [`people are ${countOf(people, 'chosen annotator')}`]),
  ].join('; ')
  return words === '' ? null : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}
