import { parseAsFloat } from 'nuqs/server'
import { MARGIN } from '@/lib/profile/findings/equivalence'

/** Margins a reader may choose between: `?margin=0.05`. */
export const MARGINS = [0.05, MARGIN, 0.15, 0.2]

/** How far apart two scores may be and still count as alike. */
export const marginParser = parseAsFloat.withDefault(MARGIN)
