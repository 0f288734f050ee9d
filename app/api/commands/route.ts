import { z } from 'zod'
import { loadCommands } from '@/lib/datasets/load-commands'
import { answer } from '@/lib/route'

const query = z.coerce.number().int().positive().max(2_147_483_647).nullable().catch(null)

export async function GET(request: Request): Promise<Response> {
  const datasetId = query.parse(new URL(request.url).searchParams.get('dataset'))
  return answer(() => loadCommands(datasetId))
}
