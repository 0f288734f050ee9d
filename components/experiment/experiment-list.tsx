import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import type { ExperimentItem } from '@/lib/improve/experiments/experiment-view'
import { EXPERIMENT_KINDS } from '@/lib/improve/experiments/plan'
import { EXPERIMENT_KIND_WORDS, experimentState } from '@/lib/words/experiments/experiment-words'
import { countOf } from '@/lib/words/format'

type ExperimentListProps = { readonly datasetId: number; readonly experiments: readonly ExperimentItem[] }

/** Every experiment of a dataset, the latest first: what was asked, and what came out. */
export function ExperimentList({ datasetId, experiments }: ExperimentListProps) {
  return (
    <ul className="grid gap-2">
      {experiments.map(({ id, question, status, model, arms, finding, kind, createdAt }) => (
        <li key={id} className="relative grid gap-1 rounded-card border bg-surface p-4 hover:border-line-strong">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              href={`/datasets/${datasetId}/experiments/${id}`}
              className="min-w-0 break-words font-medium after:absolute after:inset-0 after:content-['']"
            >
              {question}
            </Link>
            <Badge tone={experimentState(status).tone}>{experimentState(status).words}</Badge>
          </div>
          {finding && <p className="text-base">{finding}</p>}
          <p className="text-muted text-sm">
            {kind && EXPERIMENT_KIND_WORDS[kind].name}
            {model && (
              <>
                {' · '}
                <Name>{model}</Name>
              </>
            )}{' '}
            ·{' '}
            {kind === 'raters'
              ? countOf(arms.length, 'comparison')
              : `${countOf(arms.length, 'arm')}: ${arms.join(', ')}`}{' '}
            · {createdAt.slice(0, 10)}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Where there are none yet: what they are for. */
export function NoExperiments({ datasetId }: { readonly datasetId: number }) {
  return (
    <EmptyState
      title="Nothing has been tried on this dataset yet"
      action={
        <Button asChild variant="primary">
          <Link href={`/datasets/${datasetId}/experiments/new`}>Plan an experiment</Link>
        </Button>
      }
    >
      An experiment changes what a judge or a writer is told and proves the change: beside controls that say nothing
      that matters, on prompts that nothing was learnt from, with a judge outside the loop. What it will take, and the
      smallest change that it can show, are said before it starts.
    </EmptyState>
  )
}

/** The three kinds of experiment. */
export function ExperimentStart({ datasetId }: { readonly datasetId: number }) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {EXPERIMENT_KINDS.map((kind) => (
        <section
          key={kind}
          aria-label={EXPERIMENT_KIND_WORDS[kind].name}
          className="grid content-between gap-3 rounded-card border bg-surface p-4"
        >
          <p className="text-muted text-sm">{EXPERIMENT_KIND_WORDS[kind].note}</p>
          <Button asChild className="justify-self-start">
            <Link href={`/datasets/${datasetId}/experiments/new?kind=${kind}`}>{EXPERIMENT_KIND_WORDS[kind].name}</Link>
          </Button>
        </section>
      ))}
    </div>
  )
}
