import { z } from 'zod'
import { signIn } from '@/lib/access/session'
import { sessionCookie } from '@/lib/access/session-cookie'
import { arrivalOf } from '@/lib/arrival'
import { returnPath } from '@/lib/doors'
import { adminPassword } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { formOf, goTo, noPath, route } from '@/lib/route'

const password = z.string().min(1).max(1000)

export const POST = route(noPath, async ({ request }) => {
  if (adminPassword() === '') throw new AppError('not-found', 'There is no password to give.')
  const field = await formOf(request)
  const next = returnPath(field('next'))
  const given = password.safeParse(field('password'))
  const token = given.success ? await signIn(given.data, arrivalOf(request.headers).client) : null
  if (token === null) return goTo(`/login?wrong=1&next=${encodeURIComponent(next)}`)
  return goTo(next, sessionCookie(request.headers, token))
})
