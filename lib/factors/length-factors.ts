import { LENGTH } from '@/lib/words/score'
import { TASKS } from '@/lib/words/task'
import type { Factor } from './factor'

export const lengthFactors = [
  {
    id: LENGTH,
    label: 'Length',
    question: 'How long is the response?',
    definition:
      'Number of words of the response. A word is a run of letters and digits with their marks, with inner apostrophes and hyphens; Chinese, Japanese, Thai, Lao, Khmer and Burmese are cut into words by the dictionaries of Unicode (ICU).',
    family: 'length',
    tasks: TASKS,
    languages: 'all',
    unit: 'words',
    range: [0, null],
    epsilon: 0,
    direction: 'neither',
    estimated: null,
    reference: 'Oh et al. 2024 (PROFILE), arXiv 2410.06965',
    version: 2,
  },
] as const satisfies readonly Factor[]
