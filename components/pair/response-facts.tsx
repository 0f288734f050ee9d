import { Term } from '@/components/profile/term'
import { Badge } from '@/components/ui/badge'
import type { JudgedFacts } from '@/lib/profiles/judged-facts'
import { countOf } from '@/lib/words/format'

/** What a response states, one fact at a time, with those that a model found unsupported or off focus flagged. */
export function ResponseFacts({ model, facts }: JudgedFacts) {
  const flagged = facts.filter(({ supported, onFocus }) => supported === false || onFocus === false)
  const unjudged = facts.filter(({ supported, onFocus }) => supported === null && onFocus === null).length
  return (
    <details className="mt-4 border-t pt-3" open={flagged.length > 0}>
      <summary className="font-medium">
        {countOf(facts.length, 'fact')} <span className="font-normal text-muted">as {model} judged it</span>
      </summary>
      <p className="mt-1 text-muted text-sm">
        {countOf(facts.filter(({ supported }) => supported === false).length, 'unsupported', 'unsupported')},{' '}
        {countOf(facts.filter(({ onFocus }) => onFocus === false).length, 'off focus', 'off focus')}
        {unjudged > 0 && `, ${countOf(unjudged, 'without a verdict', 'without a verdict')}`}{' '}
        <Term id="atomicFact"> </Term>
      </p>
      <ul className="mt-2 grid gap-1 text-sm">
        {facts.map(({ fact, supported, onFocus }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a text never change their order, and may repeat
          <li key={at} className="flex flex-wrap items-baseline gap-x-2">
            <span className="min-w-0 break-words">{fact}</span>
            {supported === false && <Badge tone="bad">unsupported</Badge>}
            {onFocus === false && <Badge tone="warn">off focus</Badge>}
          </li>
        ))}
      </ul>
    </details>
  )
}
