'use client'

import { useRouter } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { OptionsChange } from '@/lib/imports/choose-options'
import type { Understood } from '@/lib/imports/preview-upload'
import type { AppendRequest, ImportRequest } from '@/lib/imports/start-import'
import { countOf } from '@/lib/words/format'
import type { RaterKind } from '@/lib/words/rater'
import { TASK_NAMES } from '@/lib/words/task'
import { AppendForm, DatasetForm } from './dataset-form'
import { DirectionFindings } from './direction-findings'
import { LabelCounts } from './label-counts'
import { LedgerTables, RejectionTable } from './ledger-tables'
import { PairRuleForm } from './pair-rule-form'
import { RaterColumnSelect } from './rater-column-select'
import { UploadFault } from './upload-faults'

type UploadPreviewProps = {
  readonly uploadId: string
  readonly preview: Understood
  /** The dataset these files are to be added to; `null`: they make a new one. */
  readonly target: { readonly id: number; readonly name: string } | null
  readonly onImport: (request: ImportRequest) => Promise<ActionResult<number>>
  readonly onAppend: (request: AppendRequest) => Promise<ActionResult<number>>
  readonly onChoose: (change: OptionsChange) => Promise<ActionResult<void>>
}

/** What was understood of an upload, in words, before anything is imported. */
export function UploadPreview({ uploadId, preview, target, onImport, onAppend, onChoose }: UploadPreviewProps) {
  const router = useRouter()
  const { busy, error, submit } = useSubmit()
  const { format, encoding, task, pairs, prompts, responses, ledger, records, rejections, rejected, values } = preview
  const { options, labels, fault, warnings, contradictions, remarks, whose } = preview
  async function bring(work: Promise<ActionResult<number>>): Promise<void> {
    const result = await submit(work)
    if (result.ok) router.push(target === null ? `/datasets/${result.value}` : `/datasets/${result.value}/jobs`)
  }
  async function choose(change: OptionsChange['options']): Promise<void> {
    const result = await submit(onChoose({ uploadId, options: change, saveAs: null }))
    if (result.ok) router.refresh()
  }
  return (
    <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_360px]">
      <div className="grid min-w-0 gap-4">
        {!preview.complete && (
          <Alert title="The files are large: these numbers are about the rows read so far. The import reads all of them." />
        )}
        {fault && <UploadFault fault={fault} />}
        {warnings.map((warning) => (
          <Alert key={warning} tone="warn" title={warning} />
        ))}
        <DirectionFindings
          contradictions={contradictions}
          remarks={remarks}
          raters={ledger.raters.length}
          flipped={options.flipped}
          onFlip={(flipped) => void choose({ flipped: [...flipped] })}
        />
        <Card aria-labelledby="understood-title">
          <CardHeader
            id="understood-title"
            title={`${format}: ${countOf(pairs, 'pair')}, ${countOf(prompts, 'prompt')}, ${countOf(responses, 'response')}`}
            note={encoding}
          />
          {whose && (
            <div className="mb-4">
              <RaterColumnSelect whose={whose} onChoose={(raterColumn) => void choose({ raterColumn })} />
            </div>
          )}
          {ledger.derived && <PairRuleForm rule={options.rule} onChoose={(rule) => void choose({ rule })} />}
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
                  {record.second !== null && (
                    <div className="min-w-0 rounded-control bg-sunken p-3 text-sm">
                      <p className="text-muted text-xs">second response</p>
                      <p className="line-clamp-5 break-words">{record.second}</p>
                    </div>
                  )}
                </div>
                <ul className="list-disc pl-5">
                  {record.sentences.map((sentence) => (
                    <li key={sentence}>{sentence}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          {labels.raters.length > 0 && (
            <div className="mt-4">
              <LabelCounts {...labels} />
            </div>
          )}
        </Card>
        <Card aria-labelledby="ledger-title">
          <CardHeader
            id="ledger-title"
            title="What becomes of every row"
            note="A missing label is not a tie: it counts nowhere for that rater."
          />
          <LedgerTables ledger={ledger} onKind={(rater, kind) => void choose(kindChange(options, rater, kind))} />
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
        <CardHeader id="import-title" title={target === null ? 'Import as a dataset' : `Add to ${target.name}`} />
        {error && <Alert tone="bad" title={error} />}
        {target === null ? (
          <DatasetForm
            values={{ name: preview.suggestedName, description: '', task }}
            action="Import"
            busy={busy}
            hindrance={fault?.reason ?? null}
            onSubmit={(given) => void bring(onImport({ uploadId, ...given }))}
          />
        ) : (
          <AppendForm
            busy={busy}
            hindrance={fault?.reason ?? null}
            onSubmit={() => void bring(onAppend({ uploadId, datasetId: target.id }))}
          />
        )}
        <p className="mt-4 text-sm">
          <Link
            className="underline"
            href={`/datasets/new/${uploadId}?${target === null ? '' : `to=${target.id}&`}map=1`}
          >
            Say yourself what the columns mean
          </Link>
        </p>
      </Card>
    </div>
  )
}

/** A rater is in one of the two lists at most. */
function kindChange({ people, models }: Understood['options'], rater: string, kind: RaterKind) {
  const without = (names: readonly string[]) => names.filter((name) => name !== rater)
  return kind === 'human'
    ? { people: [...without(people), rater], models: without(models) }
    : { people: without(people), models: [...without(models), rater] }
}
