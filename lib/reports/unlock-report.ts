import { isPassword } from '@/lib/access/password'
import { guessesAt } from '@/lib/access/slow-guesses'
import { AppError } from '@/lib/errors'
import { makePass } from './link-pass'
import { findLink } from './open-link'

/** Changes the password of a link for a pass, another one for none; `null` where there is no such link. */
export async function unlockReport(
  token: string,
  given: string,
  client: string,
): Promise<{ readonly pass: string | null } | null> {
  const link = await findLink(token)
  if (!link) return null
  const { password } = link
  if (!password) throw new AppError('invalid', 'This report has no password.')
  const isRight = await guessesAt('link-password').guess(client, () => isPassword(given, password))
  return { pass: isRight ? makePass(link, Date.now()) : null }
}
