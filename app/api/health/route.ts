import { checkHealth } from '@/lib/jobs/check-health'
import { answer } from '@/lib/route'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return answer(async () => {
    await checkHealth()
    return { ok: true }
  })
}
