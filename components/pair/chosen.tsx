import type { ChoiceLine } from '@/lib/pairs/choice-lines'
import { formatApart } from '@/lib/words/format'
import type { Measurement } from './measurement-row'
import { PairChoices } from './pair-choices'

type ChosenProps = {
  readonly choice: 1 | -1
  readonly votes: readonly ChoiceLine[]
  /** The factor that the list came from. */
  readonly pinned: Measurement | null
}

/** Over a response: who chose it, and its value of the factor that the list came from. */
export function Chosen({ choice, votes, pinned }: ChosenProps) {
  const shown = pinned && formatApart(pinned.a, pinned.b)
  return (
    <>
      <div className="flex min-w-40 flex-1 items-baseline gap-x-2 text-sm">
        {votes.some((line) => line.choice === choice) ? (
          <>
            <span className="whitespace-nowrap text-muted">chosen by</span>
            <PairChoices votes={votes} only={choice} />
          </>
        ) : (
          <span className="text-muted">chosen by nobody</span>
        )}
      </div>
      {pinned && shown && (
        <p className="whitespace-nowrap text-sm">
          <strong>{choice === 1 ? shown.a : shown.b}</strong> <span className="text-muted">{pinned.factor.unit}</span>
        </p>
      )}
    </>
  )
}
