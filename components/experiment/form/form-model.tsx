import type { ExperimentDraft, ExperimentLead } from '@/components/experiment/experiment-draft'
import { ServedFields } from '@/components/experiment/served-fields'
import { ExamplesNote } from '@/components/judge/examples-note'
import { Term } from '@/components/profile/term'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import { Field, Select, TextareaField } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import type { ExperimentForm } from '@/lib/improve/experiments/experiment-view'
import { possessive } from '@/lib/words/improve-words'

export type ExperimentDraftProps = {
  readonly form: ExperimentForm
  readonly draft: ExperimentDraft
  readonly change: (changed: Partial<ExperimentDraft>) => void
}

/** The question, whose choices are the reference, and which model is told something. */
export function FormModel({ form, lead, draft, change }: ExperimentDraftProps & { readonly lead: ExperimentLead }) {
  const { kind, endpoints, verdicts, annotators } = form
  const chosenVerdict = verdicts.find(({ key, version }) => `${key} ${version}` === draft.verdict)
  const endpoint = endpoints.find(({ name }) => name === draft.endpoint)
  const isRaters = kind === 'raters'
  const isSame = draft.outside.endpoint === draft.endpoint && draft.outside.model === draft.model
  return (
    <Card aria-labelledby="question-title">
      <CardHeader id="question-title" title="What you want to know" />
      <div className="grid gap-4">
        <TextareaField
          id="experiment-question"
          label="Question"
          hint="Stands over the result, and in reports."
          className="!min-h-10"
          rows={1}
          required
          maxLength={300}
          value={draft.question}
          onChange={(question) => change({ question, isAsked: true })}
        />
        {!isRaters && (
          <ServedFields id="own" endpoints={endpoints} served={draft} onChange={(served) => change(served)} />
        )}
        {!isRaters && <OtherModel {...{ form, lead, draft }} />}
        {endpoint?.problem && (
          <Alert tone="warn" title="This endpoint does not list its models.">
            {endpoint.problem}
          </Alert>
        )}
        {kind === 'writer' && (
          <fieldset className="grid gap-2 border-t pt-4">
            <legend className="sr-only">Outside judge</legend>
            <p className="font-medium">
              <Term id="outsideJudge">Outside judge</Term>
            </p>
            <p className="max-w-[72ch] text-muted text-sm">
              A loop may not mark its own homework: a writer that revises by its own verdicts pleases its own judge. The
              verdict of this experiment is given by a model that took no part.
            </p>
            <ServedFields
              id="outside"
              endpoints={endpoints}
              served={draft.outside}
              onChange={(outside) => change({ outside })}
            />
            {isSame && (
              <p className="text-sm text-warn">
                This is the writer itself: take another model, or what comes out can only be “by its own judge”.
              </p>
            )}
          </fieldset>
        )}
        <div className="flex flex-wrap gap-4">
          {!isRaters && verdicts.length > 0 && (
            <Field id="experiment-verdict" label={kind === 'judge' ? 'Instruction as it is' : 'How answers are judged'}>
              {(ids) => (
                <Select
                  {...ids}
                  value={draft.verdict}
                  onChange={({ target }) => {
                    const chosen = verdicts.find(({ key, version }) => `${key} ${version}` === target.value)
                    change({ verdict: target.value, ...(chosen ? { instructions: chosen.instructions } : {}) })
                  }}
                >
                  {verdicts.map(({ key, version, label }) => (
                    <option key={`${key} ${version}`} value={`${key} ${version}`}>
                      {label}, version {version}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          )}
          {chosenVerdict && <ExamplesNote template={chosenVerdict} dataset={form.dataset.id} />}
          {annotators.length > 1 && (
            <Field id="experiment-annotator" label="Whose choices">
              {(ids) => (
                <Select {...ids} value={draft.annotator} onChange={({ target }) => change({ annotator: target.value })}>
                  <option value="">all people, by majority</option>
                  {annotators.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {possessive(name)} alone
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          )}
        </div>
        {kind === 'judge' && (
          <p className="text-muted text-sm">
            Its instruction can be read and changed under{' '}
            <Link href="/templates" className="underline">
              Questions
            </Link>
            .
          </p>
        )}
      </div>
    </Card>
  )
}

/** Where the model whose gap led here cannot be asked: what is found out is about another one. */
function OtherModel({ form, lead, draft }: Omit<ExperimentDraftProps, 'change'> & { readonly lead: ExperimentLead }) {
  const isServed = form.endpoints.some(({ models }) => models.some(({ name }) => name === lead.model))
  if (lead.model === null || isServed || draft.model === '' || draft.model === lead.model) return null
  return (
    <Alert tone="warn" title={`No endpoint offers ${lead.model}, whose gap led here.`}>
      {draft.model} would be asked in its place: its gaps may be others, and nothing is found out about {lead.model}.
      Its endpoint is added under{' '}
      <Link href="/settings" className="underline">
        Judges
      </Link>
      .
    </Alert>
  )
}
