import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import { Field, Input, Select } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import type { RunForm } from '@/lib/protocol/run-form'
import type { RunDraft } from './run-draft'

export type DraftProps = {
  readonly form: RunForm
  readonly draft: RunDraft
  readonly change: (changed: Partial<RunDraft>) => void
}

/** Which model, at which of the operator's endpoints. */
export function RunFormModel({ form, draft, change }: DraftProps) {
  const endpoint = form.endpoints.find(({ name }) => name === draft.endpoint)
  const model = endpoint?.models.find(({ name }) => name === draft.model)
  const offers = [
    model?.structured && 'structured outputs',
    model?.logprobs && 'log-probabilities',
    model?.batch && 'batches',
  ]
  return (
    <Card aria-labelledby="model-title">
      <CardHeader
        id="model-title"
        title="Which model"
        note={
          model && (
            <>
              Known of it: {offers.filter(Boolean).join(', ') || 'nothing yet'}
              {!model.hasPrice && ', price unknown'}. <Link href="/settings">Probe it or set its price</Link>
            </>
          )
        }
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id="run-endpoint" label="Endpoint">
          {(ids) => (
            <Select
              {...ids}
              value={draft.endpoint}
              onChange={({ target }) => {
                const chosen = form.endpoints.find(({ name }) => name === target.value)
                change({ endpoint: target.value, model: chosen?.models[0]?.name ?? '' })
              }}
            >
              {form.endpoints.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="run-model" label="Model">
          {(ids) =>
            endpoint && endpoint.models.length > 0 ? (
              <Select {...ids} value={draft.model} onChange={({ target }) => change({ model: target.value })}>
                {endpoint.models.map(({ name }) => (
                  <option key={name}>{name}</option>
                ))}
              </Select>
            ) : (
              <Input
                {...ids}
                required
                placeholder="the name the server knows it by"
                value={draft.model}
                onChange={({ target }) => change({ model: target.value })}
              />
            )
          }
        </Field>
      </div>
      {endpoint?.problem && (
        <div className="mt-4">
          <Alert tone="warn" title="This endpoint does not list its models.">
            {endpoint.problem}
          </Alert>
        </div>
      )}
    </Card>
  )
}
