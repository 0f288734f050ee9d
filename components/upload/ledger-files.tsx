'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Name } from '@/components/ui/name'
import { Table, TableCell, TableHead } from '@/components/ui/table'
import type { FileLedger } from '@/lib/ingest/assembly/ledger'
import { countOf, formatCount } from '@/lib/words/format'

const COUNTS = ['read', 'imported', 'duplicates', 'rejected', 'missing'] as const
type Line = Pick<FileLedger, 'file' | (typeof COUNTS)[number]>

/** Files that have a line of their own; of more the rest share one, so that the table still adds up. */
const MOST_LINES = 12
const number = 'text-right whitespace-nowrap'

function inLines(files: readonly Line[]): readonly Line[] {
  if (files.length <= MOST_LINES + 1) return files
  const rest = files.slice(MOST_LINES)
  const sum = (key: (typeof COUNTS)[number]) => rest.reduce((total, file) => total + file[key], 0)
  const others = {
    ...{ file: `${formatCount(rest.length)} other files, together`, read: sum('read'), imported: sum('imported') },
    ...{ duplicates: sum('duplicates'), rejected: sum('rejected'), missing: sum('missing') },
  }
  return [...files.slice(0, MOST_LINES), others]
}

/** What became of the rows of each file; of hundreds, of the first few and of all others together. */
export function LedgerFiles({ files }: { readonly files: readonly Line[] }) {
  const [isOpen, setOpen] = useState(false)
  const lines = inLines(files)
  const shown = isOpen ? files : lines
  return (
    <div className="grid gap-2">
      <Table aria-label="Files">
        <thead>
          <tr>
            {['File', 'Read', 'Imported', 'Duplicates', 'Rejected', 'No label'].map((title, index) => (
              <TableHead key={title} className={index > 0 ? number : ''}>
                {title}
              </TableHead>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((file) => (
            <tr key={file.file}>
              <TableCell className="whitespace-nowrap">
                <Name>{file.file}</Name>
              </TableCell>
              {COUNTS.map((count) => (
                <TableCell key={count} className={number}>
                  {formatCount(file[count])}
                </TableCell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      {lines.length < files.length && (
        <Button size="sm" className="justify-self-start" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Fold the files' : `Show ${countOf(files.length, 'file')} one by one`}
        </Button>
      )}
    </div>
  )
}
