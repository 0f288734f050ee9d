import { notFound } from 'next/navigation'
import { z } from 'zod'
import { arrivalOf } from '@/lib/arrival'
import { PASS_COOKIE, PASS_SECONDS } from '@/lib/reports/link-pass'
import { unlockReport } from '@/lib/reports/unlock-report'
import { fieldOf, route } from '@/lib/route'

const path = z.object({ token: z.string() })
const schema = z.string().min(1).max(200)

function redirect(to: string, cookie?: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: to, 'cache-control': 'no-store', ...(cookie === undefined ? {} : { 'set-cookie': cookie }) },
  })
}

export const POST = route(path, async ({ path: { token }, request }) => {
  const report = `/r/${encodeURIComponent(token)}`
  const password = schema.safeParse(await fieldOf(request, 'password'))
  if (!password.success) return redirect(`${report}?wrong=1`)
  const result = (await unlockReport(token, password.data, arrivalOf(request.headers).client)) ?? notFound()
  if (result.pass === null) return redirect(`${report}?wrong=1`)
  const secure = request.headers.get('x-forwarded-proto') === 'https' ? '; Secure' : ''
  const rules = `Path=${report}; Max-Age=${PASS_SECONDS}; HttpOnly; SameSite=Strict${secure}`
  return redirect(report, `${PASS_COOKIE}=${result.pass}; ${rules}`)
})
