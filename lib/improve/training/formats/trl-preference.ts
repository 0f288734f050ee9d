import type { TrainingFormat } from './format'
import { answerOf, promptOf } from './messages'

export const trlPreference: TrainingFormat = {
  id: 'trl-preference',
  label: 'TRL preference (chat)',
  reader: 'TRL’s DPO and reward trainers, Unsloth, and most trainers that read Hugging Face datasets.',
  trap: 'TRL keeps the first 1,024 tokens of a row unless max_length says more: of long rows the end of the answer is lost without a word.',
  holds: 'pairs',
  ties: false,
  margin: false,
  settings: (files) =>
    `from datasets import load_dataset\ntrain = load_dataset("json", data_files=${JSON.stringify(files)}, split="train")\n# DPOTrainer(train_dataset=train, args=DPOConfig(max_length=4096))`,
  beside: () => [],
  extension: 'jsonl',
  lines: (row) => [
    JSON.stringify({ prompt: promptOf(row), chosen: [answerOf(row.chosen)], rejected: [answerOf(row.rejected)] }),
  ],
}
