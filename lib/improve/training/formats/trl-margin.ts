import { NOTHING_BESIDE, type TrainingFormat } from './format'
import { answerOf, promptOf } from './messages'

/** A number with a point, so that no reader takes a column of whole numbers for integers. */
const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value))

export const trlMargin: TrainingFormat = {
  id: 'trl-margin',
  label: 'TRL, reward model with margin',
  reader: 'TRL’s reward trainer: the rewards must differ by more where the margin is larger.',
  trap: 'Only reward trainers read the margin; DPO ignores it. Pairs whose strength nobody gave get 0.0, no margin.',
  holds: 'pairs',
  ties: false,
  margin: true,
  settings: (files) =>
    [
      'from datasets import load_dataset',
      `data = load_dataset("json", data_files=${JSON.stringify(files)}, split="train")`,
      '# RewardTrainer(args=RewardConfig(max_length=4096), train_dataset=data, …)',
    ].join('\n'),
  beside: NOTHING_BESIDE,
  extension: 'jsonl',
  lines(row) {
    const pair = { prompt: promptOf(row), chosen: [answerOf(row.chosen)], rejected: [answerOf(row.rejected)] }
    return [`${JSON.stringify(pair).slice(0, -1)},"margin":${float(row.margin ?? 0)}}`]
  },
}
