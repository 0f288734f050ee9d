'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { announceResult } from '@/components/ui/announce'
import { Card, CardHeader } from '@/components/ui/card'
import type { ActionResult } from '@/lib/action'
import type { ReportRow } from '@/lib/reports/load-reports'
import type { PanelId } from '@/lib/words/panels'
import type { Access } from './link-fields'
import { ReportItem } from './report-item'
import { ShareDialog } from './share-dialog'

type ReportListProps = {
  readonly reports: readonly ReportRow[]
  readonly showDataset?: boolean
  readonly onRevoke: (request: { readonly reportId: string; readonly linkId?: string }) => Promise<ActionResult<void>>
  readonly onLink: (
    request: Access & { readonly reportId: string },
  ) => Promise<ActionResult<{ readonly token: string }>>
}

type Made = { readonly token: string; readonly hasPassword: boolean; readonly panels: readonly PanelId[] }

/** What was published, and whether its links work. */
export function ReportList({ reports, showDataset = false, onRevoke, onLink }: ReportListProps) {
  const router = useRouter()
  const [made, setMade] = useState<Made | null>(null)
  async function makeLink({ id, panels }: ReportRow, access: Access): Promise<ActionResult<unknown>> {
    const result = await onLink({ reportId: id, ...access })
    if (result.ok) {
      setMade({ token: result.value.token, hasPassword: access.password !== '', panels })
      router.refresh()
    }
    return result
  }
  async function revoke(reportId: string, linkId?: string): Promise<void> {
    const result = await onRevoke(linkId === undefined ? { reportId } : { reportId, linkId })
    announceResult(result, linkId === undefined ? 'Links revoked' : 'Link revoked')
    router.refresh()
  }
  return (
    <Card aria-labelledby="reports-title">
      <CardHeader id="reports-title" title="Published reports" />
      <ShareDialog
        title="A new link"
        token={made?.token ?? null}
        hasPassword={made?.hasPassword ?? false}
        panels={made?.panels ?? []}
        onClose={() => setMade(null)}
      />
      <ul className="grid">
        {reports.map((report) => (
          <ReportItem
            key={report.id}
            report={report}
            showDataset={showDataset}
            onLink={(access) => makeLink(report, access)}
            onRevoke={(linkId) => void revoke(report.id, linkId)}
          />
        ))}
      </ul>
    </Card>
  )
}
