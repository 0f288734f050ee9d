import { z } from 'zod'
import { route } from '@/lib/route'
import { rowNumberText } from '@/lib/row-number'
import { loadJobs } from '@/lib/work/load-jobs'

const path = z.object({ datasetId: rowNumberText })

export const GET = route(path, async ({ path: { datasetId } }) => ({ jobs: await loadJobs(datasetId) }))
