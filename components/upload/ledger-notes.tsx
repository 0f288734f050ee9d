import { Fragment } from 'react'
import { Name } from '@/components/ui/name'
import type { Ledger } from '@/lib/ingest/assembly/ledger'
import { countOf } from '@/lib/words/format'

type Said = { readonly words: string; readonly files: readonly string[] }
const SHOWN_FILES = 3
const SHOWN_LINES = 30

/** The same words about several files are said once. */
function byWords(all: readonly (readonly [file: string, words: string])[]): readonly Said[] {
  const files = new Map<string, string[]>()
  for (const [file, words] of all) files.set(words, [...(files.get(words) ?? []), file])
  return [...files].map(([words, named]) => ({ words, files: named }))
}

function Lines({ said }: { readonly said: readonly Said[] }) {
  const more = said.length - SHOWN_LINES
  return (
    <ul className="grid list-disc pl-5 gap-1 break-words">
      {said.slice(0, SHOWN_LINES).map(({ words, files }) => (
        <li key={words}>
          {files.slice(0, SHOWN_FILES).map((file, at) => (
            <Fragment key={file}>
              {at > 0 && ', '}
              <Name>{file}</Name>
            </Fragment>
          ))}
          {files.length > SHOWN_FILES && ` and ${countOf(files.length - SHOWN_FILES, 'more file')}`}: {words}
        </li>
      ))}
      {more > 0 && <li>And {countOf(more, 'more note')}.</li>}
    </ul>
  )
}

/** What reading the files had to decide, and what of them is not read. */
export function LedgerNotes({ ledger: { files, leftOut = [] } }: { readonly ledger: Ledger }) {
  const notes = byWords(files.flatMap(({ file, notes: said = [] }) => said.map((words) => [file, words] as const)))
  const read = new Set(files.map(({ file }) => file))
  const asLines = (whole: boolean) =>
    byWords(leftOut.filter(({ file }) => read.has(file) !== whole).map(({ file, reason }) => [file, reason] as const))
  const [parts, whole] = [asLines(false), asLines(true)]
  const many = whole.reduce((sum, { files: named }) => sum + named.length, 0)
  return (
    <>
      {notes.length > 0 && (
        <section aria-label="Notes" className="grid gap-1 text-sm">
          <p className="font-medium">How the files were read</p>
          <Lines said={notes} />
        </section>
      )}
      {parts.length > 0 && (
        <section aria-label="Parts left out" className="grid gap-1 text-sm">
          <p className="font-medium">Parts of these files that are not read</p>
          <Lines said={parts} />
        </section>
      )}
      {many > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer">
            {countOf(many, 'file')} left out, {many === 1 ? 'for this reason' : 'each for its reason'}
          </summary>
          <div className="text-muted">
            <Lines said={whole} />
          </div>
        </details>
      )}
    </>
  )
}
