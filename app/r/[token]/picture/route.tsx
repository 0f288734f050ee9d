import { ImageResponse } from 'next/og'
import { z } from 'zod'
import { openedReport } from '@/app/r/[token]/opened-report'
import { ReportPicture } from '@/components/report/report-picture'
import { route } from '@/lib/route'

const SIZE = { width: 1200, height: 630 }
const path = z.object({ token: z.string() })

/** The Open Graph picture: drawn here, with the font that comes along, and nothing from anywhere else. */
export const GET = route(path, async ({ path: { token } }) => {
  const report = await openedReport(token)
  return new ImageResponse(<ReportPicture report={report === 'locked' ? null : report} />, {
    ...SIZE,
    headers: { 'cache-control': 'private, no-store' },
  })
})
