export const EXPIRIES = ['never', '7', '30', '90', 'date'] as const
export type Expiry = (typeof EXPIRIES)[number]

/** What a person chose for a link. */
export type AccessDraft = {
  readonly expiry: Expiry
  /** A day, as a date field gives it: "2027-01-31". */
  readonly date: string
  readonly password: string
}

export const OPEN_ACCESS: AccessDraft = { expiry: 'never', date: '', password: '' }

const DAY = 24 * 60 * 60 * 1000

export type Access = { readonly expiresAt: string | null; readonly password: string }

/**
 * When the link ends, from now or with the last moment (UTC) of a day; `null` while a day is still to be chosen.
 *
 * @example accessOf({ expiry: 'date', date: '2027-01-31', password: '' }, now)
 * // { expiresAt: '2027-01-31T23:59:59.999Z', password: '' }
 */
export function accessOf({ expiry, date, password }: AccessDraft, now: Date): Access | null {
  if (expiry === 'never') return { expiresAt: null, password }
  const end = expiry === 'date' ? Date.parse(`${date}T23:59:59.999Z`) : now.getTime() + Number(expiry) * DAY
  return Number.isNaN(end) || end <= now.getTime() ? null : { expiresAt: new Date(end).toISOString(), password }
}
