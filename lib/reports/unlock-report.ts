import { AppError } from '@/lib/errors'
import { slidingWindow } from './limit-guesses'
import { makePass } from './link-pass'
import { isPassword } from './link-password'
import { findLink } from './open-link'

// A person mistypes a few times; a machine that guesses is slowed for this link, and no other one.
const PER_READER = { most: 5, seconds: 60 }
const PER_LINK = { most: 60, seconds: 600 }

const kept = globalThis as typeof globalThis & { proclivityPasswords?: ReturnType<typeof openWindows> }
const openWindows = () => ({ reader: slidingWindow(PER_READER), link: slidingWindow(PER_LINK) })

type Unlocked =
  | { readonly ok: true; readonly pass: string }
  /** `wait`: seconds until another try is heard. */
  | { readonly ok: false; readonly wait: number }

/** Changes the password of a link for a pass; `null` where there is no such link. */
export async function unlockReport(token: string, password: string, reader: string): Promise<Unlocked | null> {
  const link = await findLink(token)
  if (!link) return null
  if (!link.password) throw new AppError('invalid', 'This report has no password.')
  kept.proclivityPasswords ??= openWindows()
  const { proclivityPasswords: windows } = kept
  const now = Date.now()
  // Counted before it is checked: many tries at the same moment are not all free. A right one is taken back.
  const wait = Math.max(windows.reader.take(`${link.id} ${reader}`, now), windows.link.take(link.id, now))
  if (wait > 0) return { ok: false, wait }
  if (!(await isPassword(password, link.password))) return { ok: false, wait: 0 }
  windows.reader.forget(`${link.id} ${reader}`)
  return { ok: true, pass: makePass(link, now) }
}
