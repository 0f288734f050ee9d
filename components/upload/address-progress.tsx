import { LiveRefresh } from '@/components/job/live-refresh'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Card, CardHeader } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Progress } from '@/components/ui/progress'
import type { FetchView } from '@/lib/imports/load-fetch'
import { countOf, formatBytes, formatDuration } from '@/lib/words/format'
import { AddressSwitch } from './address-switch'

const STATES = {
  queued: { word: 'waiting', tone: 'neutral' },
  running: { word: 'fetching', tone: 'neutral' },
  done: { word: 'done', tone: 'good' },
  failed: { word: 'failed', tone: 'bad' },
  cancelled: { word: 'stopped', tone: 'warn' },
} as const

/** How far the fetch of an upload's files is; it follows the work until the preview takes its place. */
export function AddressProgress({ fetch }: { readonly fetch: FetchView }) {
  const { uploadId, address, revision, status, files, done, total, rate, remainingSeconds, note, error } = fetch
  const open = status === 'queued' || status === 'running'
  const { word, tone } = STATES[status]
  return (
    <div className="grid gap-6">
      {open && <LiveRefresh />}
      <h1 className="font-semibold text-xl tracking-tight">Fetching the files</h1>
      {error && (
        <Alert tone="bad" title={error}>
          What has arrived is kept for a day: going on takes it up where it ended.
        </Alert>
      )}
      <Card aria-labelledby="fetch-title">
        <CardHeader
          id="fetch-title"
          title={<span className="break-all">{address}</span>}
          note={
            <>
              {revision && `At commit ${revision.slice(0, 7)}. `}It goes on when you leave this page, and takes itself
              up again after a restart.
            </>
          }
          actions={<AddressSwitch uploadId={uploadId} open={open} />}
        />
        <div className="grid gap-2">
          <div className="flex flex-wrap items-center gap-2" aria-live="polite">
            <Badge tone={tone}>{word}</Badge>
            {note && <span className="text-sm text-warn">{note}</span>}
          </div>
          <p className="text-muted text-sm">
            {total === null ? formatBytes(done) : `${formatBytes(done)} of ${formatBytes(total)}`}
            {rate !== null && ` · ${formatBytes(Math.round(rate))}/s`}
            {remainingSeconds !== null && ` · ${formatDuration(remainingSeconds)} left`}
            {files.length > 1 &&
              ` · ${files.filter(({ arrived }) => arrived).length} of ${countOf(files.length, 'file')}`}
          </p>
          <Progress label="Fetching the files" value={done} max={total} />
        </div>
      </Card>
      {!open && (
        <Button asChild size="lg" className="justify-self-start">
          <Link href="/datasets/new">Choose other files</Link>
        </Button>
      )}
    </div>
  )
}
