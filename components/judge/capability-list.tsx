import { Badge } from '@/components/ui/badge'
import type { Capabilities } from '@/lib/protocol/capabilities'

const OFFERS = [
  ['structured', 'structured outputs'],
  ['logprobs', 'log-probabilities'],
  ['seed', 'seed'],
  ['batch', 'batches'],
] as const

function inWords(capabilities: Capabilities | null, offer: (typeof OFFERS)[number][0]) {
  const found = capabilities?.[offer]
  if (found === undefined) return { words: 'not probed', tone: 'neutral' } as const
  if (found === null) return { words: 'could not be found out', tone: 'warn' } as const
  return found ? ({ words: 'yes', tone: 'good' } as const) : ({ words: 'no', tone: 'neutral' } as const)
}

/** What a model offers, as far as a probe found out. */
export function CapabilityList({ capabilities }: { readonly capabilities: Capabilities | null }) {
  return (
    <ul className="flex flex-wrap gap-1.5" aria-label="What it offers">
      {OFFERS.map(([offer, label]) => {
        const { words, tone } = inWords(capabilities, offer)
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
