export const TASKS = ['summarization', 'helpful', 'document_qa', 'custom'] as const
export type Task = (typeof TASKS)[number]

export const TASK_NAMES: Readonly<Record<Task, string>> = {
  summarization: 'Summarization',
  helpful: 'Helpful response',
  document_qa: 'Document QA',
  custom: 'Custom',
}
