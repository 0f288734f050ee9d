'use client'

import { glossaryHref } from '@/components/glossary/entries'
import { Definition } from '@/components/ui/definition'
import type { DefinitionId } from '@/lib/words/definitions'
import { definitionIn } from '@/lib/words/edition'
import { useEdition } from './edition-context'

/** A word of the method with its definition one click away. */
export function Term({ id, children }: { readonly id: DefinitionId; readonly children?: string }) {
  const { label, text, reference } = definitionIn(useEdition(), id)
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      {children ?? label}
      <Definition label={label} text={text} reference={reference} more={glossaryHref(id)} />
    </span>
  )
}
