'use client'

import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { AlertDialog } from '@/components/ui/dialog'
import { Link } from '@/components/ui/link'
import type { ActionResult } from '@/lib/action'
import type { ReportRow } from '@/lib/reports/load-reports'
import { countOf } from '@/lib/words/format'
import type { Access } from './link-fields'
import { LinkList, moment } from './link-list'
import { NewLinkDialog } from './new-link-dialog'

type ReportItemProps = {
  readonly report: ReportRow
  /** Whether it stands among reports of other datasets. */
  readonly showDataset: boolean
  readonly onLink: (access: Access) => Promise<ActionResult<unknown>>
  readonly onRevoke: (linkId?: string) => void
}

/** One report: its newest version, whether its links work, and what can be done with it. */
export function ReportItem({ report, showDataset, onLink, onRevoke }: ReportItemProps) {
  const { id, title, datasetId, dataset, versions, links, isOutdated } = report
  const open = links.filter(({ state }) => state === 'works')
  const views = links.reduce((sum, link) => sum + link.views, 0)
  const closed = links.some(({ state }) => state === 'expired') ? 'expired' : 'revoked'
  const [newest, ...earlier] = versions
  return (
    <li className="grid gap-2 border-b py-4 first:pt-0 last:border-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="grid min-w-0 flex-1 basis-64">
          <h3 className="break-words font-medium">{title}</h3>
          <p className="text-muted text-sm">
            {showDataset && `${dataset}${datasetId === null ? ' (deleted)' : ''} · `}
            {newest && `version ${newest.number}, ${moment(newest.publishedAt)}`} · {countOf(views, 'view')}
          </p>
        </div>
        {isOutdated && <Badge tone="warn">data has changed since</Badge>}
        <Badge tone={open.length > 0 ? 'good' : 'neutral'}>
          {open.length > 0 ? countOf(open.length, 'working link') : closed}
        </Badge>
        <div className="flex flex-wrap items-center gap-2">
          {datasetId !== null && (
            <Button asChild size="sm">
              <Link href={`/datasets/${datasetId}/reports/${id}`}>Edit</Link>
            </Button>
          )}
          <NewLinkDialog title={title} onLink={onLink} />
          {open.length > 0 && (
            <AlertDialog
              trigger={
                <Button size="sm" variant="danger">
                  Revoke
                </Button>
              }
              title={`Revoke “${title}”?`}
              description="Every link to this report stops working at once. You can make a new one later."
              action="Revoke links"
              onAction={() => onRevoke()}
            />
          )}
        </div>
      </div>
      <details>
        <summary className="text-muted text-sm">
          Links and views{earlier.length > 0 && `, ${countOf(earlier.length, 'earlier version')}`}
        </summary>
        <div className="mt-2 grid gap-3">
          <LinkList links={links} onRevoke={onRevoke} />
          {earlier.length > 0 && (
            <ul aria-label="Earlier versions" className="text-muted text-sm">
              {earlier.map((version) => (
                <li key={version.number}>
                  Version {version.number}, {moment(version.publishedAt)}: {version.title}
                </li>
              ))}
            </ul>
          )}
          <p className="text-muted text-sm">
            A view is one opening of the report through the link; nothing is kept of who it was. Charts in other pages
            and downloads are not counted.
          </p>
        </div>
      </details>
    </li>
  )
}
