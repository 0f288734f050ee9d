import { datasetInfo, factorySettings } from './dataset-info'
import type { TrainingFormat } from './format'

const COLUMNS = { messages: 'conversations', system: 'system', chosen: 'chosen', rejected: 'rejected' }

const spoken = (role: 'user' | 'assistant', value: string) => ({ from: role === 'user' ? 'human' : 'gpt', value })

export const llamaFactorySharegpt: TrainingFormat = {
  id: 'llama-factory-sharegpt',
  label: 'LLaMA-Factory (ShareGPT)',
  reader: 'LLaMA-Factory’s DPO, ORPO, SimPO and reward stages; keeps dialogues of several turns apart.',
  trap: 'chosen and rejected are one message each: LLaMA-Factory skips a list with no more than a line in its log. Files of one folder must have one ending.',
  holds: 'pairs',
  ties: false,
  margin: false,
  settings: factorySettings,
  beside: (files) => [datasetInfo(files, { formatting: 'sharegpt', ranking: true, columns: COLUMNS })],
  extension: 'json',
  lines: ({ system, messages, chosen, rejected }) => [
    JSON.stringify({
      conversations: messages.map(({ role, content }) => spoken(role, content)),
      chosen: spoken('assistant', chosen),
      rejected: spoken('assistant', rejected),
      system: system ?? '',
    }),
  ],
}
