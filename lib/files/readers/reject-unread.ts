import type { Reading, Rejection, SourceRow, UnreadCell } from '@/lib/ingest/record'

/** Reads a row unless its reader says that it must not be, and names the cells that its reader could not read. */
export function rejectUnread(file: string, row: SourceRow, read: (row: SourceRow) => Reading): Reading {
  const reject = (scope: Rejection['scope'], cell: UnreadCell): Rejection => ({
    ...{ scope, file, line: row.line, value: null },
    ...cell,
  })
  if (row.unread !== undefined) return { records: [], rejections: [reject('row', row.unread)] }
  const reading = read(row)
  if (row.unreadCells === undefined) return reading
  return { ...reading, rejections: [...reading.rejections, ...row.unreadCells.map((cell) => reject('value', cell))] }
}
