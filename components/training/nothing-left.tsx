import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { TrainingPreview } from '@/lib/improve/training/training-preview'
import { countOf } from '@/lib/words/format'

type NothingLeftProps = { readonly preview: TrainingPreview; readonly onReset: () => void }

/** In place of a profile where no pair is left. */
export function NothingLeft({ preview: { ledger }, onReset }: NothingLeftProps) {
  const isFiltered = ledger.filtered + ledger.heldOut > 0
  return (
    <EmptyState
      title="No pair is left"
      action={
        isFiltered && (
          <Button variant="primary" onClick={onReset}>
            Take all filters away
          </Button>
        )
      }
    >
      {isFiltered
        ? `${countOf(ledger.filtered, 'pair')} do not meet a filter. A pair that has no margin, or no value of a factor, does not meet one that asks for it.${ledger.heldOut > 0 ? ` ${countOf(ledger.heldOut, 'pair')} belong to prompts that are in no file.` : ''}`
        : 'Every pair is a tie, has no label, or has nothing to tell its responses apart by.'}
    </EmptyState>
  )
}
