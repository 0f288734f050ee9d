'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { announce } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Form, InputField, TextareaField } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { Template } from '@/lib/protocol/template'
import type { TemplateChange } from '@/lib/runs/save-template'

type TemplateEditorProps = {
  /** The version to begin with. */
  readonly template: Template
  readonly latest: Template
  readonly onSave: (change: TemplateChange) => Promise<ActionResult<Template>>
}

const FIELDS = ['label', 'question', 'instructions'] as const

/** Changes what a template says, as its next version. */
export function TemplateEditor({ template, latest, onSave }: TemplateEditorProps) {
  const router = useRouter()
  const { key, kind } = template
  const [draft, setDraft] = useState<Omit<TemplateChange, 'key'>>({
    label: template.label,
    question: template.question,
    instructions: template.instructions,
  })
  const { busy, error, submit } = useSubmit()
  const isSame = FIELDS.every((field) => draft[field].trim() === latest[field])
  const isEmpty = FIELDS.some((field) => draft[field].trim() === '')
  const put = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  async function save(): Promise<void> {
    const result = await submit(onSave({ key, ...draft }))
    if (!result.ok) return
    announce('success', `Saved as version ${result.value.version}`)
    router.push(`/templates/${key}`)
    router.refresh()
  }
  return (
    <Card aria-labelledby="editor-title">
      <CardHeader
        id="editor-title"
        title="Change the text"
        note={`Saved as a new version${template.version === latest.version ? '' : `, beginning with version ${template.version}`}. Answers to earlier versions stay what they are; what the judge sees and the form of the answer stay the same.`}
      />
      <Form className="grid grid-cols-[minmax(0,1fr)] gap-4" onSubmit={() => void save()}>
        <InputField
          id="template-label"
          label="Label"
          hint="The name of the factor in charts."
          required
          maxLength={60}
          value={draft.label}
          onChange={(text) => put({ label: text })}
        />
        <TextareaField
          id="template-question"
          label="Question"
          hint="One sentence, for people who read the charts."
          required
          rows={2}
          maxLength={300}
          value={draft.question}
          onChange={(text) => put({ question: text })}
        />
        <TextareaField
          id="template-instructions"
          label="Instructions"
          hint={`What the model is told. The texts and the form of the answer are added to it.${kind === 'write' ? ' {level} stands for the score to write for: keep it.' : ''}`}
          required
          rows={8}
          maxLength={8000}
          value={draft.instructions}
          onChange={(text) => put({ instructions: text })}
        />
        {error !== null && <Alert tone="bad" title={error} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" variant="primary" size="lg" disabled={busy || isSame || isEmpty}>
            Save as version {latest.version + 1}
          </Button>
          {(isEmpty || isSame) && (
            <p className="text-muted text-sm">
              {isEmpty
                ? 'Label, question and instructions must all be filled in.'
                : `Nothing differs from version ${latest.version} yet.`}
            </p>
          )}
        </div>
      </Form>
    </Card>
  )
}
