import { alpacaEval } from './alpaca-eval'
import type { Format } from './format'
import { llmbar } from './llmbar'
import { lmarena } from './lmarena'
import { pandalm } from './pandalm'
import { proclivityWide } from './proclivity-wide'
import { qaFeedback } from './qa-feedback'
import { trl } from './trl'

/** Every known format; the first that recognises a file reads it, so the more particular come first. */
export const FORMATS: readonly Format[] = [pandalm, llmbar, qaFeedback, lmarena, alpacaEval, trl, proclivityWide]
