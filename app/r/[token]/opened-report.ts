import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PASS_COOKIE } from '@/lib/reports/link-pass'
import { loadReport, type ReportView } from '@/lib/reports/load-report'
import { openLink } from '@/lib/reports/open-link'

/** The report behind a link, `locked` until its password is given, or the not-found page: for whatever reason, the same. */
export const openedReport = cache(async (token: string): Promise<ReportView | 'locked'> => {
  const pass = (await cookies()).get(PASS_COOKIE)?.value ?? null
  const opened = await openLink(token, pass)
  if (opened?.isLocked) return 'locked'
  return (opened && (await loadReport(token, pass))) ?? notFound()
})
