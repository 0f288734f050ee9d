import { NOTHING_BESIDE, type TrainingFormat } from './format'
import { answerOf, promptOf } from './messages'

export const openrlhf: TrainingFormat = {
  id: 'openrlhf',
  label: 'OpenRLHF',
  reader: 'OpenRLHF’s DPO and reward model trainers.',
  trap: 'Without its chat template switch the lists are read as text. DPO drops rows whose prompt is longer than max_len − 2, without a word; the reward trainer cuts them.',
  holds: 'pairs',
  ties: false,
  margin: true,
  settings: (files) =>
    [
      `dataset: ${files.join(', ')}`,
      'chosen_key: chosen',
      'rejected_key: rejected',
      'apply_chat_template: on',
      'prompt_key: leave it out; the prompt is every message of chosen but the last.',
    ].join('\n'),
  beside: NOTHING_BESIDE,
  extension: 'jsonl',
  lines(row) {
    const prompt = promptOf(row)
    const answers = {
      chosen: [...prompt, answerOf(row.chosen)],
      rejected: [...prompt, answerOf(row.rejected)],
    }
    return [JSON.stringify(row.margin === null ? answers : { ...answers, margin: row.margin })]
  },
}
