import { listJudgedGroups, listJudgedPairs, listJudgedPrompts } from '@/lib/db/judged-text'
import { composeRequest, type RequestTexts } from '@/lib/protocol/compose-request'
import { casesText, type DevelopmentCase } from '@/lib/protocol/development-cases'
import type { Message } from '@/lib/protocol/request'
import type { Template } from '@/lib/protocol/template'

export type RequestPreview = {
  readonly messages: readonly Message[]
  readonly schema: string | null
}

const SETTINGS = { structured: true, logprobs: false, temperature: null, seed: null, maxTokens: 1 }
const EXAMPLE: RequestTexts = {
  prompt: 'How do I keep basil alive on a windowsill?',
  source: 'Basil wants six hours of sun. It dies of wet roots more often than of thirst.',
  response: 'Give it a sunny window and water it only when the soil is dry.',
}
const FEEDBACK = 'It does not say how many hours of sun basil wants.'
const FACTS = ['Basil wants six hours of sun.', 'Wet roots kill basil.']

/** What a model would be sent for a response or pair of a dataset, word for word; without a dataset, for an example. */
export async function previewRequest(template: Template, datasetId: number | null): Promise<RequestPreview> {
  const texts = (datasetId !== null && (await textsOf(template, datasetId))) || exampleOf(template)
  const { messages, schema } = composeRequest(template, texts, SETTINGS)
  return { messages, schema: schema && JSON.stringify(schema.schema, null, 2) }
}

const CASE: DevelopmentCase = {
  prompt: EXAMPLE.prompt,
  source: EXAMPLE.source,
  first: EXAMPLE.response ?? '',
  second: 'Water it every day.',
  people: 'A',
  judge: 'B',
  differences: ['Length: A has 15 words, B has 4'],
}

function exampleOf({ kind, key }: Template): RequestTexts {
  if (kind === 'rewrite') return { ...EXAMPLE, cases: casesText(null, [CASE]) }
  if (key === 'revise-with-feedback') return { ...EXAMPLE, feedback: FEEDBACK }
  if (kind === 'verdict') return { prompt: EXAMPLE.prompt, source: EXAMPLE.source, shown: [CASE.first, CASE.second] }
  if (kind === 'write') return { ...EXAMPLE, level: 3 }
  return hasFacts(kind) ? { ...EXAMPLE, facts: FACTS } : EXAMPLE
}

const hasFacts = (kind: Template['kind']): boolean => kind === 'verify' || kind === 'focus' || kind === 'cover'

async function textsOf({ kind, key }: Template, datasetId: number): Promise<RequestTexts | null> {
  // The cases are those of an experiment, which there may be none of.
  if (kind === 'rewrite') return null
  if (kind === 'verdict') {
    const [pair] = await listJudgedPairs(
      datasetId,
      (await listJudgedGroups(datasetId, 'discrimination')).subarray(0, 1),
    )
    return pair ? { prompt: pair.prompt, source: pair.source, shown: [pair.a, pair.b] } : null
  }
  const [prompt] = await listJudgedPrompts(datasetId, (await listJudgedGroups(datasetId, 'factors')).subarray(0, 1))
  const response = prompt?.responses[0]
  if (!prompt || !response) return null
  const base = { prompt: prompt.text, source: response.source ?? prompt.source }
  if (kind === 'write') return { ...base, level: 3 }
  const feedback = key === 'revise-with-feedback' ? { feedback: FEEDBACK } : {}
  return { ...base, response: response.text, ...feedback, ...(hasFacts(kind) ? { facts: FACTS } : {}) }
}
