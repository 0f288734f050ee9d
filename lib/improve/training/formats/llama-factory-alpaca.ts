import { datasetInfo, factorySettings } from './dataset-info'
import type { TrainingFormat } from './format'

const COLUMNS = {
  prompt: 'instruction',
  query: 'input',
  chosen: 'chosen',
  rejected: 'rejected',
  system: 'system',
  history: 'history',
}

export const llamaFactoryAlpaca: TrainingFormat = {
  id: 'llama-factory-alpaca',
  label: 'LLaMA-Factory (Alpaca)',
  reader: 'LLaMA-Factory, as plain texts: the shape that most of its own examples have.',
  trap: 'The prompt is instruction, a new line and input: input is left empty here, so that nothing is added. Earlier turns stand in history.',
  holds: 'pairs',
  ties: false,
  margin: false,
  settings: factorySettings,
  beside: (files) => [datasetInfo(files, { ranking: true, columns: COLUMNS })],
  extension: 'json',
  lines({ system, messages, chosen, rejected }) {
    const history: string[][] = []
    for (let at = 0; at + 1 < messages.length; at += 2)
      history.push([messages[at]?.content ?? '', messages[at + 1]?.content ?? ''])
    const instruction = messages.at(-1)?.content ?? ''
    return [JSON.stringify({ instruction, input: '', chosen, rejected, system: system ?? '', history })]
  },
}
