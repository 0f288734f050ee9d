import { type Template, templateSchema } from '@/lib/protocol/template'
import { db } from './client'
import { readAs } from './rows'

/** Every version of every template that a person wrote. */
export async function listOwnTemplates(): Promise<readonly Template[]> {
  const rows = await db().judgeTemplate.findMany({ orderBy: [{ key: 'asc' }, { version: 'asc' }] })
  return rows.map(({ template }) => readAs(templateSchema, template))
}

/** Stores a version; `false` when somebody stored that version before. */
export async function insertTemplate(template: Template): Promise<boolean> {
  const { count } = await db().judgeTemplate.createMany({
    data: [{ key: template.key, version: template.version, template }],
    skipDuplicates: true,
  })
  return count === 1
}
