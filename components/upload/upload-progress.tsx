import { Button } from '@/components/ui/button'
import { IN_HEADING, Name } from '@/components/ui/name'
import { Progress } from '@/components/ui/progress'
import { countOf, formatBytes, formatCount } from '@/lib/words/format'
import type { SizedFile } from './dropped-files'

type UploadProgressProps = {
  readonly files: readonly SizedFile[]
  /** Bytes sent of each file. */
  readonly sent: readonly number[]
  readonly onCancel: () => void
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function FileLine({ name, sent, size }: { readonly name: string; readonly sent: number; readonly size: number }) {
  return (
    <div className="grid gap-1">
      <div className="flex gap-4 text-sm">
        <span className="min-w-0 flex-1 truncate">
          <Name most={IN_HEADING}>{name}</Name>
        </span>
        <span className="text-muted">
          {formatBytes(sent)} of {formatBytes(size)}
        </span>
      </div>
      <Progress label={`Uploading ${name}`} value={sent} max={size} />
    </div>
  )
}

/** Of more files than this, those under way have a line each. */
const MOST_LINES = 8
const UNDER_WAY = 4

/** How far each file is, or those under way of many, and all of them together. */
export function UploadProgress({ files, sent, onCancel }: UploadProgressProps) {
  const sizes = files.map(({ size }) => size)
  const places = files.map((_, at) => at)
  const waiting = places.filter((at) => (sent[at] ?? 0) < (sizes[at] ?? 0))
  const shown = files.length > MOST_LINES ? waiting.slice(0, UNDER_WAY) : places
  const done = files.length - waiting.length
  return (
    <section aria-label="Upload progress" className="grid gap-4 rounded-card border bg-surface p-5">
      {shown.map((at) => {
        const name = files[at]?.name ?? ''
        return <FileLine key={name} name={name} sent={sent[at] ?? 0} size={sizes[at] ?? 0} />
      })}
      {shown.length < files.length && (
        <p className="text-muted text-sm">
          {formatCount(done)} of {countOf(files.length, 'file')} sent
          {waiting.length > shown.length && `, ${formatCount(waiting.length - shown.length)} more to come`}.
        </p>
      )}
      <div className="flex flex-wrap items-center justify-end gap-4">
        {files.length > 1 && (
          <div className="min-w-60 flex-1 font-medium">
            <FileLine name={`all ${files.length} files`} sent={sum(sent)} size={sum(sizes)} />
          </div>
        )}
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  )
}
