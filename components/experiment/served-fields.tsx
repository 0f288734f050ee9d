import { Field, Input, Select } from '@/components/ui/field'
import type { EndpointChoice } from '@/lib/protocol/run-form'
import type { ServedDraft } from './experiment-draft'

type ServedFieldsProps = {
  readonly id: string
  readonly endpoints: readonly EndpointChoice[]
  readonly served: ServedDraft
  readonly onChange: (served: ServedDraft) => void
}

/** One of the operator's endpoints, and a model that it serves. */
export function ServedFields({ id, endpoints, served, onChange }: ServedFieldsProps) {
  const endpoint = endpoints.find(({ name }) => name === served.endpoint)
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field id={`${id}-endpoint`} label="Endpoint">
        {(ids) => (
          <Select
            {...ids}
            value={served.endpoint}
            onChange={({ target }) => {
              const chosen = endpoints.find(({ name }) => name === target.value)
              onChange({ endpoint: target.value, model: chosen?.models[0]?.name ?? '' })
            }}
          >
            {endpoints.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        )}
      </Field>
      <Field id={`${id}-model`} label="Model">
        {(ids) =>
          endpoint && endpoint.models.length > 0 ? (
            <Select
              {...ids}
              value={served.model}
              onChange={({ target }) => onChange({ ...served, model: target.value })}
            >
              {served.model === '' && <option value="">choose one</option>}
              {endpoint.models.map(({ name }) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          ) : (
            <Input
              {...ids}
              required
              placeholder="the name the server knows it by"
              value={served.model}
              onChange={({ target }) => onChange({ ...served, model: target.value })}
            />
          )
        }
      </Field>
    </div>
  )
}
