import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'

/** In place of a builder where nobody chose anything yet. */
export function NoChoices({ datasetId }: { readonly datasetId: number }) {
  return (
    <EmptyState
      title="Nobody has chosen between these responses yet"
      action={
        <>
          <Button asChild variant="primary">
            <Link href={`/datasets/${datasetId}/runs/new?kind=discrimination`}>Let a model judge the pairs</Link>
          </Button>
          <Button asChild>
            <Link href={`/datasets/new?to=${datasetId}`}>Add a file with people’s labels</Link>
          </Button>
        </>
      }
    >
      A training file is made of choices: those of people, or the verdicts of a judge.
    </EmptyState>
  )
}
