import type { Edition } from '@/lib/words/edition'
import type { DefinitionId } from '@/lib/words/labels'
import type { Definition } from '@/lib/words/words'
import { DEFINITIONS } from './definitions'
import { FIRST_EDITION_DEFINITIONS } from './first-edition-definitions'

/** What a word of the method means in an edition. */
export const definitionIn = (edition: Edition, id: DefinitionId): Definition =>
  (edition === 1 ? FIRST_EDITION_DEFINITIONS[id] : undefined) ?? DEFINITIONS[id]
