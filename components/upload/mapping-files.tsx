'use client'

import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { type Mapping, mappingSchema } from '@/lib/ingest/mapping/mapping'

type MappingFilesProps = {
  readonly mapping: Mapping
  readonly onLoad: (mapping: Mapping) => void
  readonly onFail: (message: string) => void
}

/** A mapping as a JSON file of its own: to keep, to send, to use again. */
export function MappingFiles({ mapping, onLoad, onFail }: MappingFilesProps) {
  const input = useRef<HTMLInputElement>(null)
  function download(): void {
    const address = URL.createObjectURL(new Blob([JSON.stringify(mapping, null, 2)], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = 'mapping.json'
    link.click()
    URL.revokeObjectURL(address)
  }
  async function load(file: File | undefined): Promise<void> {
    if (!file) return
    try {
      onLoad(mappingSchema.parse(JSON.parse(await file.text())))
    } catch {
      onFail(`${file.name} is no mapping that was downloaded here.`)
    }
  }
  return (
    <>
      <Button size="sm" onClick={download}>
        Download as JSON
      </Button>
      <Button size="sm" onClick={() => input.current?.click()}>
        Load from JSON
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json"
        aria-label="Mapping file"
        className="sr-only"
        tabIndex={-1}
        onChange={({ target }) => {
          void load(target.files?.[0])
          target.value = ''
        }}
      />
    </>
  )
}
