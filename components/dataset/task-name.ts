export const TASK_NAMES = {
  summarization: 'Summarization',
  helpful: 'Helpful response',
  document_qa: 'Document QA',
  custom: 'Custom',
} as const

export type Task = keyof typeof TASK_NAMES
