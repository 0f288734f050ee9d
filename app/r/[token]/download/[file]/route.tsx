import { notFound } from 'next/navigation'
import { z } from 'zod'
import { openedReport } from '@/app/r/[token]/opened-report'
import { ReportFile } from '@/components/report/file/report-file'
import { experimentsCsv } from '@/lib/reports/experiments-csv'
import type { ReportView } from '@/lib/reports/load-report'
import { reportCsv } from '@/lib/reports/report-csv'
import { reportJson } from '@/lib/reports/report-json'
import { route } from '@/lib/route'

type Maker = { readonly type: string; readonly make: (report: ReportView) => string | Promise<string> }

async function reportHtml(report: ReportView): Promise<string> {
  // React's server renderer may be used in a route, but not imported where pages are built from.
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>\n${renderToStaticMarkup(<ReportFile report={report} />)}\n`
}

const FILES: ReadonlyMap<string, Maker> = new Map([
  ['report.html', { type: 'text/html; charset=utf-8', make: reportHtml }],
  ['report.json', { type: 'application/json', make: reportJson }],
  ['scores.csv', { type: 'text/csv; charset=utf-8', make: reportCsv }],
  ['experiments.csv', { type: 'text/csv; charset=utf-8', make: experimentsCsv }],
])
const path = z.object({ token: z.string(), file: z.string() })

export const GET = route(path, async ({ path: { token, file } }) => {
  const report = await openedReport(token)
  const maker = FILES.get(file) ?? notFound()
  if (report === 'locked') return new Response('This report has a password.', { status: 401 })
  return new Response(await maker.make(report), {
    headers: {
      'content-type': maker.type,
      'content-disposition': `attachment; filename="${file}"`,
      'cache-control': 'private, no-store',
    },
  })
})
