export type ErrorCode =
  | 'not-found'
  | 'invalid'
  | 'conflict'
  | 'too-large'
  | 'busy'
  | 'forbidden'
  | 'signed-out'
  | 'full'

/** An error whose message was written for the person who reads it; every other message stays on the server. */
export class AppError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.name = 'AppError'
    this.code = code
  }

  /** Next bundles this file more than once: an error of one copy is one to the others, too. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'AppError' && 'code' in value
  }
}

const STATUS: Readonly<Record<ErrorCode, number>> = {
  'not-found': 404,
  invalid: 400,
  conflict: 409,
  'too-large': 413,
  busy: 503,
  forbidden: 403,
  full: 507,
  'signed-out': 401,
}

export const httpStatus = (code: ErrorCode): number => STATUS[code]
