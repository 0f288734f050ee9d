import { NOTHING_BESIDE, type TrainingFormat } from './format'
import { promptText } from './messages'

export const verl: TrainingFormat = {
  id: 'verl',
  label: 'verl (Parquet)',
  reader: 'verl’s reward model data: three columns of text in a Parquet file.',
  trap: 'It reads Parquet only, and cuts at max_length, 1,024 tokens unless set. A dialogue of several turns is one text, with its speakers.',
  holds: 'pairs',
  ties: false,
  margin: false,
  settings: (files) =>
    [
      `parquet_files: ${JSON.stringify(files)}`,
      'prompt_key: prompt',
      'chosen_key: chosen',
      'rejected_key: rejected',
      'max_length: 4096',
    ].join('\n'),
  beside: NOTHING_BESIDE,
  extension: 'parquet',
  columns: ['prompt', 'chosen', 'rejected'].map((name) => ({ name, type: 'text' })),
  cells: (row) => [promptText(row), row.chosen, row.rejected],
}
