import type { Understood } from '@/lib/imports/preview-upload'
import { describeContradiction } from '@/lib/ingest/assembly/direction-finding'
import type { Ledger } from '@/lib/ingest/assembly/ledger'
import { describeProblem } from '@/lib/ingest/mapping/recognise'
import { countOf } from '@/lib/words/format'
import { firstLines } from './guess-columns'

/** Says beside the answer what reading files had to decide, and what of them is not read. */
export function tellNotes({ files, leftOut = [] }: Pick<Ledger, 'files' | 'leftOut'>): void {
  const notes = files.flatMap(({ file, notes: said = [] }) => said.map((note) => `${file}: ${note}`))
  const read = new Set(files.map(({ file }) => file))
  const parts = leftOut.map(({ file, reason }) => `${file}${read.has(file) ? '' : ' is not read'}: ${reason}`)
  for (const lines of [notes, parts]) if (lines.length > 0) console.error(firstLines(lines))
}

/** The same of an upload, with what is left out of it and what speaks against its labels. */
export function tellUnderstood({ ledger, warnings, contradictions, rejected, values, rejections }: Understood): void {
  tellNotes(ledger)
  for (const warning of warnings) console.error(warning)
  if (contradictions.length > 0)
    console.error(`The labels may point the wrong way:\n${firstLines(contradictions.map(describeContradiction))}`)
  const [first] = rejections
  if (!first) return
  const counts = [
    ...(rejected > 0 ? [countOf(rejected, 'row')] : []),
    ...(values > 0 ? [countOf(values, 'single cell')] : []),
  ]
  console.error(`${counts.join(' and ')} left out; the first: ${describeProblem({ ...first, column: null })}`)
}
