import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/field'
import { countOf, formatBytes } from '@/lib/words/format'
import type { Offer } from './address-requests'

type AddressFilesProps = {
  readonly offer: Offer
  readonly busy: boolean
  readonly onFetch: (paths: readonly string[]) => void
}

/** The files that an address offers: which of them make up the dataset is for the person to say. */
export function AddressFiles({ offer: { files, chosen: first, cut, revision }, busy, onFetch }: AddressFilesProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(first))
  const picked = files.filter(({ path }) => chosen.has(path))
  const bytes = picked.reduce((sum, file) => sum + (file.bytes ?? 0), 0)
  const choose = (paths: readonly string[]) => setChosen(new Set(paths))
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-medium">
        {countOf(files.length, 'file')} of data{revision && <> at {revision.slice(0, 7)}</>}
      </legend>
      <p className="text-muted text-sm">
        Files fetched together become one dataset. Chosen are all of one kind; leave out what says the same twice.
      </p>
      {cut && (
        <p className="text-sm text-warn">The repository holds more files than are listed. Name a folder of it.</p>
      )}
      <ul aria-label="Files" className="grid max-h-80 gap-1 overflow-y-auto rounded-control border px-3 py-2">
        {files.map(({ path, bytes: size }, index) => (
          <li key={path}>
            <label htmlFor={`file-${index}`} className="flex items-baseline gap-3 py-1 text-sm">
              <Checkbox
                id={`file-${index}`}
                className="self-center"
                checked={chosen.has(path)}
                onChange={({ target }) =>
                  choose(target.checked ? [...chosen, path] : [...chosen].filter((each) => each !== path))
                }
              />
              <span className="min-w-0 flex-1 break-all">{path}</span>
              {size !== null && <span className="whitespace-nowrap text-muted">{formatBytes(size)}</span>}
            </label>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2">
        <Button
          variant="primary"
          disabled={busy || picked.length === 0}
          onClick={() => onFetch(picked.map(({ path }) => path))}
        >
          {picked.length === 0 ? 'Fetch' : `Fetch ${countOf(picked.length, 'file')} (${formatBytes(bytes)})`}
        </Button>
        <Button variant="ghost" onClick={() => choose(files.map(({ path }) => path))}>
          Choose all
        </Button>
        <Button variant="ghost" onClick={() => choose([])}>
          Choose none
        </Button>
      </div>
    </fieldset>
  )
}
