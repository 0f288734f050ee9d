import type { Factor } from './factor'
import { TASKS } from './task'

export const languageFactors = [
  {
    id: 'language-mismatch',
    label: 'Language mismatch',
    question: 'Is it in another language than the prompt?',
    definition:
      '1 where the response is reliably in another language than the prompt, 0 where in the same one; not applicable where either is too short to tell.',
    family: 'language',
    tasks: TASKS,
    unit: 'yes = 1',
    range: [0, 1],
    epsilon: 0,
    direction: 'worse',
    estimated:
      'Of the 37 different texts it flags among 4,776 real responses 29 are in another language; the others are lists of names, code or mixed texts.',
    reference: 'Nito-ELD 2 (letter n-grams, 60 languages)',
    version: 1,
  },
] as const satisfies readonly Factor[]
