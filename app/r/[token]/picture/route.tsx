import { ImageResponse } from 'next/og'
import { openedReport } from '@/app/r/[token]/opened-report'
import { ReportPicture } from '@/components/report/report-picture'

const SIZE = { width: 1200, height: 630 }

/** The Open Graph picture: drawn here, with the font that comes along, and nothing from anywhere else. */
export async function GET(_: Request, { params }: RouteContext<'/r/[token]/picture'>): Promise<Response> {
  const report = await openedReport((await params).token)
  return new ImageResponse(<ReportPicture report={report === 'locked' ? null : report} />, {
    ...SIZE,
    headers: { 'cache-control': 'private, no-store' },
  })
}
