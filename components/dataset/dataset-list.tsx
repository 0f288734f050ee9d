import type { ReactNode } from 'react'
import { isOpen, JobProgress } from '@/components/job/job-progress'
import { LiveRefresh } from '@/components/job/live-refresh'
import { SampleSteps } from '@/components/start/sample-steps'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { IN_HEADING, Name } from '@/components/ui/name'
import { PageHeading } from '@/components/ui/page-heading'
import type { DatasetCard } from '@/lib/datasets/dataset-view'
import { countOf } from '@/lib/words/format'
import { TASK_NAMES } from '@/lib/words/task'

type DatasetListProps = {
  readonly datasets: readonly DatasetCard[]
  /** What can be done with a dataset, e.g. rename or delete it. */
  readonly actions: (dataset: DatasetCard) => ReactNode
}

export function DatasetList({ datasets, actions }: DatasetListProps) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2 2xl:grid-cols-3">
      {datasets.some(({ jobs }) => jobs.some(isOpen)) && <LiveRefresh />}
      {datasets.map((dataset) => (
        <li
          key={dataset.id}
          className="relative grid content-start gap-2 rounded-card border bg-surface p-5 hover:border-line-strong"
        >
          <div className="flex items-start gap-2">
            <h2 className="min-w-0 flex-1 text-pretty font-semibold text-lg">
              <Link href={`/datasets/${dataset.id}`} className="after:absolute after:inset-0">
                <Name most={IN_HEADING}>{dataset.name}</Name>
              </Link>
            </h2>
            <div className="relative z-10 -my-1 flex">{actions(dataset)}</div>
          </div>
          <p className="flex flex-wrap items-center gap-2 text-sm">
            <Badge>{TASK_NAMES[dataset.task]}</Badge>
            {dataset.sample && <Badge tone="human">sample</Badge>}
            {dataset.status === 'failed' && <Badge tone="bad">import failed</Badge>}
            <span className="text-muted">
              {dataset.status === 'ready' &&
                [
                  countOf(dataset.pairs, 'pair'),
                  countOf(dataset.prompts, 'prompt'),
                  countOf(dataset.people, 'person', 'people'),
                  countOf(dataset.models.length, 'model'),
                  ...(dataset.reports > 0 ? [countOf(dataset.reports, 'report')] : []),
                ].join(' · ')}
            </span>
          </p>
          {dataset.headline && <p className="text-pretty font-medium">{dataset.headline}</p>}
          {dataset.description && <p className="line-clamp-3 text-pretty text-muted text-sm">{dataset.description}</p>}
          {dataset.guide.length > 0 && (
            <div className="relative z-10 justify-self-start">
              <SampleSteps steps={dataset.guide} name={dataset.name} />
            </div>
          )}
          {dataset.jobs.map((job) => (
            <JobProgress key={job.id} job={job} />
          ))}
        </li>
      ))}
    </ul>
  )
}

export function DatasetsHeading() {
  return (
    <PageHeading title="Datasets" action={<Way href="/datasets/new" label="Upload preferences" />}>
      Each holds pairs of responses and who preferred which. Open one to see which factors drive the choices of people
      and models, and where they part.
    </PageHeading>
  )
}

/** What stands where there are no datasets: none at all, or none that fits. */
export function NoDatasets({ searching }: { readonly searching: boolean }) {
  if (searching)
    return (
      <EmptyState title="No dataset fits" action={<Way href="/" label="Show all datasets" />}>
        Names and descriptions are searched. Look for a shorter word, or for any task.
      </EmptyState>
    )
  return (
    <EmptyState title="No dataset yet" action={<Ways />}>
      Everything here starts with preferences: prompts, two responses to each, and who preferred which. Upload a file or
      give the address of one. Over thirty formats are recognised, and for any other you say what its columns mean.
    </EmptyState>
  )
}

function Ways() {
  return (
    <>
      <Way href="/datasets/new" label="Upload preferences" />
      <Button asChild size="lg">
        <a href="/samples/summaries-of-posts.csv" download>
          Download a sample file
        </a>
      </Button>
    </>
  )
}

function Way({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <Button asChild variant="primary" size="lg">
      <Link href={href}>{label}</Link>
    </Button>
  )
}
