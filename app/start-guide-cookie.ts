import { cookies } from 'next/headers'

const NAME = 'first-steps'
const YEAR_SECONDS = 365 * 24 * 3600

/** Decided while the page is made: what was hidden once is never drawn and taken away again. An address can ask for either. */
export async function wantsStartGuide(asked: 'shown' | 'hidden' | null, searching: boolean): Promise<boolean> {
  return asked ? asked === 'shown' : !searching && !(await cookies()).has(NAME)
}

export async function rememberStartGuideHidden(): Promise<void> {
  const jar = await cookies()
  jar.set(NAME, 'hidden', { maxAge: YEAR_SECONDS, sameSite: 'lax', httpOnly: true, path: '/' })
}
