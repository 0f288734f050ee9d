import { useMemo } from 'react'
import { Badge } from '@/components/ui/badge'
import { describeRecord } from '@/lib/ingest/assembly/describe'
import type { FileSample } from '@/lib/ingest/format'
import { mappedFormat } from '@/lib/ingest/mapping/mapped-format'
import type { Mapping } from '@/lib/ingest/mapping/mapping'

/** A box that scrolls must be reachable by keyboard (WCAG 2.1.1). */
const SCROLL_AREA = { tabIndex: 0, role: 'group', 'aria-label': 'First rows: scroll area' }

/** The first rows as the mapping reads them, in words, at once. */
export function MappedRows({ sample, mapping }: { readonly sample: FileSample; readonly mapping: Mapping }) {
  const rows = useMemo(() => {
    const read = mappedFormat(mapping).open(sample)
    return sample.rows.map((row) => ({ line: row.line, ...read(row) }))
  }, [sample, mapping])
  return (
    <div className="max-h-[60vh] overflow-y-auto" {...SCROLL_AREA}>
      <ol className="grid gap-2" aria-label="First rows as they are read">
        {rows.map(({ line, records, rejections }) => (
          <li key={line} className="grid gap-1 rounded-control border p-3 text-sm">
            {records.map((record, at) => {
              const { prompt, first, second, sentences } = describeRecord(record, line)
              return (
                <div key={`${line}-${at.toString()}`} className="grid min-w-0 gap-1">
                  {at === 0 && (
                    <p className="line-clamp-2 break-words text-muted">
                      Row {line}: {prompt || 'no prompt'}
                    </p>
                  )}
                  <p className="line-clamp-1 break-words">
                    <Badge>{second === null ? 'response' : 'first'}</Badge> {first}
                  </p>
                  {second !== null && (
                    <p className="line-clamp-1 break-words">
                      <Badge>second</Badge> {second}
                    </p>
                  )}
                  {sentences.map((sentence) => (
                    <p key={sentence} className="font-medium">
                      {sentence}
                    </p>
                  ))}
                  {sentences.length === 0 && <p className="text-warn">No label.</p>}
                </div>
              )
            })}
            {rejections.map(({ column, reason }) => (
              <p key={`${column} ${reason}`} className="text-bad">
                Row {line} will be rejected: {reason}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </div>
  )
}
