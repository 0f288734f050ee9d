import { listOwnTemplates } from '@/lib/db/judge-template'
import { AppError } from '@/lib/errors'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import type { Template } from '@/lib/protocol/template'

/** Every version of every template: those that come with the product, and those that people wrote. */
export async function listTemplates(): Promise<readonly Template[]> {
  const all = [...builtInTemplates, ...(await listOwnTemplates())]
  const position = new Map(builtInTemplates.map(({ key }, at) => [key, at]))
  const at = ({ key }: Template) => position.get(key) ?? builtInTemplates.length
  return all.toSorted(
    (one, other) => at(one) - at(other) || one.key.localeCompare(other.key) || one.version - other.version,
  )
}

/** The last version of each. */
export const latestOf = (templates: readonly Template[]): readonly Template[] =>
  templates.filter(({ key, version }) => !templates.some((other) => other.key === key && other.version > version))

export type TemplateName = { readonly key: string; readonly version: number }

/** The named versions, in this order. */
export async function findTemplates(names: readonly TemplateName[]): Promise<readonly Template[]> {
  const all = await listTemplates()
  return names.map(({ key, version }) => {
    const found = all.find((template) => template.key === key && template.version === version)
    if (!found) throw new AppError('not-found', `There is no version ${version} of the template “${key}”.`)
    return found
  })
}
