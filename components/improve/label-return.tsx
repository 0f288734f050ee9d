'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field, Form, InputField } from '@/components/ui/field'
import { countOf, formatCount } from '@/lib/words/format'
import { type Sent, sendLabels } from './send-labels'

type LabelReturnProps = { readonly datasetId: number; readonly drawId: string }

const MOST_FAULTS = 20

/** Sends a filled label file back, and says what became of it. */
export function LabelReturn({ datasetId, drawId }: LabelReturnProps) {
  const router = useRouter()
  const [rater, setRater] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [busy, setBusy] = useState(false)
  const [sent, setSent] = useState<Sent | null>(null)
  async function send(): Promise<void> {
    if (!file) return
    setBusy(true)
    const result = await sendLabels({ datasetId, drawId, rater, file })
    setBusy(false)
    setSent(result)
    if ('labels' in result) router.refresh()
  }
  return (
    <div className="grid gap-3">
      <Form className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]" onSubmit={() => void send()}>
        <InputField
          id={`label-rater-${drawId}`}
          label="Whose labels"
          required
          maxLength={100}
          value={rater}
          onChange={setRater}
        />
        <Field id={`label-file-${drawId}`} label="Filled file">
          {(ids) => (
            <input
              {...ids}
              type="file"
              accept=".csv,text/csv,.tsv,.txt"
              className="h-8 w-full text-sm file:mr-3 file:h-8 file:rounded-control file:border file:border-line-strong file:bg-surface file:px-3 file:font-medium hover:file:bg-sunken"
              onChange={({ target }) => setFile(target.files?.[0] ?? null)}
            />
          )}
        </Field>
        <Button type="submit" disabled={busy || file === null}>
          Take the labels
        </Button>
      </Form>
      {sent && <Outcome sent={sent} />}
    </div>
  )
}

function Outcome({ sent }: { readonly sent: Sent }) {
  if ('labels' in sent) return <Alert title={`${countOf(sent.labels, 'label')} of ${sent.rater} taken.`} />
  if ('error' in sent) return <Alert tone="bad" title={sent.error} />
  const { faults } = sent
  return (
    <Alert tone="bad" title={`Nothing was taken: ${countOf(faults.length, 'line')} cannot be read.`}>
      <ul className="list-disc pl-5">
        {faults.slice(0, MOST_FAULTS).map(({ line, said, expected }) => (
          <li key={`${line} ${said}`} className="break-words">
            Line {formatCount(line)}: “{said}”; expected {expected}.
          </li>
        ))}
      </ul>
      {faults.length > MOST_FAULTS && <p>and {formatCount(faults.length - MOST_FAULTS)} more.</p>}
    </Alert>
  )
}
