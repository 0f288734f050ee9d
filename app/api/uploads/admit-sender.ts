import { admit } from '@/lib/access/admit'
import { AppError } from '@/lib/errors'
import { checkSender } from '@/lib/route'

/** What the proxy does for every other route: Next would cut a body of over 10 MB that passes it. */
export async function admitSender(request: Request): Promise<void> {
  checkSender(request)
  const admission = await admit(request)
  if (admission.may === 'sign in') throw new AppError('signed-out', 'Sign in first.')
  if (admission.may === 'go') throw new AppError('forbidden', admission.reason)
}
