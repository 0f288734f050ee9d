import type { Metadata } from 'next'
import type { ReportView } from '@/lib/reports/load-report'

/** What is said of a report where its link is posted. Of one with a password: nothing. */
export function metadataOf(token: string, report: ReportView | 'locked', headers: Headers): Metadata {
  const isLocked = report === 'locked'
  const title = isLocked ? 'Report' : report.title
  const description = isLocked ? 'A report with a password.' : report.finding.map(({ text }) => text).join('')
  const origin = `${headers.get('x-forwarded-proto') ?? 'http'}://${headers.get('host')}`
  const picture = { url: `${origin}/r/${token}/picture`, width: 1200, height: 630, alt: description }
  return {
    title,
    description,
    robots: { index: false, follow: false, noarchive: true },
    openGraph: { type: 'article', siteName: 'Proclivity', title, description, images: [picture] },
    twitter: { card: 'summary_large_image' },
  }
}
