import { z } from 'zod'
import { act } from '@/lib/action'
import { startFetch } from '@/lib/imports/control-fetch'
import { jsonOf, noPath, route } from '@/lib/route'

const wish = z.object({
  address: z.string().min(1).max(2000),
  revision: z
    .string()
    .regex(/^(?!.*\.\.)[\w./-]{1,120}$/)
    .nullable(),
  paths: z.array(z.string().min(1).max(1024)).min(1).max(20_000),
})

export const POST = route(noPath, async ({ request }) =>
  act(wish, await jsonOf(request, wish), async (wanted) => ({ uploadId: await startFetch(wanted) })),
)
