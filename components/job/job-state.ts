import type { JobView } from '@/lib/work/job-view'

export const isOpen = ({ status }: Pick<JobView, 'status'>): boolean => status === 'queued' || status === 'running'
export const isStopped = ({ status }: Pick<JobView, 'status'>): boolean => status === 'failed' || status === 'cancelled'
