import { noPath, route } from '@/lib/route'
import { checkHealth } from '@/lib/work/check-health'

export const dynamic = 'force-dynamic'

export const GET = route(noPath, async () => {
  await checkHealth()
  return { ok: true }
})
