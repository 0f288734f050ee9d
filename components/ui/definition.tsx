'use client'

import Link from 'next/link'
import { type ComponentProps, useState } from 'react'
import { Popover, PopoverContent, PopoverTrigger } from './popover'

type DefinitionText = {
  readonly label: string
  /** Plain sentences: what the number means and how it is computed. */
  readonly text: string
  /** Who defined it: "Deutsch et al. 2023"; `null` where it needs none. */
  readonly reference: string | null
  /** Its place in the glossary; none for what only one dataset has. */
  readonly more?: string | undefined
}

/** The small `?` beside a word or number: its definition, one click away. */
export function Definition(definition: DefinitionText) {
  const [isAsked, setAsked] = useState(false)
  // A page has dozens: until one is asked for, it is a button and nothing more.
  return isAsked ? (
    <OpenDefinition {...definition} />
  ) : (
    <QuestionMark
      label={definition.label}
      aria-haspopup="dialog"
      aria-expanded={false}
      onClick={() => setAsked(true)}
    />
  )
}

function QuestionMark({ label, ...props }: ComponentProps<'button'> & { readonly label: string }) {
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

function OpenDefinition({ label, text, reference, more }: DefinitionText) {
  return (
    <Popover defaultOpen>
      <PopoverTrigger asChild>
        <QuestionMark label={label} />
      </PopoverTrigger>
      <PopoverContent aria-label={label}>
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
      </PopoverContent>
    </Popover>
  )
}
