import { z } from 'zod'
import { insertTemplate } from '@/lib/db/judge-template'
import { AppError } from '@/lib/errors'
import { SCALES, SCOPES, type Template, templateSchema } from '@/lib/protocol/template'
import { latestOf, listTemplates } from './list-templates'

/** A change of a template: only what a person writes; the rest stays as it is in the version before. */
export const templateChange = z.object({
  key: z.string(),
  label: templateSchema.shape.label,
  question: templateSchema.shape.question,
  instructions: templateSchema.shape.instructions,
})
export type TemplateChange = z.infer<typeof templateChange>

/** Stores a changed template as its next version. Answers to earlier versions stay what they are. */
export async function saveTemplate({ key, ...change }: TemplateChange): Promise<Template> {
  const before = latestOf(await listTemplates()).find((template) => template.key === key)
  if (!before) throw new AppError('not-found', `There is no template “${key}”.`)
  const isSame = (Object.keys(change) as (keyof typeof change)[]).every((field) => before[field] === change[field])
  if (isSame) throw new AppError('conflict', 'Nothing was changed: this is the version there is.')
  // What an experiment found is about the words that it tried.
  const { evidence: _, ...kept } = before
  return storeTemplate({
    ...(before.instructions === change.instructions ? before : kept),
    ...change,
    version: before.version + 1,
  })
}

/** A question of one's own. */
export const customFactor = z.object({
  label: templateSchema.shape.label,
  question: templateSchema.shape.question,
  instructions: z.string().trim().max(8000),
  scale: z.enum(SCALES),
  scope: z.enum(SCOPES),
  direction: templateSchema.shape.direction,
})
export type CustomFactor = z.infer<typeof customFactor>

/** Stores a factor that a person defined; a label that is taken gets the next number. */
export async function createFactor(given: CustomFactor): Promise<Template> {
  const slug = given.label
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  const taken = new Set((await listTemplates()).map(({ key }) => key))
  let key = `own-${slug || 'factor'}`
  for (let number = 2; taken.has(key); number++) key = `own-${slug || 'factor'}-${number}`
  return storeTemplate({
    ...given,
    key,
    version: 1,
    kind: 'question',
    reply: 'json',
    reasoned: true,
    weighed: false,
    tasks: [],
    reference: 'Defined here',
    instructions: `${given.question}${given.instructions === '' ? '' : `\n\n${given.instructions}`}`,
  })
}

/** Stores a version that was composed elsewhere; it must be the next one. */
export async function storeTemplate(template: Template): Promise<Template> {
  const parsed = templateSchema.safeParse(template)
  if (!parsed.success) throw new AppError('invalid', z.prettifyError(parsed.error))
  if (!(await insertTemplate(parsed.data)))
    throw new AppError('conflict', 'Somebody saved this version a moment ago. Look at theirs and save again.')
  return parsed.data
}
