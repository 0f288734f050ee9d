import { Badge } from '@/components/ui/badge'

export type Choice = 1 | 0 | -1 | null

const WORDS = new Map<Choice, string>([
  [1, 'A'],
  [-1, 'B'],
  [0, 'tie'],
  [null, 'missing'],
])

export const choiceInWords = (choice: Choice): string => WORDS.get(choice) ?? ''

type VoteBadgeProps = { readonly rater: string; readonly kind: 'human' | 'model'; readonly choice: Choice }

/** What one rater chose on a pair. */
export function VoteBadge({ rater, kind, choice }: VoteBadgeProps) {
  return (
    <Badge tone={kind === 'human' ? 'human' : 'neutral'}>
      {rater}: <strong>{choiceInWords(choice)}</strong>
    </Badge>
  )
}
