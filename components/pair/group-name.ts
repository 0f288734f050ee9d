import type { PairGroup } from '@/lib/pairs/pair-group'

const NAMES: Readonly<Record<PairGroup, string>> = {
  concordant: 'Both follow',
  discordant: 'Both go against',
  tied: 'Factor ties',
  'model-only': 'Only the model follows',
  'human-only': 'Only people follow',
  undecided: 'Not decided by both',
}
const MEANINGS: Readonly<Record<PairGroup, string>> = {
  concordant: 'People and the model both chose the response with more of the factor.',
  discordant: 'Both chose the response with less of it.',
  tied: 'Both decided, but the factor does not tell the responses apart.',
  'model-only': 'The model chose the response with more of it, people the other one.',
  'human-only': 'People chose the response with more of it, the model the other one.',
  undecided: 'People or the model tied or gave no label, or the factor has no value.',
}

export const groupName = (group: PairGroup): string => NAMES[group]
export const groupMeaning = (group: PairGroup): string => MEANINGS[group]
