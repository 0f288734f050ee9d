'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { z } from 'zod'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Progress } from '@/components/ui/progress'
import { formatBytes } from '@/lib/format'
import { chosenFiles, droppedFiles, type NamedFile } from './dropped-files'
import { sendFile } from './send-file'

const opened = z.object({ uploadId: z.string() })
type Sending = { readonly files: readonly NamedFile[]; readonly sent: readonly number[] }

/** Drop or choose the files of one dataset; they are streamed to the server, then read there. */
export function UploadForm() {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const stop = useRef<AbortController | null>(null)
  const [over, setOver] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [sending, setSending] = useState<Sending | null>(null)

  async function send(files: readonly NamedFile[]): Promise<void> {
    if (files.length === 0) return
    const sent = files.map(() => 0)
    stop.current = new AbortController()
    setError(null)
    setSending({ files, sent })
    try {
      const answer = await fetch('/api/uploads', { method: 'POST' })
      const { uploadId } = opened.parse(await answer.json())
      for (const [index, { file, name }] of files.entries()) {
        const onProgress = (bytes: number) => {
          sent[index] = Math.min(bytes, file.size)
          setSending({ files, sent: [...sent] })
        }
        await sendFile(uploadId, file, name, onProgress, stop.current.signal)
        onProgress(file.size)
      }
      router.push(`/datasets/new/${uploadId}`)
    } catch (failure) {
      setSending(null)
      setError(failure instanceof Error ? failure.message : 'The upload failed.')
    }
  }

  return (
    <div className="grid gap-4">
      {error && <Alert tone="bad" title={error} />}
      <section
        aria-label="Drop files here"
        className={`grid justify-items-center gap-4 rounded-card border-2 border-dashed px-6 py-16 text-center ${over ? 'border-human bg-human/8' : 'border-line-strong bg-surface'}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={async (event) => {
          event.preventDefault()
          setOver(false)
          await send(await droppedFiles(event.dataTransfer))
        }}
      >
        <Icon name="upload" className="size-8 text-muted" />
        <p className="max-w-[56ch] text-pretty">
          Drop the files of <strong>one</strong> dataset here, all together: a human file and its judges’ files, or a
          folder.
        </p>
        <div className="flex flex-wrap justify-center gap-2">
          <Button variant="primary" size="lg" disabled={sending !== null} onClick={() => input.current?.click()}>
            Choose files
          </Button>
          <Button size="lg" disabled={sending !== null} onClick={() => folder.current?.click()}>
            Choose a folder
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          multiple
          aria-label="Preference files"
          className="sr-only"
          tabIndex={-1}
          onChange={(event) => send(chosenFiles(event.target.files))}
        />
        <input
          ref={folder}
          type="file"
          aria-label="Preference folder"
          className="sr-only"
          tabIndex={-1}
          {...{ webkitdirectory: '' }}
          onChange={(event) => send(chosenFiles(event.target.files))}
        />
        <p className="text-muted text-sm">Nothing is imported before you have seen what was understood.</p>
      </section>
      {sending && (
        <section aria-label="Upload progress" className="grid gap-4 rounded-card border bg-surface p-5">
          {sending.files.map(({ file, name }, index) => (
            <div key={name} className="grid gap-1">
              <div className="flex gap-4 text-sm">
                <span className="min-w-0 flex-1 truncate">{name}</span>
                <span className="text-muted">
                  {formatBytes(sending.sent[index] ?? 0)} of {formatBytes(file.size)}
                </span>
              </div>
              <Progress label={`Uploading ${name}`} value={sending.sent[index] ?? 0} max={file.size} />
            </div>
          ))}
          <Button className="justify-self-end" onClick={() => stop.current?.abort()}>
            Cancel
          </Button>
        </section>
      )}
    </div>
  )
}
