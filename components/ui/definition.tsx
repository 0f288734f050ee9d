'use client'

import type { ComponentProps } from 'react'
import { OnDemand } from './on-demand'
import type { DefinitionText } from './opened-definition'

const loadPopover = async () => (await import('./opened-definition')).OpenedDefinition

/** The small `?` beside a word or number: its definition, one click away. */
export function Definition(definition: DefinitionText) {
  return (
    <OnDemand kind="dialog" button={<QuestionMark label={definition.label} />} load={loadPopover} props={definition} />
  )
}

export function QuestionMark({ label, ...props }: ComponentProps<'button'> & { readonly label: string }) {
  return (
    <button
      type="button"
      aria-label={`What is ${label}?`}
      className="relative inline-grid size-4 shrink-0 place-items-center rounded-full border border-line-strong align-[-2px] font-normal text-2xs text-muted leading-none after:absolute after:-inset-1 hover:border-control hover:text-ink"
      {...props}
    >
      ?
    </button>
  )
}
