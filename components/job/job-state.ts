export type JobState = {
  readonly id: string
  readonly kind: 'import' | 'measure'
  readonly status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  readonly done: number
  readonly total: number
  /** Units per second. */
  readonly rate: number | null
  readonly remainingSeconds: number | null
  readonly error: string | null
}

export const isOpen = ({ status }: JobState): boolean => status === 'queued' || status === 'running'
export const isStopped = ({ status }: JobState): boolean => status === 'failed' || status === 'cancelled'
