import { NOTHING_BESIDE, type TrainingFormat } from './format'
import { answerOf, promptOf } from './messages'

export const sftWinners: TrainingFormat = {
  id: 'sft-winners',
  label: 'Fine-tuning on the winners',
  reader: 'Every trainer that fine-tunes on chats: TRL, Axolotl, LLaMA-Factory, OpenAI-shaped services.',
  trap: 'The rejected answers are not in it, so no preference can be read from it again. A prompt with several pairs is there several times.',
  holds: 'winners',
  ties: false,
  margin: false,
  settings: (files) =>
    [
      'from datasets import load_dataset',
      `data = load_dataset("json", data_files=${JSON.stringify(files)}, split="train")`,
      '# SFTTrainer(args=SFTConfig(max_length=4096), train_dataset=data, …)',
    ].join('\n'),
  beside: NOTHING_BESIDE,
  extension: 'jsonl',
  lines: (row) => [JSON.stringify({ messages: [...promptOf(row), answerOf(row.chosen)] })],
}
