import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ReportView } from '@/components/report/report-view'
import { loadReport } from '@/lib/reports/load-report'

export async function generateMetadata({ params }: PageProps<'/r/[token]'>): Promise<Metadata> {
  const report = await loadReport((await params).token)
  return { title: report?.title ?? 'Report', robots: { index: false, follow: false } }
}

export default async function ReportPage({ params }: PageProps<'/r/[token]'>) {
  const report = (await loadReport((await params).token)) ?? notFound()
  return <ReportView report={report} />
}
