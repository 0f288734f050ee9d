import { DEFINITIONS } from './definitions'
import type { Edition } from './edition'
import { FIRST_EDITION_DEFINITIONS } from './first-edition-definitions'
import type { DefinitionId } from './labels'
import type { Definition } from './words'

/** What a word of the method means in an edition. */
export const definitionIn = (edition: Edition, id: DefinitionId): Definition =>
  (edition === 1 ? FIRST_EDITION_DEFINITIONS[id] : undefined) ?? DEFINITIONS[id]
