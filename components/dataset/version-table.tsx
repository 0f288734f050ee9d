'use client'

import { useRouter } from 'next/navigation'
import { announceResult } from '@/components/ui/announce'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { ActionResult } from '@/lib/action'
import type { DatasetView } from '@/lib/datasets/load-dataset'
import { formatCount } from '@/lib/words/format'
import { ROUNDED_VALUES } from '@/lib/words/rounded-values'

type VersionTableProps = {
  readonly dataset: Pick<DatasetView, 'id' | 'status' | 'versions' | 'rounded'>
  readonly onRemove: (request: { readonly datasetId: number; readonly number: number }) => Promise<ActionResult<void>>
}

const SHOWN_FILES = 3

/** Which files made which version of a dataset, and what each added. */
export function VersionTable({ dataset, onRemove }: VersionTableProps) {
  const { id, versions, rounded } = dataset
  const router = useRouter()
  const add = dataset.status === 'ready' && (
    <Button asChild>
      <Link href={`/datasets/new?to=${id}`}>Add files</Link>
    </Button>
  )
  async function remove(number: number): Promise<void> {
    announceResult(await onRemove({ datasetId: id, number }))
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
      {rounded.length > 0 && (
        <p className="mt-3 text-muted text-sm">
          {rounded.join(', ')}: {ROUNDED_VALUES}
        </p>
      )}
    </Card>
  )
}
