'use client'

import { glossaryHref } from '@/components/glossary/glossary-href'
import type { Opened } from '@/components/ui/on-demand'
import { OpenedDefinition } from '@/components/ui/opened-definition'
import { definitionIn } from '@/lib/words/definitions/definition-in'
import type { Edition } from '@/lib/words/edition'
import type { DefinitionId } from '@/lib/words/labels'

type OpenedTermProps = Opened & { readonly edition: Edition; readonly id: DefinitionId }

export function OpenedTerm({ edition, id, ...opened }: OpenedTermProps) {
  const { label, text, reference } = definitionIn(edition, id)
  return <OpenedDefinition {...opened} {...{ label, text, reference }} more={glossaryHref(id)} />
}
