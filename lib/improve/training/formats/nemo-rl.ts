import { NOTHING_BESIDE, type TrainingFormat } from './format'
import { answerOf, promptOf } from './messages'

export const nemoRl: TrainingFormat = {
  id: 'nemo-rl',
  label: 'NeMo-RL',
  reader: 'NVIDIA NeMo-RL’s DPO and reward model training (PreferenceDataset).',
  trap: 'The lower rank wins: 0 is the chosen answer. It takes exactly two answers and refuses equal ranks, so it has no ties.',
  holds: 'pairs',
  ties: false,
  margin: false,
  settings: (files) =>
    [
      'data:',
      ...files
        .slice(0, 2)
        .flatMap((file, index) => [
          index === 0 ? '  train:' : '  validation:',
          '    dataset_name: PreferenceDataset',
          `    data_path: ${file}`,
        ]),
    ].join('\n'),
  beside: NOTHING_BESIDE,
  extension: 'jsonl',
  lines(row) {
    const completions = [row.chosen, row.rejected].map((text, rank) => ({ rank, completion: [answerOf(text)] }))
    return [JSON.stringify({ context: promptOf(row), completions })]
  },
}
