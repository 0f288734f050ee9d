import { countOf } from '@/lib/words/format'

/** Of prompts that take no part in an experiment. */
export const shownWords = (prompts: number): string =>
  `${countOf(prompts, 'prompt')} with labels take${prompts === 1 ? 's' : ''} no part: the instruction shows ${prompts === 1 ? 'it' : 'them'} among its examples, or shares a text with ${prompts === 1 ? 'it' : 'them'}.`
