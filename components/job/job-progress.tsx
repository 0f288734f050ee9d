import { Badge } from '@/components/ui/badge'
import { Progress } from '@/components/ui/progress'
import { countOf, formatBytes, formatCount, formatDuration } from '@/lib/words/format'
import type { JobView } from '@/lib/work/load-jobs'

export const isOpen = ({ status }: Pick<JobView, 'status'>): boolean => status === 'queued' || status === 'running'
/** The profile that is opened first is there: those of other estimators are built beside it. */
export const isBeside = (job: Pick<JobView, 'kind' | 'status' | 'done'>): boolean =>
  isOpen(job) && job.kind === 'profile' && job.done > 0
export const isStopped = ({ status }: Pick<JobView, 'status'>): boolean => status === 'failed' || status === 'cancelled'

const TITLES = { import: 'Importing rows', measure: 'Measuring factors', profile: 'Building the profile' } as const
const TONES = { queued: 'neutral', running: 'neutral', done: 'good', failed: 'bad', cancelled: 'warn' } as const

export const WAITS_FOR_MEMORY = 'It waits for memory that other large work takes, and begins by itself.'

const amount = ({ kind }: JobView, units: number): string =>
  kind === 'import' ? formatBytes(units) : countOf(units, kind === 'measure' ? 'response' : 'profile')

/** One piece of background work: how far it is, how fast, how long it will take, and what stopped it. */
export function JobProgress({ job }: { readonly job: JobView }) {
  const { kind, status, done, total, rate, remainingSeconds, waitsForMemory, error } = job
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <span className="font-medium">{TITLES[kind]}</span>
        <Badge tone={TONES[status]}>{status}</Badge>
        <span className="ml-auto text-muted text-sm">
          {total > 0 &&
            (kind === 'import'
              ? `${formatBytes(done)} of ${formatBytes(total)}`
              : `${formatCount(done)} of ${amount(job, total)}`)}
          {rate !== null && kind !== 'profile' && ` · ${amount(job, Math.round(rate))}/s`}
          {remainingSeconds !== null && ` · ${formatDuration(remainingSeconds)} left`}
        </span>
      </div>
      <Progress label={TITLES[kind]} value={status === 'done' ? 1 : done} max={status === 'done' ? 1 : total || null} />
      {waitsForMemory && <p className="text-muted text-sm">{WAITS_FOR_MEMORY}</p>}
      {error && <p className="whitespace-pre-line text-bad text-sm">{error}</p>}
    </div>
  )
}
