import { NOTHING_BESIDE, type TrainingFormat } from './format'

const TEXTS = ['pair_id', 'prompt_id', 'prompt', 'source', 'response_a', 'response_b', 'preference'] as const

export const wideCsv: TrainingFormat = {
  id: 'wide-csv',
  label: 'Table of pairs (CSV)',
  reader: 'Proclivity, spreadsheets and scripts of your own: one row a pair, with its ids and its source apart.',
  trap: 'No trainer reads it as it is. A cell that a spreadsheet would take for a formula begins with an apostrophe, which the import takes off again.',
  holds: 'pairs',
  ties: true,
  margin: true,
  settings: () => 'Send it to the Import page to see the profile of exactly these pairs.',
  beside: NOTHING_BESIDE,
  extension: 'csv',
  columns: [
    ...TEXTS.map((name) => ({ name, type: 'text' as const })),
    { name: 'strength.preference', type: 'number' as const },
  ],
  cells({ pairId, promptId, prompt, source, chosen, rejected, chosenFirst, tie, margin }) {
    const [a, b] = chosenFirst ? [chosen, rejected] : [rejected, chosen]
    const preference = tie ? 'tie' : chosenFirst ? 'a' : 'b'
    return [pairId, promptId, prompt, source, a, b, preference, margin]
  },
}
