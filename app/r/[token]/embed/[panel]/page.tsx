import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { openedReport } from '@/app/r/[token]/opened-report'
import { ReportEmbed } from '@/components/report/report-embed'
import { PANELS } from '@/lib/words/panels'

export const metadata: Metadata = { title: 'Chart', robots: { index: false, follow: false } }

export default async function EmbedPage({ params }: PageProps<'/r/[token]/embed/[panel]'>) {
  const { token, panel } = await params
  const report = await openedReport(token)
  if (report === 'locked')
    return <p className="text-muted">This chart has a password and can only be seen in its report.</p>
  const known = PANELS.find((each) => each === panel && report.panels.includes(each)) ?? notFound()
  return <ReportEmbed report={report} panel={known} href={`/r/${token}`} />
}
