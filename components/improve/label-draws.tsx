'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Term } from '@/components/profile/term'
import { announceResult } from '@/components/ui/announce'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Form, InputField } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { WinRatesView } from '@/lib/improvements/load-win-rates'
import { countOf } from '@/lib/words/format'
import { LabelReturn } from './label-return'

type LabelDrawsProps = Pick<WinRatesView, 'datasetId' | 'draws' | 'free'> & {
  readonly onDraw: (request: { readonly datasetId: number; readonly prompts: number }) => Promise<ActionResult<string>>
}

const FIRST = 50

/** Draws prompts, gives out what is to be labelled, and takes it back. */
export function LabelDraws({ datasetId, draws, free, onDraw }: LabelDrawsProps) {
  const router = useRouter()
  const { busy, error, submit } = useSubmit()
  const [count, setCount] = useState(String(Math.min(FIRST, free)))
  async function draw(): Promise<void> {
    const result = await submit(onDraw({ datasetId, prompts: Number(count) }))
    announceResult(result, 'Drawn')
    if (result.ok) router.refresh()
  }
  return (
    <Card aria-labelledby="label-draws-title">
      <CardHeader
        id="label-draws-title"
        title="Draw prompts to label"
        note={
          <>
            <Term id="labelDraw">Whole prompts, drawn at random</Term>: download their pairs as a file, write left,
            right or tie into the column “choice”, from the top, and send the file back here. Authors are hidden, and
            sides are drawn too. From 20 prompts on intervals can be trusted.
          </>
        }
      />
      {free > 0 ? (
        <Form className="flex flex-wrap items-end gap-4" onSubmit={() => void draw()}>
          <div className="w-56">
            <InputField
              id="label-draw-prompts"
              label={draws.length > 0 ? 'More prompts' : 'Prompts'}
              hint={`${countOf(free, 'prompt')} can be drawn.`}
              error={error}
              type="number"
              min={1}
              max={Math.min(free, 10_000)}
              step={1}
              required
              value={count}
              onChange={setCount}
            />
          </div>
          <Button type="submit" variant={draws.length > 0 ? 'outline' : 'primary'} disabled={busy}>
            Draw at random
          </Button>
        </Form>
      ) : (
        <p className="text-muted">Every prompt is drawn.</p>
      )}
      {draws.length > 0 && (
        <ul className="mt-4 grid gap-4" aria-label="Draws">
          {[...draws].reverse().map(({ id, prompts, seed, createdAt }) => (
            <li key={id} className="grid gap-3 rounded-control border p-4">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <p>
                  {countOf(prompts, 'prompt')}, drawn {createdAt.slice(0, 16).replace('T', ' ')} UTC{' '}
                  <span className="text-muted text-sm">seed {seed}</span>
                </p>
                <Button asChild>
                  <a href={`/api/datasets/${datasetId}/label-draws/${id}`} download>
                    <Icon name="download" className="text-muted" /> Pairs to label
                  </a>
                </Button>
              </div>
              <LabelReturn datasetId={datasetId} drawId={id} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
