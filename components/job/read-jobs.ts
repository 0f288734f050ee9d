import * as z from 'zod/mini'
import type { JobState } from './job-state'

const answer = z.object({ jobs: z.array(z.custom<JobState>()) })

/** The jobs in an answer of the server. Loaded by whoever asks, not by every page that could. */
export const readJobs = (json: unknown): readonly JobState[] => answer.parse(json).jobs
