'use client'

import { Link } from './link'
import type { Opened } from './on-demand'
import { OpenedPopover } from './popover'

export type DefinitionText = {
  readonly label: string
  /** Plain sentences: what the number means and how it is computed. */
  readonly text: string
  /** Who defined it: "Deutsch et al. 2023"; `null` where it needs none. */
  readonly reference: string | null
  /** Its place in the glossary; none for what only one dataset has. */
  readonly more?: string | undefined
}

export function OpenedDefinition({ label, text, reference, more, ...opened }: DefinitionText & Opened) {
  return (
    <OpenedPopover {...opened} aria-label={label}>
      <p className="font-semibold">{label}</p>
      <p className="mt-1 whitespace-pre-line font-normal">{text}</p>
      {reference !== null && <p className="mt-2 font-normal text-muted text-xs">{reference}</p>}
      {more && (
        <p className="mt-2 font-normal text-xs">
          <Link href={more} className="underline decoration-line-strong hover:decoration-ink">
            More in the glossary
          </Link>
        </p>
      )}
    </OpenedPopover>
  )
}
