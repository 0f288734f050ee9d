'use client'

import { useRouter } from 'next/navigation'
import { announce, announceResult } from '@/components/ui/announce'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { IN_HEADING, Name } from '@/components/ui/name'
import { useSubmit } from '@/components/ui/use-submit'
import type { ActionResult } from '@/lib/action'
import type { Capabilities } from '@/lib/protocol/request'
import type { Price } from '@/lib/protocol/run-plan'
import type { ModelView } from '@/lib/runs/load-settings'
import { PriceDialog } from './price-dialog'
import { priceInWords } from './price-draft'

export type ModelActions = {
  readonly onProbe: (request: { readonly endpoint: string; readonly model: string }) => Promise<ActionResult<unknown>>
  readonly onPrice: (request: {
    readonly endpoint: string
    readonly model: string
    readonly price: Price | null
  }) => Promise<ActionResult<unknown>>
}

type ModelItemProps = ModelActions & { readonly endpoint: string; readonly model: ModelView }

/** One model of an endpoint: what it offers, what it costs. */
export function ModelItem({ endpoint, model, onProbe, onPrice }: ModelItemProps) {
  const router = useRouter()
  const { busy, submit } = useSubmit()
  const { name, capabilities, price } = model
  async function probe(): Promise<void> {
    announceResult(await submit(onProbe({ endpoint, model: name })), `Probed ${name}`)
    router.refresh()
  }
  return (
    <li className="grid gap-1.5 border-b py-3 last:border-0 last:pb-0">
      <div className="flex flex-wrap items-center gap-2">
        <h3 className="min-w-0 flex-1 basis-40 break-all font-medium font-mono text-sm">
          <Name most={IN_HEADING}>{name}</Name>
        </h3>
        <Button
          size="sm"
          disabled={busy}
          aria-label={busy ? `Asking ${name} …` : `Probe ${name}`}
          onClick={() => void probe()}
        >
          {busy ? 'Asking …' : 'Probe'}
        </Button>
        <PriceDialog
          model={name}
          price={price}
          onSave={async (changed) => {
            const result = await onPrice({ endpoint, model: name, price: changed })
            if (result.ok)
              announce('success', changed ? `Price of ${name} saved` : `The price of ${name} is unknown now`)
            router.refresh()
            return result
          }}
        />
      </div>
      {capabilities && <CapabilityList capabilities={capabilities} />}
      <p className="text-muted text-sm">{[...probeInWords(model), priceInWords(price)].join(' · ')}</p>
      {capabilities && capabilities.remarks.length > 0 && (
        <details className="text-sm">
          <summary className="text-muted">What it said</summary>
          <ul className="mt-1 list-disc pl-5 break-words">
            {capabilities.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

function probeInWords({ capabilities, probedAt }: ModelView): readonly string[] {
  if (!capabilities || probedAt === null) return ['not probed yet']
  return [
    `probed ${probedAt.slice(0, 16).replace('T', ' ')} UTC`,
    ...(capabilities.milliseconds === null ? [] : [`answered in ${capabilities.milliseconds} ms`]),
    ...(capabilities.listed === false ? ['not among the models the endpoint lists'] : []),
  ]
}

const OFFERS = [
  ['structured', 'structured outputs'],
  ['logprobs', 'log-probabilities'],
  ['seed', 'seed'],
  ['batch', 'batches'],
] as const

const ANSWERS = {
  yes: { words: 'yes', tone: 'good' },
  no: { words: 'no', tone: 'neutral' },
  unknown: { words: 'could not be found out', tone: 'warn' },
} as const

const answerOf = (found: boolean | null) => ANSWERS[found === null ? 'unknown' : found ? 'yes' : 'no']

/** What a model offers, as far as a probe found out. */
function CapabilityList({ capabilities }: { readonly capabilities: Capabilities }) {
  return (
    <ul className="flex flex-wrap gap-1.5" aria-label="What it offers">
      {OFFERS.map(([offer, label]) => {
        const { words, tone } = answerOf(capabilities[offer])
        return (
          <li key={offer} className="flex">
            <Badge tone={tone}>
              {label}: {words}
            </Badge>
          </li>
        )
      })}
    </ul>
  )
}
