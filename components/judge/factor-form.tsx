'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Form, InputField, TextareaField } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { Scale, Scope, Template } from '@/lib/protocol/template'
import type { CustomFactor } from '@/lib/runs/save-template'
import { ChooseOption } from './choose-option'

type FactorFormProps = {
  /** Where it is to be judged next; `null`: nowhere yet. */
  readonly datasetId: number | null
  readonly onCreate: (factor: CustomFactor) => Promise<ActionResult<Template>>
}

const SCALES: readonly (readonly [Scale, string, string])[] = [
  ['yes-no', 'Yes or no', 'Yes counts 1, no counts 0. Easiest to answer alike twice.'],
  ['one-to-five', '1 to 5', 'Say in the instructions what 1, 3 and 5 look like.'],
  ['count', 'A count', 'A whole number from 0: how many examples, apologies, dates.'],
]
const SCOPES: readonly (readonly [Scope, string, string])[] = [
  ['response', 'The response', 'The text alone: for questions of style and form.'],
  ['prompt', 'The response and its prompt', 'For questions about how it answers.'],
  [
    'source',
    'The response, its prompt and the source',
    'For questions about what it takes from a source; where there is none, the prompt alone.',
  ],
]
const DIRECTIONS: readonly (readonly [Template['direction'], string, string])[] = [
  ['better', 'Usually better', 'Only how charts word it: scores do not depend on it.'],
  ['worse', 'Usually worse', 'As for faults.'],
  ['neither', 'Neither', 'As for length or tone.'],
]
const START: CustomFactor = {
  label: '',
  question: '',
  instructions: '',
  scale: 'yes-no',
  scope: 'prompt',
  direction: 'better',
}
/** The question is put before the instructions, and both together have a limit. */
const MOST_INSTRUCTIONS = 7600

/** A question of one's own: what is asked, how it is answered, what the judge sees. */
export function FactorForm({ datasetId, onCreate }: FactorFormProps) {
  const router = useRouter()
  const [factor, setFactor] = useState(START)
  const { busy, error, submit } = useSubmit()
  const put = (change: Partial<CustomFactor>) => setFactor({ ...factor, ...change })
  async function create(): Promise<void> {
    const result = await submit(onCreate(factor))
    if (!result.ok) return
    const { key } = result.value
    router.push(datasetId === null ? `/templates/${key}` : `/datasets/${datasetId}/runs/new?kind=factors&factor=${key}`)
  }
  return (
    <Card aria-label="Your own factor">
      <Form className="grid grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-2" onSubmit={() => void create()}>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-4">
          <InputField
            id="factor-label"
            label="Label"
            hint="The name of the factor in charts, such as “Gives an example”."
            required
            maxLength={60}
            value={factor.label}
            onChange={(text) => put({ label: text })}
          />
          <TextareaField
            id="factor-question"
            label="Question"
            hint="One sentence, such as “Does the response give an example?” The model and the readers of charts see it."
            required
            rows={2}
            maxLength={300}
            value={factor.question}
            onChange={(text) => put({ question: text })}
          />
          <TextareaField
            id="factor-instructions"
            label="Further instructions"
            hint="For the model alone: what counts and what does not. May be left empty; the texts and the form of the answer are added to it."
            rows={8}
            maxLength={MOST_INSTRUCTIONS}
            value={factor.instructions}
            onChange={(text) => put({ instructions: text })}
          />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
          <ChooseOption
            name="factor-scale"
            legend="How it is answered"
            options={SCALES}
            value={factor.scale}
            onChange={(scale) => put({ scale })}
          />
          <ChooseOption
            name="factor-scope"
            legend="What the judge sees"
            options={SCOPES}
            value={factor.scope}
            onChange={(scope) => put({ scope })}
          />
          <ChooseOption
            name="factor-direction"
            legend="More of it is"
            options={DIRECTIONS}
            value={factor.direction}
            onChange={(direction) => put({ direction })}
          />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 lg:col-span-2">
          {error !== null && <Alert tone="bad" title={error} />}
          <div className="flex flex-wrap items-center gap-4">
            <Button
              type="submit"
              variant="primary"
              size="lg"
              disabled={busy || factor.label.trim() === '' || factor.question.trim() === ''}
            >
              Save the factor
            </Button>
            <p className="text-muted text-sm">
              {datasetId === null
                ? 'You then see what is sent for it, word for word.'
                : 'A run then tries it on a few responses first, and says what the rest will cost.'}
            </p>
          </div>
        </div>
      </Form>
    </Card>
  )
}
