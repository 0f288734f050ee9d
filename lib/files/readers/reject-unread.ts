import type { Reading, Rejection, SourceRow, UnreadCell } from '@/lib/ingest/record'

const reject = (scope: Rejection['scope'], file: string, line: number, cell: UnreadCell): Rejection => ({
  ...{ scope, file, line, value: null },
  ...cell,
})

/** Reads a row unless its reader says that it must not be, and names the cells that its reader could not read. */
export function rejectUnread(file: string, row: SourceRow, read: (row: SourceRow) => Reading): Reading {
  const { line, unread, unreadCells } = row
  if (unread !== undefined) return { records: [], rejections: [reject('row', file, line, unread)] }
  const reading = read(row)
  if (unreadCells === undefined) return reading
  const rejections = unreadCells.map((cell) => reject('value', file, line, cell))
  return { ...reading, rejections: [...reading.rejections, ...rejections] }
}
