'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { ESTIMATOR_NAMES } from '@/components/profile/estimator-name'
import { PANELS, type PanelId } from '@/components/profile/panels'
import type { ProfileViewState } from '@/components/profile/profile-view-state'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'
import type { ProfileChoice } from '@/lib/profile/profile-choice'
import { examplePairs } from './example-pairs'
import { Note } from './note'
import { ShareDialog } from './share-dialog'
import { viewInWords } from './view-in-words'

const PANEL_NAMES: Readonly<Record<PanelId, string>> = {
  factors: 'Factor by factor',
  alignment: 'Alignment',
  scatter: 'People against models',
  slope: 'Ranking of factors',
  gaps: 'Gap table',
  raters: 'Who chose',
  agreement: 'Agreement',
  method: 'How it was computed',
}

export type PublishRequest = {
  readonly datasetId: number
  readonly title: string
  readonly note: string
  readonly panels: readonly PanelId[]
  readonly view: ProfileViewState
  readonly choice: ProfileChoice
  readonly pairs: readonly number[]
}

type PublishFormProps = {
  readonly datasetId: number
  readonly name: string
  /** How many pairs the dataset has. */
  readonly count: number
  readonly view: ProfileViewState
  readonly choice: ProfileChoice
  readonly onPublish: (
    request: PublishRequest,
  ) => Promise<
    { readonly ok: true; readonly value: { readonly token: string } } | { readonly ok: false; readonly message: string }
  >
}

/** Freezes the profile as it is seen, with a title and a note, and gives a link to it. */
export function PublishForm({ datasetId, name, count, view, choice, onPublish }: PublishFormProps) {
  const router = useRouter()
  const [title, setTitle] = useState(name)
  const [note, setNote] = useState('')
  const [panels, setPanels] = useState<readonly PanelId[]>(PANELS)
  const [pairs, setPairs] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [token, setToken] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const examples = examplePairs(pairs, count)

  async function publish(): Promise<void> {
    if (!examples.ok) return
    setBusy(true)
    setError(null)
    const request = { datasetId, title: title.trim(), note, panels, view, choice, pairs: examples.pairs }
    const result = await onPublish(request).finally(() => setBusy(false))
    if (!result.ok) return setError(result.message)
    setToken(result.value.token)
    router.refresh()
  }
  return (
    <Card aria-labelledby="publish-title">
      <CardHeader
        id="publish-title"
        title="Publish a report"
        note={`A frozen copy of the profile as you saw it: ${ESTIMATOR_NAMES[choice.estimator]}, ${viewInWords(view)}. People’s names never enter it; texts only where you name pairs.`}
      />
      <form
        className="grid gap-4 lg:grid-cols-2"
        onSubmit={async (event) => {
          event.preventDefault()
          await publish()
        }}
      >
        <div className="grid content-start gap-4">
          <Field id="report-title" label="Title">
            {(ids) => (
              <Input
                {...ids}
                required
                maxLength={200}
                value={title}
                onChange={(event) => setTitle(event.target.value)}
              />
            )}
          </Field>
          <Field id="report-note" label="Note" hint="Markdown.">
            {(ids) => (
              <Textarea
                {...ids}
                rows={6}
                maxLength={20_000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <Field
            id="report-pairs"
            label="Example pairs"
            hint="Their numbers, such as 3, 17. Their texts become readable for everyone with the link."
            error={examples.ok ? null : examples.reason}
          >
            {(ids) => (
              <Input {...ids} maxLength={200} value={pairs} onChange={(event) => setPairs(event.target.value)} />
            )}
          </Field>
        </div>
        <div className="grid content-start gap-4">
          <fieldset className="grid gap-2">
            <legend className="mb-1 font-medium">Shown in the report</legend>
            {PANELS.map((panel) => (
              <label key={panel} htmlFor={`panel-${panel}`} className="flex items-center gap-2">
                <Checkbox
                  id={`panel-${panel}`}
                  checked={panels.includes(panel)}
                  onChange={({ target }) =>
                    setPanels(PANELS.filter((each) => (each === panel ? target.checked : panels.includes(each))))
                  }
                />
                {PANEL_NAMES[panel]}
              </label>
            ))}
          </fieldset>
          {note && (
            <div>
              <p className="mb-1 text-muted text-sm">The note as it will look</p>
              <Note text={note} />
            </div>
          )}
        </div>
        <div className="grid gap-4 lg:col-span-2">
          {error && <Alert tone="bad" title={error} />}
          <Button
            type="submit"
            variant="primary"
            size="lg"
            className="justify-self-start"
            disabled={busy || title.trim() === '' || !examples.ok}
          >
            Publish
          </Button>
        </div>
      </form>
      <ShareDialog title="Published" token={token} onClose={() => setToken(null)} />
    </Card>
  )
}
