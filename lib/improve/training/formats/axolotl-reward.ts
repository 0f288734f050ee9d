import { NOTHING_BESIDE, type TrainingFormat } from './format'
import { messagesText } from './messages'

export const axolotlReward: TrainingFormat = {
  id: 'axolotl-reward',
  label: 'Axolotl, reward model',
  reader: 'Axolotl’s reward models with type bradley_terry.chat_template.',
  trap: 'It reads one turn: a dialogue of several stands in input as one text, with its speakers. system is there even when empty, because the type needs it.',
  holds: 'pairs',
  ties: false,
  margin: false,
  settings: (files) =>
    [
      'reward_model: true',
      'sequence_len: 4096',
      'datasets:',
      ...files.flatMap((file) => [`  - path: ${file}`, '    ds_type: json', '    type: bradley_terry.chat_template']),
    ].join('\n'),
  beside: NOTHING_BESIDE,
  extension: 'jsonl',
  lines: (row) => [
    JSON.stringify({
      system: row.system ?? '',
      input: messagesText(row),
      chosen: row.chosen,
      rejected: row.rejected,
    }),
  ],
}
