export const TASKS = ['summarization', 'helpful', 'document_qa', 'custom'] as const
export type Task = (typeof TASKS)[number]
