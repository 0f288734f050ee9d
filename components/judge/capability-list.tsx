import { Badge } from '@/components/ui/badge'
import type { Capabilities } from '@/lib/protocol/request'

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
export function CapabilityList({ capabilities }: { readonly capabilities: Capabilities }) {
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
