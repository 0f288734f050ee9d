import { z } from 'zod'
import { act } from '@/lib/action'
import { startFetch } from '@/lib/imports/control-fetch'
import { answer } from '@/lib/route'

const request = z.object({
  address: z.string().min(1).max(2000),
  revision: z
    .string()
    .regex(/^(?!.*\.\.)[\w./-]{1,120}$/)
    .nullable(),
  paths: z.array(z.string().min(1).max(1024)).min(1).max(20_000),
})

export async function POST(sent: Request): Promise<Response> {
  return answer(async () => {
    return act(request, await sent.json(), async (wanted) => ({ uploadId: await startFetch(wanted) }))
  })
}
