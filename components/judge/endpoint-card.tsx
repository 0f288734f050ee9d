'use client'

import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Card, CardHeader } from '@/components/ui/card'
import { InputField } from '@/components/ui/field'
import type { EndpointView } from '@/lib/runs/load-settings'
import { countOf, formatCount } from '@/lib/words/format'
import { type ModelActions, ModelItem } from './model-item'
import { OtherModel } from './other-model'

type EndpointCardProps = ModelActions & { readonly endpoint: EndpointView }

/** So many models are taken in at a glance. */
const AT_A_GLANCE = 10
const MOST_SHOWN = 50

/** One server with its models. */
export function EndpointCard({ endpoint, onProbe, onPrice }: EndpointCardProps) {
  const [text, setText] = useState('')
  const { name, baseUrl, concurrency, timeoutSeconds, models, problem } = endpoint
  const found = findModels(models, text)
  const id = `endpoint-${name}`
  const facts = [
    `at most ${countOf(concurrency, 'call')} at once`,
    `waits ${formatCount(timeoutSeconds)} s for an answer`,
    countOf(models.length, 'model'),
  ]
  return (
    <Card aria-labelledby={id}>
      <CardHeader
        id={id}
        title={name}
        note={
          <>
            <span className="break-all font-mono text-xs">{baseUrl}</span> · {facts.join(' · ')}. Probe asks a model
            three short questions, about a hundred tokens in all, and keeps what it found out.
          </>
        }
      />
      {problem !== null && (
        <div className="mb-4">
          <Alert tone="warn" title="This endpoint does not say which models it has">
            <span className="break-words">{problem}</span>
          </Alert>
        </div>
      )}
      {models.length > AT_A_GLANCE && (
        <InputField
          id={`${id}-find`}
          label="Find a model"
          type="search"
          className="max-w-80"
          value={text}
          onChange={setText}
        />
      )}
      <ul>
        {found.slice(0, MOST_SHOWN).map((model) => (
          <ModelItem key={model.name} endpoint={name} model={model} onProbe={onProbe} onPrice={onPrice} />
        ))}
      </ul>
      <p role="status" className="text-muted text-sm empty:hidden">
        {models.length > 0 && found.length === 0 && 'No model fits.'}
        {found.length > MOST_SHOWN && `${formatCount(found.length - MOST_SHOWN)} more: find them by name.`}
      </p>
      <OtherModel endpoint={name} onProbe={onProbe} />
    </Card>
  )
}

/**
 * The models whose names hold every word of a search, in any case and order.
 *
 * @example findModels([{ name: 'gpt-4o-mini' }, { name: 'gpt-4' }], 'MINI gpt') // [{ name: 'gpt-4o-mini' }]
 */
export function findModels<Model extends { readonly name: string }>(
  models: readonly Model[],
  text: string,
): readonly Model[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  return models.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
}
