import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FactorView } from '@/lib/profiles/load-factor'
import { FactorVersion } from './factor-version'

const asked = (version: number) => [
  { key: 'facts-extract', version: 1 },
  { key: 'facts-verify', version },
]
const textOf = (view: Parameters<typeof FactorVersion>[0]) =>
  renderToStaticMarkup(<FactorVersion {...view} />).replace(/<[^>]+>/g, '')

const factor: FactorView['factor'] = {
  ...{ id: 'judged:hallucination@judge/m', label: 'Hallucination', question: '', definition: '', unit: '' },
  ...{ estimated: null, reference: null, version: 1, origin: 'judged', direction: 'worse', range: [0, 1], epsilon: 0 },
}
const reliability: NonNullable<FactorView['reliability']> = {
  ...{
    question: '',
    definition: '',
    unit: '',
    range: [0, 1],
    epsilon: 0,
    direction: 'worse',
    reference: '',
    scale: null,
  },
  ...{ endpoint: 'judge', model: 'm', templates: asked(1), runId: 'run', asked: 60, unreadable: 0, repeated: null },
  ...{ comparisons: [], doubts: [] },
}

test('a judged factor names the version it shows, its questions, its responses, and the versions it does not show', () => {
  const others = [{ version: 2, templates: asked(2), measured: 12 }]
  const text = textOf({ factor, reliability, measured: 58, missing: 2, others })
  expect(text).toContain(
    'Version 1 is shown: values for 58 of 60 responses, asked with facts-extract version 1, facts-verify version 1.',
  )
  expect(text).toContain('Version 2 exists as well, asked with facts-verify version 2: values for 12 of 60 responses')
  expect(text).toContain('the newest counts that has values for at least 95% as many responses as the fullest')
  expect(textOf({ factor, reliability, measured: 60, missing: 0, others: [] })).not.toContain('fullest')
})

test('a factor that no judge made has no questions to name', () => {
  expect(textOf({ factor, reliability: null, measured: 60, missing: 0, others: [] })).toBe('')
})
