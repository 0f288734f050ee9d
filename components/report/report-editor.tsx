'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useState } from 'react'
import { viewInWords } from '@/components/profile/profile-view-state'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Form, InputField, TextareaField } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { ExperimentItem } from '@/lib/improve/experiments/experiment-view'
import type { SuggestedPairs } from '@/lib/reports/suggest-pairs'
import { ESTIMATOR_NAMES } from '@/lib/words/score'
import { AnnotatorChoice } from './annotator-choice'
import { DraftNote } from './draft-note'
import { ExampleFields, examplePairs } from './example-fields'
import { ExperimentChoice } from './experiment-choice'
import { HeadlineChoice } from './headline-choice'
import { type Access, accessOf, LinkFields, OPEN_ACCESS } from './link-fields'
import { PanelOrder } from './panel-order'
import { type DraftReport, draftContent, type EditorRequest } from './report-content'
import { ReportView } from './report-view'
import { ShareDialog } from './share-dialog'
import { useDraft } from './use-draft'
import { useKeptDraft } from './use-kept-draft'

type Published = { readonly token: string | null; readonly number: number }

type ReportEditorProps = {
  /** How many pairs the dataset has. */
  readonly count: number
  readonly first: EditorRequest
  readonly draft: DraftReport
  readonly suggestions: SuggestedPairs | null
  /** Finished ones of the dataset. */
  readonly experiments: readonly ExperimentItem[]
  /** Of the version to come; from the second on the links are there already. */
  readonly number: number
  readonly onDraft: (request: EditorRequest) => Promise<ActionResult<DraftReport>>
  readonly onPublish: (request: EditorRequest, access: Access) => Promise<ActionResult<Published>>
}

/** Writes a report beside what its readers will see, and publishes it. */
export function ReportEditor(props: ReportEditorProps) {
  const { count, first, draft, suggestions, experiments, number, onDraft, onPublish } = props
  const router = useRouter()
  const path = usePathname()
  const [words, setWords] = useState(first)
  const [pairs, setPairs] = useState(first.pairs.map((pair) => pair + 1).join(', '))
  const [captions, setCaptions] = useState<Readonly<Record<number, string>>>(
    Object.fromEntries(first.pairs.map((pair, at) => [pair, first.pairCaptions[at] ?? ''])),
  )
  const [access, setAccess] = useState(OPEN_ACCESS)
  const [published, setPublished] = useState<Published | null>(null)
  const { busy, error, submit, refuse } = useSubmit()
  const isNew = number === 1

  const examples = examplePairs(pairs, count)
  const chosen = examples.ok ? examples.pairs : []
  const request = { ...words, pairs: chosen, pairCaptions: chosen.map((pair) => captions[pair] ?? '') }
  const shown = useDraft(draft, request, onDraft)
  const change = (part: Partial<EditorRequest>) => setWords({ ...words, ...part })
  const link = accessOf(access, new Date())
  const { view: _view, choice: _choice, pairs: _pairs, pairCaptions: _captions, ...typed } = words
  const keeping = useKeptDraft({ ...typed, pairs, captionsOfPairs: captions }, (kept) => {
    const { pairs: numbers, captionsOfPairs, ...rest } = kept
    setWords((now) => ({ ...now, ...rest }))
    setPairs(numbers)
    setCaptions(captionsOfPairs)
  })

  async function publish(): Promise<void> {
    if (!examples.ok || !link) return refuse('Choose a last day for the link that is still to come.')
    const result = await submit(onPublish({ ...request, title: request.title.trim() }, link))
    // After a conflict too: the next try follows the version that came in between.
    if (!isNew) router.refresh()
    if (!result.ok) return
    keeping.forget()
    setPublished(result.value)
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 xl:grid-cols-[400px_minmax(0,1fr)]">
      <Card
        aria-labelledby="editor-title"
        className="xl:sticky xl:top-18 xl:max-h-[calc(100dvh-88px)] xl:overflow-y-auto"
      >
        <CardHeader
          id="editor-title"
          title={isNew ? 'Publish a report' : `Edit the report: version ${number} to come`}
          note={`A frozen copy of the profile as you saw it: ${ESTIMATOR_NAMES[words.choice.estimator]}, ${viewInWords(words.view)}.${isNew ? '' : ' Publishing takes the numbers of today; every link stays and shows the new version.'}`}
        />
        <Form className="grid gap-5" onSubmit={() => void publish()}>
          <DraftNote keeping={keeping} />
          <InputField
            id="report-title"
            label="Title"
            required
            maxLength={200}
            value={words.title}
            onChange={(text) => change({ title: text })}
          />
          <HeadlineChoice draft={shown.draft} headline={words.headline} onChange={(headline) => change({ headline })} />
          <TextareaField
            id="report-note"
            label="Note"
            hint="Markdown."
            rows={5}
            maxLength={20_000}
            value={words.note}
            onChange={(text) => change({ note: text })}
          />
          <PanelOrder
            panels={words.panels}
            captions={words.captions}
            onPanels={(panels) => change({ panels })}
            onCaptions={(texts) => change({ captions: texts })}
          />
          <ExampleFields
            examples={examples}
            captions={captions}
            suggestions={suggestions}
            text={pairs}
            onText={setPairs}
            onCaptions={setCaptions}
          />
          <ExperimentChoice
            experiments={experiments}
            chosen={words.experiments}
            onChange={(next) => change({ experiments: next })}
          />
          <AnnotatorChoice annotators={words.annotators} onChange={(annotators) => change({ annotators })} />
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={words.remedies}
              onChange={({ target }) => change({ remedies: target.checked })}
            />
            Say what to do about the widest gap
          </label>
          {isNew && <LinkFields value={access} onChange={setAccess} />}
          {(error ?? shown.error) && <Alert tone="bad" title={error ?? shown.error} />}
          {published !== null && !isNew && (
            <Alert title={`Version ${published.number} is published.`}>Every working link shows it from now on.</Alert>
          )}
          <Button
            type="submit"
            variant="primary"
            size="lg"
            className="justify-self-start"
            disabled={busy || words.title.trim() === '' || !examples.ok}
          >
            {isNew ? 'Publish' : 'Publish new version'}
          </Button>
        </Form>
      </Card>
      <section aria-label="Preview" aria-busy={shown.isLate} className="min-w-0">
        <p className="mb-4 text-muted text-sm">Preview: what readers will see.</p>
        <div className={shown.isLate ? 'opacity-60 transition-opacity' : ''}>
          <ReportView report={draftContent(shown.draft, request, number)} />
        </div>
      </section>
      <ShareDialog
        title="Published"
        token={published?.token ?? null}
        hasPassword={access.password !== ''}
        panels={words.panels}
        onClose={() => {
          setPublished(null)
          router.push(path.replace(/\/new$/, ''))
        }}
      />
    </div>
  )
}
