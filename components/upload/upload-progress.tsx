import { Button } from '@/components/ui/button'
import { IN_HEADING, Name } from '@/components/ui/name'
import { Progress } from '@/components/ui/progress'
import { formatBytes } from '@/lib/words/format'
import type { NamedFile } from './dropped-files'

type UploadProgressProps = {
  readonly files: readonly NamedFile[]
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

/** How far each file is, and all of them together. */
export function UploadProgress({ files, sent, onCancel }: UploadProgressProps) {
  const sizes = files.map(({ file }) => file.size)
  return (
    <section aria-label="Upload progress" className="grid gap-4 rounded-card border bg-surface p-5">
      {files.map(({ file, name }, index) => (
        <FileLine key={name} name={name} sent={sent[index] ?? 0} size={file.size} />
      ))}
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
