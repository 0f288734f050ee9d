import { answer } from '@/lib/route'
import { checkHealth } from '@/lib/work/check-health'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  return answer(async () => {
    await checkHealth()
    return { ok: true }
  })
}
