import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { Progress } from '@/components/ui/progress'
import { countOf, formatCount } from '@/lib/format'
import type { RunView } from '@/lib/protocol/run-view'
import { formatDollars, GROUP_NAMES, KIND_NAMES, STATUS_TONES, STATUS_WORDS, settledOf } from './run-words'

/** Every run of a dataset, the latest first. */
export function RunList({ runs }: { readonly runs: readonly RunView[] }) {
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
            <span className="text-muted text-sm">{run.model}</span>
            <Badge tone={STATUS_TONES[run.status]}>{STATUS_WORDS[run.status]}</Badge>
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

export function describeSample({ kind, sample: { groups, of } }: Pick<RunView, 'kind' | 'sample'>): string {
  const noun = GROUP_NAMES[kind]
  return groups >= of ? `all ${countOf(of, noun)}` : `${formatCount(groups)} of ${countOf(of, noun)}, drawn at random`
}
