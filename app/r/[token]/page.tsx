import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { ReportActions } from '@/components/report/report-actions'
import { ReportView } from '@/components/report/report-view'
import { UnlockForm } from '@/components/report/unlock-form'
import { linkOrigin } from '@/lib/public-url'
import { countView } from '@/lib/reports/open-link'
import { openedReport } from './opened-report'

/** What is said of a report where its link is posted. Of one with a password: nothing. */
export async function generateMetadata({ params }: PageProps<'/r/[token]'>): Promise<Metadata> {
  const [{ token }, asked] = [await params, await headers()]
  const report = await openedReport(token)
  const isLocked = report === 'locked'
  const title = isLocked ? 'Report' : report.title
  const description = isLocked ? 'A report with a password.' : report.finding.map(({ text }) => text).join('')
  const picture = { url: `${linkOrigin(asked)}/r/${token}/picture`, width: 1200, height: 630, alt: description }
  return {
    title,
    description,
    robots: { index: false, follow: false, noarchive: true },
    openGraph: { type: 'article', siteName: 'Proclivity', title, description, images: [picture] },
    twitter: { card: 'summary_large_image' },
  }
}

export default async function ReportPage({ params, searchParams }: PageProps<'/r/[token]'>) {
  const { token } = await params
  const base = `/r/${token}`
  const report = await openedReport(token)
  if (report === 'locked') {
    const { wrong } = await searchParams
    return <UnlockForm action={`${base}/unlock`} isWrong={wrong !== undefined} />
  }
  // A page that the browser fetches ahead, or a part of one, is nobody's look at the report.
  const asked = await headers()
  const isLoad = !asked.has('rsc') && !/prefetch/.test(asked.get('sec-purpose') ?? asked.get('purpose') ?? '')
  if (isLoad) after(() => countView(token))
  return (
    <ReportView
      report={report}
      actions={<ReportActions base={base} hasExperiments={report.experiments !== undefined} />}
    />
  )
}
