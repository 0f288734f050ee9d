import { Link } from '@/components/ui/link'
import type { PairGroup } from '@/lib/pairs/pair-group'
import { formatCount } from '@/lib/words/format'

const NAMES: Readonly<Record<PairGroup, string>> = {
  concordant: 'Both follow',
  discordant: 'Both go against',
  tied: 'Factor ties',
  'model-only': 'Only the model follows',
  'human-only': 'Only people follow',
  undecided: 'Not decided by both',
}
const MEANINGS: Readonly<Record<PairGroup, string>> = {
  concordant: 'People and the model both chose the response with more of the factor.',
  discordant: 'Both chose the response with less of it.',
  tied: 'Both decided, but the factor does not tell the responses apart.',
  'model-only': 'The model chose the response with more of it, people the other one.',
  'human-only': 'People chose the response with more of it, the model the other one.',
  undecided: 'People or the model tied or gave no label, or the factor has no value.',
}

export const groupName = (group: PairGroup): string => NAMES[group]
export const groupMeaning = (group: PairGroup): string => MEANINGS[group]

type GroupLinksProps = {
  readonly groups: readonly { readonly group: PairGroup; readonly count: number }[]
  /** The group shown, if any. */
  readonly current: PairGroup | null
  /** The address without the group. */
  readonly base: string
}

/** The groups a factor sorts the pairs into; each leads to its pairs. */
export function GroupLinks({ groups, current, base }: GroupLinksProps) {
  const total = groups.reduce((sum, { count }) => sum + count, 0)
  return (
    <nav aria-label="Groups of pairs" className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
      {groups.map(({ group, count }) => (
        <Link
          key={group}
          href={`${base}&group=${group}`}
          {...(group === current ? { 'aria-current': 'true' as const } : {})}
          className="grid content-start gap-1 rounded-control border bg-surface p-3 hover:border-control aria-[current=true]:border-ink"
        >
          <span className="flex justify-between gap-2 font-medium">
            {groupName(group)}
            <span>
              {formatCount(count)} <span className="font-normal text-muted text-xs">of {formatCount(total)}</span>
            </span>
          </span>
          <span className="text-muted text-sm">{groupMeaning(group)}</span>
        </Link>
      ))}
    </nav>
  )
}
