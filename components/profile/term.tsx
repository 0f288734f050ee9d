import { glossaryHref } from '@/components/glossary/entries'
import { Definition } from '@/components/ui/definition'
import { DEFINITIONS, type DefinitionId } from '@/lib/words/definitions'

/** A word of the method with its definition one click away. */
export function Term({ id, children }: { readonly id: DefinitionId; readonly children?: string }) {
  const { label, text, reference } = DEFINITIONS[id]
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      {children ?? label}
      <Definition label={label} text={text} reference={reference} more={glossaryHref(id)} />
    </span>
  )
}
