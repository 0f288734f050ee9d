import { NOTHING_BESIDE, type TrainingFormat } from './format'
import { answerOf, promptOf } from './messages'

export const axolotlDpo: TrainingFormat = {
  id: 'axolotl-dpo',
  label: 'Axolotl, DPO',
  reader: 'Axolotl’s DPO, IPO, ORPO and SimPO with type chat_template.default.',
  trap: 'chosen and rejected are one message each. The type has to be named: without it Axolotl reads the file as something else.',
  holds: 'pairs',
  ties: false,
  margin: false,
  settings: (files) =>
    [
      'rl: dpo',
      'sequence_len: 4096',
      'datasets:',
      ...files.flatMap((file) => [`  - path: ${file}`, '    ds_type: json', '    type: chat_template.default']),
    ].join('\n'),
  beside: NOTHING_BESIDE,
  extension: 'jsonl',
  lines: (row) => [
    JSON.stringify({ messages: promptOf(row), chosen: answerOf(row.chosen), rejected: answerOf(row.rejected) }),
  ],
}
