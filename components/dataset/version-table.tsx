'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { announceResult } from '@/components/ui/announce'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { ActionResult } from '@/lib/action'
import type { VersionView } from '@/lib/datasets/load-dataset'
import { formatCount } from '@/lib/words/format'

type VersionTableProps = {
  readonly datasetId: number
  readonly versions: readonly VersionView[]
  /** Files can be added now. */
  readonly open: boolean
  readonly onRemove: (request: { readonly datasetId: number; readonly number: number }) => Promise<ActionResult<void>>
}

const SHOWN_FILES = 3

/** Which files made which version of a dataset, and what each added. */
export function VersionTable({ datasetId, versions, open, onRemove }: VersionTableProps) {
  const router = useRouter()
  const add = open && (
    <Button asChild>
      <Link href={`/datasets/new?to=${datasetId}`}>Add files</Link>
    </Button>
  )
  async function remove(number: number): Promise<void> {
    announceResult(await onRemove({ datasetId, number }))
    router.refresh()
  }
  return (
    <Card aria-labelledby="versions-title">
      <CardHeader
        id="versions-title"
        title="Versions"
        note="Files sent later add pairs, raters and factors; what was there keeps its numbers."
        actions={add}
      />
      <Table aria-label="Versions">
        <thead>
          <tr>
            {['Version', 'Files', 'Added pairs', 'Prompts', 'Responses', 'Raters', 'Date'].map((title, at) => (
              <TableHead key={title} className={at > 1 ? 'text-right' : ''}>
                {title}
              </TableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map(({ number, status, format, createdAt, prompts, responses, pairs, raters, files }) => (
            <tr key={number}>
              <TableCell className="whitespace-nowrap">
                {number} {status !== 'ready' && <Badge tone={status === 'failed' ? 'bad' : 'neutral'}>{status}</Badge>}
                {status === 'failed' && number > 1 && (
                  <Button size="sm" variant="ghost" onClick={() => void remove(number)}>
                    Remove
                  </Button>
                )}
              </TableCell>
              <TableCell className="max-w-80 break-words">
                {files.slice(0, SHOWN_FILES).join(', ')}
                {files.length > SHOWN_FILES && ` and ${files.length - SHOWN_FILES} more`}{' '}
                <span className="text-muted">{format}</span>
              </TableCell>
              {[pairs, prompts, responses, raters].map((count, at) => (
                <TableCell key={at.toString()} className="text-right">
                  {status === 'ready' ? formatCount(count) : ''}
                </TableCell>
              ))}
              <TableCell className="whitespace-nowrap text-right text-muted">{createdAt.slice(0, 10)}</TableCell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}
