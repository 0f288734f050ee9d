import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import type { TemplateView } from '@/lib/runs/load-template'
import { CodeBlock } from './code-block'
import { TemplateDataset } from './template-dataset'
import { previewNote } from './template-words'

const ROLES = { system: 'System message', user: 'User message', assistant: 'Assistant message' } as const

/** The request as a model would get it, for the first texts of a dataset or for an example. */
export function TemplatePreview({ view }: { readonly view: TemplateView }) {
  const { template, versions, preview, dataset, unfit, datasets } = view
  const note = previewNote(template)
  return (
    <Card aria-labelledby="preview-title">
      <CardHeader
        id="preview-title"
        title="What is sent, word for word"
        note={`For ${dataset ? `the first ${template.kind === 'verdict' ? 'pair' : 'response'} of ${dataset.name}` : 'an example'}. ${note ?? ''}`}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {datasets.length > 0 && (
          <TemplateDataset
            templateKey={template.key}
            version={template.version === versions[0]?.version ? null : template.version}
            chosen={(dataset ?? unfit)?.id ?? null}
            datasets={datasets}
          />
        )}
        {unfit && <Alert title={`Nothing in ${unfit.name} fits this question, so this is an example.`} />}
        {preview.messages.map(({ role, content }) => (
          <CodeBlock key={role} label={ROLES[role]} text={content} wraps />
        ))}
        {preview.schema === null ? (
          <p className="text-muted text-sm">No schema: the answer is text, and is read as such.</p>
        ) : (
          <CodeBlock
            label="JSON schema that the answer is held to where the endpoint offers structured outputs; every answer is checked against it"
            text={preview.schema}
          />
        )}
      </div>
    </Card>
  )
}
