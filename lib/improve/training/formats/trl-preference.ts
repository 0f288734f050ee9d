import { NOTHING_BESIDE, type TrainingFormat } from './format'
import { answerOf, promptOf } from './messages'

export const trlPreference: TrainingFormat = {
  id: 'trl-preference',
  label: 'TRL, preferences (chat)',
  reader: 'TRL (DPO, reward and related trainers), Unsloth, and most tools that read preference data.',
  trap: 'TRL keeps the first 1,024 tokens of a row unless max_length says more: of long rows the end of the answer is lost without a word.',
  holds: 'pairs',
  ties: false,
  margin: false,
  settings: (files) =>
    [
      'from datasets import load_dataset',
      `data = load_dataset("json", data_files=${JSON.stringify(files)}, split="train")`,
      '# DPOTrainer(args=DPOConfig(max_length=4096), train_dataset=data, …)',
    ].join('\n'),
  beside: NOTHING_BESIDE,
  extension: 'jsonl',
  lines: (row) => [
    JSON.stringify({ prompt: promptOf(row), chosen: [answerOf(row.chosen)], rejected: [answerOf(row.rejected)] }),
  ],
}
