import { NOTHING_BESIDE, type TrainingFormat } from './format'
import { answerOf, promptOf } from './messages'

export const openaiPreference: TrainingFormat = {
  id: 'openai-preference',
  label: 'OpenAI-shaped preferences',
  reader: 'Azure, Together and Fireworks preference tuning; OpenAI’s own takes no new users and ends in January 2027.',
  trap: 'Text only. Azure wants training and validation in files of their own, Fireworks 3 to 3,000,000 rows.',
  holds: 'pairs',
  ties: false,
  margin: false,
  settings: (files) =>
    [
      `training file: ${files[0] ?? ''}`,
      ...files.slice(1).map((file) => `validation file: ${file}`),
      'method: dpo (preference)',
    ].join('\n'),
  beside: NOTHING_BESIDE,
  extension: 'jsonl',
  lines: (row) => [
    JSON.stringify({
      input: { messages: promptOf(row), tools: [], parallel_tool_calls: true },
      preferred_output: [answerOf(row.chosen)],
      non_preferred_output: [answerOf(row.rejected)],
    }),
  ],
}
