import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { definitionIn } from './definitions/definition-in'
import { DEFINITIONS } from './definitions/definitions'
import { FIRST_EDITION_DEFINITIONS } from './definitions/first-edition-definitions'
import { type DefinitionId, LABELS } from './labels'
import type { Definition } from './words'

const served = (name: string): string => readFileSync(`prisma/fixtures/first-edition/${name}`, 'utf8')

/** What the first edition said of every word that one of its reports explains. */
const said = JSON.parse(served('definitions.json')) as Record<DefinitionId, Definition>
const isWord = (id: string): id is DefinitionId => id in DEFINITIONS

// Fails for who changes a definition and does not keep its old words in first-edition-definitions.ts.
it.each(Object.keys(said).filter(isWord))('explains %s in a report of the first edition as that one did', (id) => {
  expect(definitionIn(1, id)).toEqual(said[id])
  expect(LABELS[id]).toBe(said[id].label)
  expect(definitionIn(2, id)).toBe(DEFINITIONS[id])
})

it('keeps every word that such a report explains, and none that it does not', () => {
  expect(Object.keys(said).filter((id) => !isWord(id))).toEqual([])
  expect(Object.keys(FIRST_EDITION_DEFINITIONS).filter((id) => !(id in said))).toEqual([])
  const labels = new Set(Object.values(said).map(({ label }) => label))
  const explained = ['plain', 'named'].flatMap((name) =>
    [...served(`${name}/page.html`).matchAll(/aria-label="What is ([^"]*)\?"/g)].map(([, label]) => label ?? ''),
  )
  expect(explained.length).toBeGreaterThan(20)
  expect(explained.filter((label) => !labels.has(label))).toEqual([])
})
