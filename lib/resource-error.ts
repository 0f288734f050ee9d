import { AppError } from './errors'

const LATER =
  'Nothing that was there is lost. Make room (delete datasets that are not needed, or give it a larger disk), then try again.'
const DISK_FULL = `The disk of this server is full. ${LATER}`
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  // The largest file that the system lets this process write.
  EFBIG: DISK_FULL,
  // PostgreSQL: disk_full, out_of_memory, io_error.
  '53100': `The disk of the database is full. ${LATER}`,
  '53200': 'The database has run out of memory. Try again once other work has ended, or give its server more.',
  '58030': 'The database could not read or write its disk; its log says why. Look at that disk before you try again.',
}

/** Prisma and PostgreSQL: what was to be changed, or what something was to be added to, is no row any more. */
const GONE: Readonly<Record<string, string>> = Object.fromEntries(
  ['P2003', 'P2025', '23503'].map((code) => [code, 'This is not there any more. Load the page again.']),
)

const INNER = ['cause', 'driverAdapterError', 'meta', 'error']
const DEEPEST = 6

/** The code of an error, or of what is wrapped in it, that there are words for. */
function findCode(error: unknown, words: Readonly<Record<string, string>>, depth = 0): string | null {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return null
  const fields = error as Readonly<Record<string, unknown>>
  for (const name of ['code', 'originalCode']) {
    const code = fields[name]
    if (typeof code === 'string' && Object.hasOwn(words, code)) return code
  }
  for (const name of INNER) {
    const found = findCode(fields[name], words, depth + 1)
    if (found) return found
  }
  return null
}

/** A disk that is full or fails, or too little memory, as an error for the person who asked; `null` for any other error. */
export function asResourceError(error: unknown): AppError | null {
  const code = findCode(error, WORDS)
  return code === null ? null : new AppError('full', WORDS[code] ?? DISK_FULL)
}

/** An error that was written for the person who asked, whoever noticed it; `null` for a surprise. */
export const asExpected = (error: unknown): AppError | null =>
  error instanceof AppError ? error : (asResourceError(error) ?? asGone(error))

/** Somebody deleted it meanwhile, or it never was. */
function asGone(error: unknown): AppError | null {
  const code = findCode(error, GONE)
  return code === null ? null : new AppError('not-found', GONE[code] ?? '')
}
