import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { questionTemplates } from '@/lib/protocol/question-templates'
import { TemplateEditor } from './template-editor'

vi.mock('next/navigation', () => ({ useRouter: () => ({}) }))

const never = async () => ({ ok: false, message: '' }) as const
const [template] = questionTemplates
const page = (change: Partial<NonNullable<typeof template>>) =>
  template &&
  renderToStaticMarkup(<TemplateEditor template={{ ...template, ...change }} latest={template} onSave={never} />)

test('a version that cannot be saved says why', () => {
  expect(page({})).toContain('Nothing differs from version 1 yet.')
  expect(page({ question: ' ' })).toContain('Label, question and instructions must all be filled in.')
  const changed = page({ question: 'Is it kind?' })
  expect(changed).not.toMatch(/Nothing differs|must all be filled in|disabled=""/)
})
