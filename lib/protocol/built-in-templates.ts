import { factTemplates } from './fact-templates'
import { questionTemplates, ratingTemplates } from './question-templates'
import { verdictTemplates, writeTemplate } from './rater-templates'
import type { Template } from './template'

/** Every template that comes with the product, each at version 1; a person's versions are kept in the database. */
export const builtInTemplates: readonly Template[] = [
  ...questionTemplates,
  ...ratingTemplates,
  ...Object.values(factTemplates),
  ...verdictTemplates,
  writeTemplate,
]
