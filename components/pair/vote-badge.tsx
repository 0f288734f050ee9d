import { Badge } from '@/components/ui/badge'
import { Name } from '@/components/ui/name'
import type { Choice, PairVote } from '@/lib/profiles/pairs/load-pairs'

const WORDS = new Map<Choice, string>([
  [1, 'A'],
  [-1, 'B'],
  [0, 'tie'],
  [null, 'missing'],
])

export const choiceInWords = (choice: Choice): string => WORDS.get(choice) ?? ''

/** What one rater chose on a pair. */
export function VoteBadge({ rater, kind, choice }: PairVote) {
  return (
    <Badge tone={kind === 'human' ? 'human' : 'neutral'}>
      <Name>{rater}</Name>: <strong>{choiceInWords(choice)}</strong>
    </Badge>
  )
}
