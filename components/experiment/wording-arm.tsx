'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { announceResult } from '@/components/ui/announce'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Form, TextareaField } from '@/components/ui/field'
import { useSubmit } from '@/components/ui/use-submit'
import type { Wording } from '@/lib/improve/experiments/frozen'
import { isControl } from '@/lib/improve/experiments/plan'
import { armWords } from '@/lib/words/experiments/experiment-words'
import { countOf } from '@/lib/words/format'
import type { ExperimentActions } from './experiment-actions'

type WordingArmProps = {
  readonly id: string
  readonly wording: Wording
  readonly isOpen: boolean
  readonly onSave: ExperimentActions['saveWording']
}

/** Arms whose whole instruction a person writes. */
const isOwn = (arm: string): boolean => arm === 'J4'

/** What one arm is told: sentences to edit, examples it is shown, and the whole instruction. */
export function WordingArm({ id, wording, isOpen, onSave }: WordingArmProps) {
  const { arm, guidance, edited, templates } = wording
  const router = useRouter()
  const examples = templates.flatMap(({ template }) => template.examples ?? [])
  const own = isOwn(arm)
  const kept = own ? (templates[0]?.template.instructions ?? guidance) : guidance
  const [text, setText] = useState(kept)
  const { busy, error, submit } = useSubmit()
  const canEdit = isOpen && (own || guidance !== '')
  async function save(): Promise<void> {
    const result = await submit(onSave({ id, arm, ...(own ? { instructions: text } : { guidance: text }) }))
    announceResult(result, 'Kept')
    router.refresh()
  }
  return (
    <section aria-label={armWords(arm).name} className="grid gap-2">
      <h3 className="flex min-h-7 flex-wrap items-center gap-2 font-medium">
        {armWords(arm).name} <span className="font-normal text-muted text-xs">{arm}</span>
        {isControl(arm) && <Badge>control</Badge>}
        {edited && <Badge tone="warn">edited by a person</Badge>}
      </h3>
      {canEdit ? (
        <Form className="grid gap-2" onSubmit={() => void save()}>
          <TextareaField
            id={`wording-${arm}`}
            label={own ? 'The whole instruction' : 'Added to the instruction'}
            error={error}
            value={text}
            onChange={setText}
          />
          <Button type="submit" size="sm" className="justify-self-start" disabled={busy || text === kept}>
            Keep this wording
          </Button>
        </Form>
      ) : kept === '' ? (
        <p className="text-muted text-sm">{armWords(arm).does}</p>
      ) : (
        <p className="wrap-anywhere whitespace-pre-line border-l-2 pl-3">{kept}</p>
      )}
      {examples.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer text-muted">
            {countOf(examples.length, 'example')} that it is shown
          </summary>
          <ol className="mt-1 grid gap-2">
            {examples.map(({ prompt, first, second, better }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: examples stand in their order
              <li key={at} className="wrap-anywhere grid gap-1 rounded-control bg-sunken p-3">
                <p className="line-clamp-2 text-muted">{prompt}</p>
                <p className={`line-clamp-3 ${better === 'A' ? 'font-medium' : ''}`}>A: {first}</p>
                <p className={`line-clamp-3 ${better === 'B' ? 'font-medium' : ''}`}>B: {second}</p>
                <p className="text-muted text-xs">People chose {better}.</p>
              </li>
            ))}
          </ol>
        </details>
      )}
      {templates.map(({ step, template }) => (
        <details key={step} className="text-sm">
          <summary className="cursor-pointer text-muted">
            The whole instruction{templates.length > 1 ? `, ${step}` : ''}
          </summary>
          <p className="wrap-anywhere mt-1 max-h-96 overflow-y-auto whitespace-pre-line rounded-control bg-sunken p-3">
            {template.instructions}
          </p>
        </details>
      ))}
    </section>
  )
}
