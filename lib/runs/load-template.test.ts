import { expect, it } from 'vitest'
import { withDatabase } from '@/lib/db/test-database'
import { importFiles } from '@/lib/imports/test-import'
import { loadTemplate } from './load-template'
import { loadTemplates } from './load-templates'
import { createFactor, saveTemplate } from './save-template'

withDatabase()

const row = { prompt: 'Why is the sky blue?', response_a: 'It scatters.', response_b: 'Nobody knows.', preference: 'a' }
const file = { name: 'sky.jsonl', bytes: `${JSON.stringify(row)}\n` }

it('shows a template with the texts of a dataset, or with an example', async () => {
  const id = await importFiles([file])
  const [asked, example, away] = [
    await loadTemplate('intent-alignment', null, id),
    await loadTemplate('intent-alignment', null, null),
    await loadTemplate('intent-alignment', null, id + 1),
  ]
  expect(asked?.dataset?.id).toBe(id)
  expect(asked?.preview.messages.at(-1)?.content).toContain('Why is the sky blue?')
  expect(asked?.datasets.map((dataset) => dataset.id)).toEqual([id])
  expect(example?.dataset).toBeNull()
  expect(away?.preview).toEqual(example?.preview)
  expect(await loadTemplate('no-such-template', null, null)).toBeNull()
})

it('shows every version, and factors of one’s own apart', async () => {
  await saveTemplate({
    key: 'clarity',
    label: 'Clarity',
    question: 'Is it clear?',
    instructions: 'Judge how clear it is.',
  })
  const { key } = await createFactor({
    label: 'Gives an example',
    question: 'Is there an example?',
    instructions: '',
    scale: 'yes-no',
    scope: 'response',
    direction: 'better',
  })
  expect((await loadTemplate('clarity', null, null))?.versions.map(({ version }) => version)).toEqual([2, 1])
  expect((await loadTemplate('clarity', 1, null))?.template.question).not.toBe('Is it clear?')
  expect(await loadTemplate('clarity', 3, null)).toBeNull()
  const groups = new Map((await loadTemplates()).map((template) => [template.key, template.group]))
  expect(groups.get(key)).toBe('own')
  expect(groups.get('clarity')).toBe('question')
  expect(groups.get('facts-verify')).toBe('facts')
  expect(groups.get('rts-fluency')).toBe('rated')
})
