import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { renderToStaticMarkup } from 'react-dom/server'
import { modelSeries } from '@/components/profile/model-series'
import { ReportFile } from '@/components/report/file/report-file'
import { ReportView } from '@/components/report/report-view'
import type { ReportBody } from '@/lib/reports/report-payload'
import { aboutOf, idsOf, type Reading, type Says, verdictOf } from './reading'

const decoded = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** The cells of a table's body, as text. */
function rowsOf(html: string, start: RegExp): readonly (readonly string[])[] {
  const from = html.search(start)
  if (from < 0) return []
  const body = html.slice(from).match(/<tbody>(.*?)<\/tbody>/s)?.[1] ?? ''
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) => decoded(cell)),
  )
}

const gapSays = (cell: string): Says =>
  cell.includes('• significant') ? (/\+/.test(cell) ? 'more' : 'less') : 'not found'

/** What the table of gaps says on the page of a report and in its HTML file. */
export function reportReadings(body: ReportBody): readonly Reading[] {
  const report = { ...body, title: 'Report', note: '', number: 1, publishedAt: '2026-11-28', sha256: 'f' }
  const page = renderToStaticMarkup(
    <NuqsTestingAdapter>
      <ReportView report={report} />
    </NuqsTestingAdapter>,
  )
  const file = renderToStaticMarkup(<ReportFile report={report} />)
  const sentence = body.finding.map(({ text }) => text).join('')
  for (const html of [page, file]) if (!decoded(html).includes(sentence)) throw new Error(`Without “${sentence}”.`)
  const ids = idsOf(body.profile)
  const names = new Map(modelSeries(body.profile).map(({ id, name }) => [name, id]))
  const about = ([factor = '', model = '']: readonly string[]) =>
    aboutOf('gap', names.get(model) ?? model, ids.factor.get(factor.toLowerCase()) ?? factor)
  return [
    ...rowsOf(page, /aria-label="Every gap in numbers"/).map((cells) => ({
      ...{ where: 'report page', about: about(cells), says: gapSays(cells[4] ?? '') },
    })),
    ...rowsOf(file, /<h2>Every gap in numbers<\/h2>/).map((cells) => ({
      ...{ where: 'HTML file', about: about(cells), says: verdictOf('gap', cells.at(-1)) },
    })),
  ]
}
