'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { countOf } from '@/lib/format'
import { ShareDialog } from './share-dialog'

type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string }

type ReportListProps = {
  readonly reports: readonly {
    readonly id: string
    readonly title: string
    readonly publishedAt: string
    readonly active: boolean
    readonly links: number
  }[]
  readonly onRevoke: (reportId: string) => Promise<Result<void>>
  readonly onLink: (reportId: string) => Promise<Result<{ readonly token: string }>>
}

/** What was published, and whether its links work. */
export function ReportList({ reports, onRevoke, onLink }: ReportListProps) {
  const router = useRouter()
  const [token, setToken] = useState<string | null>(null)
  if (reports.length === 0) return null
  return (
    <Card aria-labelledby="reports-title">
      <CardHeader id="reports-title" title="Published reports" />
      <ShareDialog title="A new link" token={token} onClose={() => setToken(null)} />
      <ul className="grid">
        {reports.map(({ id, title, publishedAt, active, links }) => (
          <li key={id} className="flex flex-wrap items-center gap-3 border-b py-3 last:border-0">
            <span className="min-w-0 flex-1 font-medium">{title}</span>
            <span className="text-muted text-sm">{publishedAt.slice(0, 16).replace('T', ' ')} UTC</span>
            <Badge tone={active ? 'good' : 'neutral'}>{active ? countOf(links, 'working link') : 'revoked'}</Badge>
            <Button
              size="sm"
              onClick={async () => {
                const result = await onLink(id)
                if (result.ok) setToken(result.value.token)
                else toast.error(result.message)
                router.refresh()
              }}
            >
              New link
            </Button>
            {active && (
              <AlertDialog
                trigger={
                  <Button size="sm" variant="danger">
                    Revoke
                  </Button>
                }
                title={`Revoke “${title}”?`}
                description="Every link to this report stops working at once. You can make a new one later."
                action="Revoke links"
                onAction={async () => {
                  const result = await onRevoke(id)
                  if (result.ok) toast.success('Links revoked')
                  else toast.error(result.message)
                  router.refresh()
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
