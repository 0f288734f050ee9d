import { ChartSource } from '@/components/charts/chart-source'
import { TASK_NAMES, type Task } from '@/components/dataset/task-name'
import { type Choice, VoteBadge } from '@/components/pair/vote-badge'
import { Finding } from '@/components/profile/finding'
import type { PanelId } from '@/components/profile/panels'
import { ProfilePanel } from '@/components/profile/profile-panel'
import type { ProfileViewProps } from '@/components/profile/profile-view'
import { weightRows } from '@/components/profile/weight-rows'
import { Card, CardHeader } from '@/components/ui/card'
import { countOf } from '@/lib/format'
import { Note } from './note'

type ReportViewProps = {
  readonly report: Pick<ProfileViewProps, 'profile' | 'finding' | 'factors' | 'view'> & {
    readonly title: string
    readonly note: string
    readonly publishedAt: string
    readonly panels: readonly PanelId[]
    readonly dataset: {
      readonly name: string
      readonly task: Task
      readonly pairs: number
      readonly prompts: number
      readonly format: string
      readonly contentHash: string
    }
    readonly examples: readonly {
      readonly prompt: string
      readonly source: string | null
      readonly a: string
      readonly b: string
      readonly votes: readonly { readonly rater: string; readonly kind: 'human' | 'model'; readonly choice: Choice }[]
    }[]
  }
}

/** A published report: the same profile view as the dashboard, frozen. */
export function ReportView({ report }: ReportViewProps) {
  const { title, note, publishedAt, dataset, examples, profile, finding, factors, view, panels } = report
  const { rows, models } = weightRows(profile, factors, view)
  return (
    <article className="grid gap-6">
      <header className="grid gap-1">
        <h1 className="font-semibold text-xl tracking-tight">{title}</h1>
        <p className="text-muted">
          {[
            dataset.name,
            TASK_NAMES[dataset.task],
            countOf(dataset.pairs, 'pair'),
            countOf(dataset.prompts, 'prompt'),
            dataset.format,
            `published ${publishedAt.slice(0, 10)}`,
          ].join(' · ')}
        </p>
      </header>
      {note && <Note text={note} />}
      <Finding parts={finding} />
      <ChartSource name={title}>
        {panels.map((panel) => (
          <ProfilePanel
            key={panel}
            {...{ panel, profile, factors, rows, models }}
            significant={view.significant}
            factorsHref={null}
          />
        ))}
      </ChartSource>
      {examples.map(({ prompt, source, a, b, votes }, index) => (
        <Card key={`${prompt} ${a} ${b}`} aria-labelledby={`example-${index}`}>
          <CardHeader
            id={`example-${index}`}
            title={examples.length > 1 ? `Example pair ${index + 1}` : 'Example pair'}
          />
          <p className="max-w-[88ch] whitespace-pre-wrap break-words">{prompt}</p>
          {source && (
            <details className="mt-2">
              <summary className="text-muted">Source</summary>
              <p className="max-w-[88ch] whitespace-pre-wrap break-words text-muted">{source}</p>
            </details>
          )}
          <div className="mt-4 grid gap-4 sm:grid-cols-2">
            {[
              { side: 'A', text: a },
              { side: 'B', text: b },
            ].map(({ side, text }) => (
              <div key={side} className="min-w-0 rounded-control bg-sunken p-4">
                <h3 className="text-muted text-xs">Response {side}</h3>
                <p className="whitespace-pre-wrap break-words">{text}</p>
              </div>
            ))}
          </div>
          <p className="mt-4 flex flex-wrap gap-1">
            {votes.map((vote) => (
              <VoteBadge key={`${vote.kind} ${vote.rater}`} {...vote} />
            ))}
          </p>
        </Card>
      ))}
      <footer className="text-muted text-sm">
        Data SHA-256 <code className="break-all">{dataset.contentHash}</code> · a frozen report: it does not change when
        its dataset does.
      </footer>
    </article>
  )
}
