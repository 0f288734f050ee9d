import * as z from 'zod/mini'
import type { JobView } from '@/lib/work/load-jobs'

const answer = z.object({ jobs: z.array(z.custom<JobView>()) })

/** The jobs in an answer of the server. Loaded by whoever asks, not by every page that could. */
export const readJobs = (json: unknown): readonly JobView[] => answer.parse(json).jobs
