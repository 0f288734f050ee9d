import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Name } from '@/components/ui/name'
import { Progress } from '@/components/ui/progress'
import { PLANNED_KINDS } from '@/lib/protocol/run-plan'
import type { RunView } from '@/lib/protocol/run-view'
import { countOf, formatCount } from '@/lib/words/format'
import { runState } from '@/lib/words/run-state'
import { formatDollars, GROUP_NAMES, KIND_NAMES, KIND_NOTES, settledOf } from './run-words'

/** Every run of a dataset, the latest first. */
export function RunList({ runs }: { readonly runs: readonly RunView[] }) {
  if (runs.length === 0) return <NoRuns />
  return (
    <ul className="grid gap-2">
      {runs.map((run) => (
        <li key={run.id} className="relative grid gap-2 rounded-card border bg-surface p-4 hover:border-line-strong">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link
              href={`/datasets/${run.datasetId}/runs/${run.id}`}
              className="font-medium after:absolute after:inset-0 after:content-['']"
            >
              {run.name}
            </Link>
            <span className="text-muted text-sm">
              <Name>{run.model}</Name>
            </span>
            <Badge tone={runState(run).tone}>{runState(run).words}</Badge>
            <span className="ml-auto text-muted text-sm tabular-nums">
              {formatCount(settledOf(run))} of {countOf(run.ledger.planned, 'call')} · {formatDollars(run.cost)}
            </span>
          </div>
          <p className="text-muted text-sm">
            {KIND_NAMES[run.kind]} · {describeSample(run)}
            {run.note && ` · ${run.note}`}
          </p>
          {run.status !== 'done' && (
            <Progress label={`Progress of ${run.name}`} value={settledOf(run)} max={run.ledger.planned} />
          )}
        </li>
      ))}
    </ul>
  )
}

function NoRuns() {
  const questions = (
    <Button asChild>
      <Link href="/templates">Read what models are asked</Link>
    </Button>
  )
  return (
    <EmptyState title="No model has worked on this dataset yet" action={questions}>
      A run gives the dataset factors that only a model can measure, or makes a model a rater beside people, so that its
      profile can be compared with theirs. What it will cost is said before it starts, and a limit is kept.
    </EmptyState>
  )
}

export function describeSample({ kind, sample: { groups, of } }: Pick<RunView, 'kind' | 'sample'>): string {
  const noun = GROUP_NAMES[kind]
  return groups >= of ? `all ${countOf(of, noun)}` : `${formatCount(groups)} of ${countOf(of, noun)}, drawn at random`
}

/** The three kinds of work that a model can do on a dataset. */
export function RunStart({ datasetId }: { readonly datasetId: number }) {
  return (
    <div className="grid gap-4 sm:grid-cols-3">
      {PLANNED_KINDS.map((kind) => (
        <section
          key={kind}
          aria-label={KIND_NAMES[kind]}
          className="grid content-between gap-3 rounded-card border bg-surface p-4"
        >
          <p className="text-muted text-sm">{KIND_NOTES[kind]}</p>
          <Button asChild className="justify-self-start">
            <Link href={`/datasets/${datasetId}/runs/new?kind=${kind}`}>{KIND_NAMES[kind]}</Link>
          </Button>
        </section>
      ))}
    </div>
  )
}
