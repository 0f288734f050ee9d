import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { ReportActions } from '@/components/report/report-actions'
import { ReportView } from '@/components/report/report-view'
import { UnlockForm } from '@/components/report/unlock-form'
import { countView } from '@/lib/reports/count-view'
import { openedReport } from './opened-report'
import { metadataOf } from './report-metadata'

export async function generateMetadata({ params }: PageProps<'/r/[token]'>): Promise<Metadata> {
  const { token } = await params
  return metadataOf(token, await openedReport(token), await headers())
}

const secondsIn = (wait: unknown): number => Math.min(3600, Number(typeof wait === 'string' && wait) || 0)

export default async function ReportPage({ params, searchParams }: PageProps<'/r/[token]'>) {
  const { token } = await params
  const base = `/r/${token}`
  const report = await openedReport(token)
  if (report === 'locked') {
    const { wrong, wait } = await searchParams
    return <UnlockForm action={`${base}/unlock`} isWrong={wrong !== undefined} wait={secondsIn(wait)} />
  }
  // A page that the browser fetches ahead, or a part of one, is nobody's look at the report.
  const asked = await headers()
  const isLoad = !asked.has('rsc') && !/prefetch/.test(asked.get('sec-purpose') ?? asked.get('purpose') ?? '')
  if (isLoad) after(() => countView(token))
  return <ReportView report={report} actions={<ReportActions base={base} />} />
}
