'use client'

import { QuestionMark } from '@/components/ui/definition'
import { OnDemand } from '@/components/ui/on-demand'
import { type DefinitionId, LABELS } from '@/lib/words/labels'
import { useEdition } from './edition-context'

const loadTerm = async () => (await import('./opened-term')).OpenedTerm

/** A word of the method with its definition one click away. */
export function Term({ id, children }: { readonly id: DefinitionId; readonly children?: string }) {
  const edition = useEdition()
  const label = LABELS[id]
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      {children ?? label}
      <OnDemand kind="dialog" button={<QuestionMark label={label} />} load={loadTerm} props={{ edition, id }} />
    </span>
  )
}
