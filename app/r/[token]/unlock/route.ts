import { notFound } from 'next/navigation'
import { z } from 'zod'
import { arrivalOf } from '@/lib/arrival'
import { isSecure } from '@/lib/public-url'
import { PASS_COOKIE, PASS_SECONDS } from '@/lib/reports/link-pass'
import { unlockReport } from '@/lib/reports/unlock-report'
import { formOf, goTo, route } from '@/lib/route'

const path = z.object({ token: z.string() })
const schema = z.string().min(1).max(200)

export const POST = route(path, async ({ path: { token }, request }) => {
  const report = `/r/${encodeURIComponent(token)}`
  const password = schema.safeParse((await formOf(request))('password'))
  if (!password.success) return goTo(`${report}?wrong=1`)
  const result = (await unlockReport(token, password.data, arrivalOf(request.headers).client)) ?? notFound()
  if (result.pass === null) return goTo(`${report}?wrong=1`)
  const secure = isSecure(request.headers) ? '; Secure' : ''
  const rules = `Path=${report}; Max-Age=${PASS_SECONDS}; HttpOnly; SameSite=Strict${secure}`
  return goTo(report, `${PASS_COOKIE}=${result.pass}; ${rules}`)
})
