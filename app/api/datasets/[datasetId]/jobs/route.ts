import { numberIn } from '@/app/datasets/dataset-id'
import { answer } from '@/lib/route'
import { loadJobs } from '@/lib/work/load-jobs'

export async function GET(_: Request, { params }: RouteContext<'/api/datasets/[datasetId]/jobs'>): Promise<Response> {
  const datasetId = numberIn((await params).datasetId)
  return answer(async () => ({ jobs: await loadJobs(datasetId) }))
}
