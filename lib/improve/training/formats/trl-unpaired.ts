import { NOTHING_BESIDE, type TrainingFormat } from './format'
import { answerOf, promptOf } from './messages'

export const trlUnpaired: TrainingFormat = {
  id: 'trl-unpaired',
  label: 'TRL, single answers (KTO)',
  reader: 'TRL’s KTO and BCO trainers: each answer alone, marked good or bad.',
  trap: 'An answer that wins one pair and loses another is there as good and as bad. TRL warns when good and bad, times their weights, leave 1 to 1.33; here they are equal in number.',
  holds: 'singles',
  ties: false,
  margin: false,
  settings: (files) =>
    [
      'from datasets import load_dataset',
      `data = load_dataset("json", data_files=${JSON.stringify(files)}, split="train")`,
      '# KTOTrainer(args=KTOConfig(max_length=4096), train_dataset=data, …)',
    ].join('\n'),
  beside: NOTHING_BESIDE,
  extension: 'jsonl',
  lines(row) {
    const line = (completion: string, label: boolean): string =>
      JSON.stringify({ prompt: promptOf(row), completion: [answerOf(completion)], label })
    return [line(row.chosen, true), line(row.rejected, false)]
  },
}
