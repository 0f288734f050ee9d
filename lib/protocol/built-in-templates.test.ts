import { expect, it } from 'vitest'
import { answerSchema } from './answer-schema'
import { builtInTemplates } from './built-in-templates'
import { TEMPLATE_KINDS, templateSchema } from './template'

it('are well formed, each with a key of its own, for every kind', () => {
  for (const template of builtInTemplates) expect(templateSchema.parse(template)).toEqual(template)
  expect(new Set(builtInTemplates.map(({ key }) => key)).size).toBe(builtInTemplates.length)
  expect(new Set(builtInTemplates.map(({ kind }) => kind))).toEqual(new Set(TEMPLATE_KINDS))
})

it('hold no placeholder but the level of a writer', () => {
  for (const { kind, instructions } of builtInTemplates)
    expect(instructions.match(/\{\w+\}/g) ?? []).toEqual(kind === 'write' ? ['{level}'] : [])
})

it('have a schema exactly where an answer in JSON is asked for', () => {
  for (const template of builtInTemplates)
    if (template.reply === 'json') expect(answerSchema(template, 2)).not.toBeNull()
})
