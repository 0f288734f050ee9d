import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import type { Comparison } from '@/lib/profiles/load-comparison'
import { countOf } from '@/lib/words/format'

/** What is missing for a comparison, and how to get it. */
export function NoComparison({ ready: { ready, people, models }, waiting }: Pick<Comparison, 'ready' | 'waiting'>) {
  if (waiting > 0)
    return (
      <EmptyState title="Still being measured">
        {countOf(waiting, 'dataset')} with people and a model will be here in a moment.
      </EmptyState>
    )
  const missing =
    ready === 0
      ? 'There is no dataset yet. Upload one whose pairs both people and a model chose on.'
      : models === 0
        ? `No model has judged yet: ${countOf(people, 'dataset has', 'datasets have')} people only. Let a judge choose on the same pairs, or upload a model’s verdicts beside theirs.`
        : people === 0
          ? `No people yet: ${countOf(models, 'dataset has', 'datasets have')} models only. Upload preferences of people on the same pairs.`
          : `${countOf(people, 'dataset has', 'datasets have')} people and ${countOf(models, 'dataset has', 'datasets have')} models, but none has both. Let a judge choose on pairs that people chose on.`
  return (
    <EmptyState
      title="Nothing to compare yet"
      action={
        <>
          <Button asChild variant="primary" size="lg">
            <Link href="/datasets/new">Upload preferences</Link>
          </Button>
          <Button asChild size="lg">
            <Link href="/?text=Sample">Look at a sample</Link>
          </Button>
          <Button asChild size="lg">
            <Link href="/settings">Set up a judge</Link>
          </Button>
        </>
      }
    >
      A comparison takes a dataset with both people and a model. {missing}
    </EmptyState>
  )
}
