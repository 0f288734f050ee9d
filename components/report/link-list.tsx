'use client'

import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { AlertDialog } from '@/components/ui/dialog'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { ReportRow } from '@/lib/reports/load-reports'
import { formatCount } from '@/lib/words/format'

/**
 * A moment to the minute, the same wherever it is read.
 *
 * @example moment('2027-01-31T08:05:09.000Z') // '2027-01-31 08:05 UTC'
 */
export const moment = (iso: string): string => `${iso.slice(0, 16).replace('T', ' ')} UTC`

const TONES = { works: 'good', expired: 'warn', revoked: 'neutral' } as const

type LinkListProps = { readonly links: ReportRow['links']; readonly onRevoke: (linkId: string) => void }

/** The links of a report. What a link reads cannot be shown again: only its hash is kept. */
export function LinkList({ links, onRevoke }: LinkListProps) {
  return (
    <Table aria-label="Links">
      <thead>
        <tr>
          <TableHead>Link of</TableHead>
          <TableHead>State</TableHead>
          <TableHead>Ends</TableHead>
          <TableHead>Password</TableHead>
          <TableHead className="text-right">Views</TableHead>
          <TableHead>
            <span className="sr-only">Revoke</span>
          </TableHead>
        </tr>
      </thead>
      <tbody>
        {links.map(({ id, createdAt, expiresAt, state, hasPassword, views }) => (
          <tr key={id}>
            <TableCell className="whitespace-nowrap">{moment(createdAt)}</TableCell>
            <TableCell>
              <Badge tone={TONES[state]}>{state}</Badge>
            </TableCell>
            <TableCell className="whitespace-nowrap">{expiresAt === null ? 'never' : moment(expiresAt)}</TableCell>
            <TableCell>{hasPassword ? 'yes' : 'no'}</TableCell>
            <TableCell className="text-right">{formatCount(views)}</TableCell>
            <TableCell className="text-right">
              {state === 'works' && (
                <AlertDialog
                  trigger={
                    <Button size="sm" variant="ghost">
                      Revoke this one
                    </Button>
                  }
                  title="Revoke this link?"
                  description={`The link of ${moment(createdAt)} stops working at once. Other links of the report stay.`}
                  action="Revoke link"
                  onAction={() => onRevoke(id)}
                />
              )}
            </TableCell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
