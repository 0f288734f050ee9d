import type { Recognition } from '@/lib/ingest/mapping/recognise'
import { createLedger, type LedgerBook } from './ledger'

/** The ledger of an upload: one page for each file that is read, and a note for each that is not. */
export function openLedger({ files, leftOut }: Extract<Recognition, { ok: true }>): LedgerBook {
  return createLedger(
    files.map(({ sample, format, role }) => ({ file: sample.path, format: format.label, role })),
    leftOut.map(({ file, reason }) => ({ file: file ?? '', reason })),
  )
}
