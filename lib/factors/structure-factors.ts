import { TASKS } from '@/lib/words/task'
import type { Factor } from './factor'

const shared = {
  family: 'structure',
  tasks: TASKS,
  languages: 'all',
  range: [0, null],
  epsilon: 0,
  direction: 'neither',
  estimated: null,
  reference: 'CommonMark 0.31 with GitHub tables; Li, Angelopoulos & Chiang 2024 (style control)',
  version: 1,
} as const

export const structureFactors = [
  {
    ...shared,
    id: 'structure',
    label: 'Structure',
    question: 'How densely is it formatted?',
    definition: 'Headings, list items, bold spans, pieces of code and tables per 100 words (of Markdown).',
    unit: 'per 100 words',
    version: 2,
  },
  {
    ...shared,
    id: 'list-items',
    label: 'List items',
    question: 'How many list items does it have?',
    definition: 'Number of bulleted and numbered list items (Markdown).',
    unit: 'items',
  },
  {
    ...shared,
    id: 'headings',
    label: 'Headings',
    question: 'How many headings does it have?',
    definition: 'Number of headings (Markdown).',
    unit: 'headings',
  },
  {
    ...shared,
    id: 'bold',
    label: 'Bold',
    question: 'How much of it is set in bold?',
    definition: 'Number of bold spans (Markdown).',
    unit: 'spans',
  },
  {
    ...shared,
    id: 'code',
    label: 'Code',
    question: 'How many pieces of code does it have?',
    definition: 'Number of fenced code blocks and code spans (Markdown).',
    unit: 'pieces',
  },
  {
    ...shared,
    id: 'tables',
    label: 'Tables',
    question: 'How many tables does it have?',
    definition: 'Number of tables (Markdown).',
    unit: 'tables',
  },
] as const satisfies readonly Factor[]
