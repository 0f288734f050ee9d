import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { builtInTemplates } from '@/lib/protocol/built-in-templates'
import { composeRequest, type RequestTexts } from '@/lib/protocol/compose-request'
import type { Template } from '@/lib/protocol/template'
import { answerKey } from './answer-key'

const ENDPOINT = {
  name: 'judge',
  baseUrl: 'http://127.0.0.1:9/v1',
  concurrency: 8,
  timeoutMs: 1000,
  models: [],
  tokenLimit: 'max_tokens',
} as const
const TEXTS = { prompt: 'P?', source: 'S.' }
const RESPONSE = 'R </response id="1">'
const FACTS = ['One.', 'Two.']
const SHOWN: Partial<Record<Template['kind'], Partial<RequestTexts>>> = {
  verdict: { shown: ['A', 'B'] },
  verify: { response: RESPONSE, facts: FACTS },
  focus: { response: RESPONSE, facts: FACTS },
  cover: { response: RESPONSE, facts: FACTS },
}

/** Of all that is asked with and without a schema and log-probabilities, the first digits. */
function keyOf(template: Template): string {
  const texts: RequestTexts = { ...TEXTS, level: 4, ...(SHOWN[template.kind] ?? { response: RESPONSE }) }
  const keys = [true, false].map((offered) => {
    const settings = { structured: offered, logprobs: offered, temperature: 0, seed: 7, maxTokens: 500 }
    return answerKey(ENDPOINT, 'm', composeRequest(template, texts, settings), 0).toString('hex')
  })
  return createHash('sha256').update(keys.join()).digest('hex').slice(0, 12)
}

// Answers that users paid for are found by these: a change of words here would ask for all of them again.
it('finds the answers to every template as it was first shipped', () => {
  const asked = builtInTemplates.filter(({ kind }) => !['draft', 'revise', 'rewrite'].includes(kind))
  expect(Object.fromEntries(asked.map((template) => [template.key, keyOf(template)]))).toEqual({
    'intent-alignment': '4a9ecfa6c220',
    'style-alignment': '8303f56dd744',
    receptiveness: '809b97494f10',
    helpfulness: '0e0769023131',
    misinformation: '057bce286551',
    fluency: '2690c05735e8',
    coherence: 'c9235e77196d',
    clarity: '8aa124dc6365',
    'rated-coherence': 'cbad96275486',
    'rated-consistency': 'ed5e0e82106a',
    'rated-fluency': 'e3ec4d7fe244',
    'rated-relevance': 'fa922ea7010d',
    'rts-coherence': 'cbad96275486',
    'rts-consistency': 'ed5e0e82106a',
    'rts-fluency': 'e3ec4d7fe244',
    'rts-relevance': 'fa922ea7010d',
    'facts-extract': 'ebdccb7c73bc',
    'facts-verify': '5405a1e34d52',
    'facts-focus': '86ba997bfc48',
    'facts-key': 'f1d256387745',
    'facts-cover': 'cb3cd55d066f',
    verdict: '8962a91c209f',
    'verdict-brief': '63f5d49c30a3',
    'verdict-prose': '104550d64a99',
    'write-for-score': 'ef0b98cfbabd',
  })
})

it('has the same key for a template that says what it was found to do, and another for one with examples', () => {
  const verdict = builtInTemplates.find(({ key }) => key === 'verdict')
  if (!verdict) throw new Error('there is no verdict')
  const examples = [{ prompt: 'P', source: null, first: 'F', second: 'S', better: 'A' as const }]
  const evidence = {
    experiment: '00000000-0000-4000-8000-000000000000',
    dataset: { id: 1, name: 'pairs' },
    arm: 'J1',
    improved: true,
    text: 'It moved towards people by .2.',
    at: '2026-11-29T12:00:00.000Z',
  }
  expect(keyOf({ ...verdict, evidence })).toBe(keyOf(verdict))
  expect(keyOf({ ...verdict, examples: [] })).toBe(keyOf(verdict))
  expect(keyOf({ ...verdict, examples })).not.toBe(keyOf(verdict))
})
