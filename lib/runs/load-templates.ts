import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { Template } from '@/lib/protocol/template'
import { latestOf, listTemplates } from './list-templates'

export type TemplateGroup = 'question' | 'rated' | 'facts' | 'verdict' | 'write' | 'experiment' | 'own'

/** A template in a list of all: its last version. */
export type TemplateCard = Omit<Template, 'instructions'> & { readonly group: TemplateGroup }

const builtIn = new Set(builtInTemplates.map(({ key }) => key))

function groupOf({ key, kind, reply }: Template): TemplateGroup {
  if (!builtIn.has(key)) return 'own'
  if (kind === 'question') return reply === 'json' ? 'question' : 'rated'
  if (kind === 'draft' || kind === 'revise' || kind === 'rewrite') return 'experiment'
  return kind === 'verdict' || kind === 'write' ? kind : 'facts'
}

/** Everything a model can be asked here, the last version of each. */
export async function loadTemplates(): Promise<readonly TemplateCard[]> {
  return latestOf(await listTemplates()).map(({ instructions, ...template }) => ({
    ...template,
    group: groupOf({ instructions, ...template }),
  }))
}
