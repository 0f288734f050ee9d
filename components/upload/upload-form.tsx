'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { chosenFiles, droppedFiles, type NamedFile, type SizedFile, withSizes } from './dropped-files'
import { sendFiles } from './send-files'
import { UploadProgress } from './upload-progress'

type Sending = { readonly files: readonly SizedFile[]; readonly sent: readonly number[] }

/** Drop or choose the files of one dataset; they are streamed to the server, then read there. */
/** `to`: the dataset the files are to be added to. */
export function UploadForm({ to }: { readonly to: number | null }) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const stop = useRef<AbortController | null>(null)
  const frame = useRef<number | null>(null)
  const [over, setOver] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const [sending, setSending] = useState<Sending | null>(null)
  // Who has gone elsewhere is not called back by an upload that ends later.
  useEffect(() => () => stop.current?.abort(), [])

  /** At most once a frame: hundreds of files tell of themselves faster than a page can be drawn. */
  function showSent(files: readonly SizedFile[], sent: readonly number[]): void {
    frame.current ??= requestAnimationFrame(() => {
      frame.current = null
      setSending((now) => now && { files, sent: [...sent] })
    })
  }

  async function send(gathered: Promise<readonly NamedFile[]>): Promise<void> {
    if (stop.current) return
    const controller = new AbortController()
    stop.current = controller
    setError(null)
    try {
      const files = await withSizes(await gathered)
      if (files.length === 0) throw new Error('There is no file in what was chosen.')
      setSending({ files, sent: [] })
      const uploadId = await sendFiles(files, (sent) => showSent(files, sent), controller.signal)
      router.push(`/datasets/new/${uploadId}${to === null ? '' : `?to=${to}`}`)
    } catch (failure) {
      setSending(null)
      stop.current = null
      if (!controller.signal.aborted) setError(failure instanceof Error ? failure.message : 'The upload failed.')
    }
  }

  /** The same files can be chosen again after a failure: an unchanged input would say nothing. */
  function choose({ target }: { readonly target: HTMLInputElement }): void {
    const files = chosenFiles(target.files)
    target.value = ''
    if (files.length > 0) void send(Promise.resolve(files))
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
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void send(droppedFiles(event.dataTransfer))
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
          onChange={choose}
        />
        <input
          ref={folder}
          type="file"
          aria-label="Preference folder"
          className="sr-only"
          tabIndex={-1}
          {...{ webkitdirectory: '' }}
          onChange={choose}
        />
        <p className="text-muted text-sm">Nothing is imported before you have seen what was understood.</p>
      </section>
      {sending && <UploadProgress {...sending} onCancel={() => stop.current?.abort()} />}
    </div>
  )
}
