import { numberIn } from '@/app/datasets/dataset-id'
import { loadJobs } from '@/lib/jobs/load-jobs'
import { answer } from '@/lib/route'

export async function GET(_: Request, { params }: RouteContext<'/api/datasets/[datasetId]/jobs'>): Promise<Response> {
  const datasetId = numberIn((await params).datasetId)
  return answer(async () => ({ jobs: await loadJobs(datasetId) }))
}
