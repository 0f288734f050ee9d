import { z } from 'zod'
import { arrivalOf } from '@/lib/arrival'
import { PASS_COOKIE, PASS_SECONDS } from '@/lib/reports/link-pass'
import { unlockReport } from '@/lib/reports/unlock-report'
import { answer } from '@/lib/route'

const schema = z.string().min(1).max(200)

function redirect(path: string, cookie?: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location: path, 'cache-control': 'no-store', ...(cookie === undefined ? {} : { 'set-cookie': cookie }) },
  })
}

export async function POST(request: Request, { params }: RouteContext<'/r/[token]/unlock'>): Promise<Response> {
  const { token } = await params
  const path = `/r/${encodeURIComponent(token)}`
  try {
    const password = schema.safeParse((await request.formData()).get('password'))
    if (!password.success) return redirect(`${path}?wrong=1`)
    const result = await unlockReport(token, password.data, arrivalOf(request.headers).client)
    if (!result) return new Response('Not found', { status: 404 })
    if (result.pass === null) return redirect(`${path}?wrong=1`)
    const secure = request.headers.get('x-forwarded-proto') === 'https' ? '; Secure' : ''
    const rules = `Path=${path}; Max-Age=${PASS_SECONDS}; HttpOnly; SameSite=Strict${secure}`
    return redirect(path, `${PASS_COOKIE}=${result.pass}; ${rules}`)
  } catch (error) {
    return answer(() => Promise.reject(error))
  }
}
