import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'

/** Something chosen that can be taken away again; an item of a list. */
export function Chip({ children, onRemove }: { readonly children: ReactNode; readonly onRemove: () => void }) {
  return (
    <li className="inline-flex max-w-full items-center gap-1 rounded-full border border-line-strong bg-surface pl-3 text-sm">
      <span className="truncate">{children}</span>
      <button
        type="button"
        aria-label="Remove this filter"
        onClick={onRemove}
        className="grid size-7 place-items-center rounded-full text-muted hover:text-ink"
      >
        <Icon name="close" className="size-3" />
      </button>
    </li>
  )
}
