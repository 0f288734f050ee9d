import { parseAsFloat } from 'nuqs/server'
import { TRUST_THRESHOLDS } from '@/lib/improve/trust'

/** What a reader asks of a judge: `?agreement=0.8&flips=0.05`. */
export const trustParsers = {
  agreement: parseAsFloat.withDefault(TRUST_THRESHOLDS.agreement),
  below: parseAsFloat.withDefault(TRUST_THRESHOLDS.below),
  flips: parseAsFloat.withDefault(TRUST_THRESHOLDS.flips),
  gap: parseAsFloat.withDefault(TRUST_THRESHOLDS.gap),
}

/** Choices for each. */
export const TRUST_CHOICES = {
  agreement: [0.6, 0.7, 0.75, 0.8, 0.85, 0.9],
  below: [0.05, 0.1, 0.15, 0.2, 0.3],
  flips: [0.02, 0.05, 0.1, 0.2, 0.3],
  gap: [0.05, 0.1, 0.15, 0.2, 0.3],
} as const
