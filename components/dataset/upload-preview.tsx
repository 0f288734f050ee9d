'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import { countOf } from '@/lib/format'
import type { RecordInWords } from '@/lib/ingest/describe'
import type { Ledger } from '@/lib/ingest/ledger'
import type { Rejection } from '@/lib/ingest/record'
import { DatasetForm, type DatasetValues } from './dataset-form'
import { LedgerTables } from './ledger-tables'
import { RejectionTable } from './rejection-table'
import { TASK_NAMES, type Task } from './task-name'

export type Understood = {
  readonly format: string
  readonly encoding: string
  readonly task: Task
  readonly suggestedName: string
  readonly complete: boolean
  readonly pairs: number
  readonly prompts: number
  readonly responses: number
  readonly ledger: Ledger
  readonly records: readonly RecordInWords[]
  readonly rejections: readonly Rejection[]
  readonly rejected: number
  readonly values: number
}

type UploadPreviewProps = {
  readonly uploadId: string
  readonly preview: Understood
  readonly onImport: (
    values: DatasetValues & { readonly uploadId: string },
  ) => Promise<{ readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string }>
}

/** What was understood of an upload, in words, before anything is imported. */
export function UploadPreview({ uploadId, preview, onImport }: UploadPreviewProps) {
  const router = useRouter()
  const [error, setError] = useState<string | null>(null)
  const { format, encoding, task, pairs, prompts, responses, ledger, records, rejections, rejected, values } = preview
  async function start(given: DatasetValues): Promise<void> {
    const result = await onImport({ uploadId, ...given })
    if (result.ok) router.push(`/datasets/${result.value}`)
    else setError(result.message)
  }
  return (
    <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_360px]">
      <div className="grid min-w-0 gap-4">
        {!preview.complete && (
          <Alert title="The files are large: these numbers are about the rows read so far. The import reads all of them." />
        )}
        <Card aria-labelledby="understood-title">
          <CardHeader
            id="understood-title"
            title={`${format}: ${countOf(pairs, 'pair')}, ${countOf(prompts, 'prompt')}, ${countOf(responses, 'response')}`}
            note={encoding}
          />
          <p>
            Task: <strong>{TASK_NAMES[task]}</strong>.{' '}
            {rejected === 0
              ? 'Every row can be imported.'
              : `${countOf(rejected, 'row')} will be rejected; they are listed below.`}{' '}
            {values > 0 && `${countOf(values, 'single cell')} will be left out of rows that are imported.`}
          </p>
        </Card>
        <Card aria-labelledby="words-title">
          <CardHeader
            id="words-title"
            title="Is this what the labels mean?"
            note="The first rows, in words. If a label points the wrong way, stop here."
          />
          <ol className="grid gap-4">
            {records.map((record) => (
              <li
                key={`${record.line} ${record.first} ${record.second}`}
                className="grid gap-2 rounded-control border p-4"
              >
                <p className="text-muted text-sm">
                  Row {record.line}: <span className="whitespace-pre-line">{record.prompt}</span>
                </p>
                <div className="grid gap-2 sm:grid-cols-2">
                  <div className="min-w-0 rounded-control bg-sunken p-3 text-sm">
                    <p className="text-muted text-xs">first response</p>
                    <p className="line-clamp-5 break-words">{record.first}</p>
                  </div>
                  <div className="min-w-0 rounded-control bg-sunken p-3 text-sm">
                    <p className="text-muted text-xs">second response</p>
                    <p className="line-clamp-5 break-words">{record.second}</p>
                  </div>
                </div>
                <ul className="list-inside list-disc">
                  {record.sentences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </Card>
        <Card aria-labelledby="ledger-title">
          <CardHeader
            id="ledger-title"
            title="What becomes of every row"
            note="A missing label is not a tie: it counts nowhere for that rater."
          />
          <LedgerTables ledger={ledger} />
        </Card>
        {rejections.length > 0 && (
          <Card aria-labelledby="rejected-title">
            <CardHeader
              id="rejected-title"
              title="What will be left out"
              note={`The first ${rejections.length}; after the import all of them can be downloaded.`}
            />
            <RejectionTable rejections={rejections} />
          </Card>
        )}
      </div>
      <Card aria-labelledby="import-title" className="xl:sticky xl:top-20">
        <CardHeader id="import-title" title="Import as a dataset" />
        {error && <Alert tone="bad" title={error} />}
        <DatasetForm values={{ name: preview.suggestedName, description: '', task }} action="Import" onSubmit={start} />
      </Card>
    </div>
  )
}
