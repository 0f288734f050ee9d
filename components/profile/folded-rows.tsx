import type { WeightRow } from '@/components/charts/frame/weight-row'
import { countOf } from '@/lib/words/format'
import { UnfoldButton } from './unfold-button'

type FoldedRowsProps = {
  readonly folded: readonly WeightRow[]
  readonly empty: readonly WeightRow[]
  readonly isWhole: boolean
  readonly onToggle: () => void
}

/** Nothing is left out silently: what is folded is counted and a click away, what cannot be drawn is named with the reason. */
export function FoldedRows({ folded, empty, isWhole, onToggle }: FoldedRowsProps) {
  if (folded.length === 0 && empty.length === 0) return null
  return (
    <div className="mt-2 grid gap-2 border-t pt-3 text-sm">
      {folded.length > 0 && (
        <div>
          <UnfoldButton
            isWhole={isWhole}
            onToggle={onToggle}
            more={`${countOf(folded.length, 'more factor')} that people do not follow, without a significant gap`}
            fewer={`Fold the ${countOf(folded.length, 'factor')} that people do not follow`}
          />
        </div>
      )}
      {empty.length > 0 && (
        <p className="text-muted">
          Not defined here, because no pair has two values that differ:{' '}
          {empty.map(({ label }) => label.toLowerCase()).join(', ')}.
        </p>
      )}
    </div>
  )
}
