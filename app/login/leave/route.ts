import { signOut } from '@/lib/access/session'
import { endedCookie, sessionTokens } from '@/lib/access/session-cookie'
import { goTo, noPath, route } from '@/lib/route'

export const POST = route(noPath, async ({ request: { headers } }) => {
  for (const token of sessionTokens(headers)) await signOut(token)
  return goTo('/login', endedCookie(headers))
})
