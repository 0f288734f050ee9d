import { listJudgedGroups, listJudgedPairs, listJudgedPrompts } from '@/lib/db/judged-text'
import { composeRequest, type RequestTexts } from '@/lib/protocol/compose-request'
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
const FACTS = ['Basil wants six hours of sun.', 'Wet roots kill basil.']

/** What a model would be sent for a response or pair of a dataset, word for word; without a dataset, for an example. */
export async function previewRequest(template: Template, datasetId: number | null): Promise<RequestPreview> {
  const texts = (datasetId !== null && (await textsOf(template, datasetId))) || exampleOf(template)
  const { messages, schema } = composeRequest(template, texts, SETTINGS)
  return { messages, schema: schema && JSON.stringify(schema.schema, null, 2) }
}

function exampleOf({ kind }: Template): RequestTexts {
  if (kind === 'verdict') return { ...EXAMPLE, shown: [EXAMPLE.response ?? '', 'Water it every day.'] }
  if (kind === 'write') return { ...EXAMPLE, level: 3 }
  return hasFacts(kind) ? { ...EXAMPLE, facts: FACTS } : EXAMPLE
}

const hasFacts = (kind: Template['kind']): boolean => kind === 'verify' || kind === 'focus' || kind === 'cover'

async function textsOf({ kind }: Template, datasetId: number): Promise<RequestTexts | null> {
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
  return { ...base, response: response.text, ...(hasFacts(kind) ? { facts: FACTS } : {}) }
}
