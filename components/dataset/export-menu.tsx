'use client'

import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { Icon } from '@/components/ui/icon'
import { EXPORT_FORMATS } from '@/lib/words/export-format'

/** Each form in which a dataset can be taken away, with what it loses. */
export function ExportMenu({ datasetId }: { readonly datasetId: number }) {
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button>
          <Icon name="download" className="text-muted" /> Export
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end" className="max-w-80">
        {EXPORT_FORMATS.map(({ id, label, loses }) => (
          <DropdownMenuItem key={id} asChild>
            <a href={`/api/datasets/${datasetId}/export?format=${id}`} download className="py-1.5">
              <span className="grid">
                <span>{label}</span>
                <span className="text-muted text-xs">{loses}</span>
              </span>
            </a>
          </DropdownMenuItem>
        ))}
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
