'use client'

import type { ComponentProps } from 'react'
import { OnDemand } from './on-demand'

export type DefinitionText = {
  readonly label: string
  /** Plain sentences: what the number means and how it is computed. */
  readonly text: string
  /** Who defined it: "Deutsch et al. 2023"; `null` where it needs none. */
  readonly reference: string | null
  /** Its place in the glossary; none for what only one dataset has. */
  readonly more?: string | undefined
}

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
