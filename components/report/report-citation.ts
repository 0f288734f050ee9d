import type { ReportContent } from './report-content'

const HASH = 12
const inBraces = (text: string): string => text.replace(/[{}\\]/g, '').replace(/\s+/g, ' ')

/**
 * How to cite a report, as BibTeX takes it. Its address is not in it: whoever has that may read the report.
 *
 * @example citationOf(report) // '@misc{proclivity-0f3a…,\n  title = {…},\n …'
 */
export function citationOf({ title, number, publishedAt, sha256, dataset, reproduction }: ReportContent): string {
  const day = publishedAt?.slice(0, 10) ?? 'not published'
  const software = reproduction ? ` ${reproduction.software}` : ''
  const fields = [
    ['title', inBraces(title)],
    ['year', day.slice(0, 4)],
    ['howpublished', `Proclivity${software} report, version ${number}, ${day}`],
    [
      'note',
      `Dataset ${inBraces(dataset.name)}, SHA-256 ${dataset.contentHash}; report SHA-256 ${sha256 ?? 'none yet'}`,
    ],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')
  return `@misc{proclivity-${(sha256 ?? 'draft').slice(0, HASH)},\n${lines}\n}`
}
