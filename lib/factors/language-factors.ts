import { TASKS } from '@/lib/words/task'
import type { Factor } from './factor'

export const languageFactors = [
  {
    id: 'language-mismatch',
    label: 'Language mismatch',
    question: 'Is it in another language than the prompt?',
    definition:
      '1 where the response is in another language than the prompt, 0 where they may be the same; not applicable where either is too short or no prose.',
    family: 'language',
    tasks: TASKS,
    languages: 'all',
    unit: 'yes = 1',
    range: [0, 1],
    epsilon: 0,
    direction: 'worse',
    estimated:
      'Of the 32 different texts it flags among 4,776 real responses 28 are in another language; the others are code or mixed texts.',
    reference: 'Nito-ELD 2 (letter n-grams, 60 languages)',
    version: 2,
  },
] as const satisfies readonly Factor[]
