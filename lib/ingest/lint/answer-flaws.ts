import { hasTemplateMarks } from './leaked-prompt'

/** What makes an answer worse than one without it, whatever it is about, in the words of a finding. */
export const FLAWS = {
  empty: 'an empty answer',
  marks: 'an answer with a template’s marks',
  loop: 'an answer stuck in a loop',
} as const
export type Flaw = keyof typeof FLAWS

const CHARACTERS = 50_000
const LOOPS = 4
const LEAST_LOOP = 15

/**
 * The flaws of an answer. Refusals are none: they are the better answer in data about safety. Nor is breaking off: where a
 * writer's length was capped the longer answers do (in HH-RLHF's harmless part 71 % of them are preferred). O(characters).
 */
export function flawsOf(answer: string): ReadonlySet<Flaw> {
  const text = answer.slice(0, CHARACTERS).trim()
  const flaws = new Set<Flaw>()
  if (!/[\p{L}\p{N}]/u.test(text)) return flaws.add('empty')
  if (hasTemplateMarks(text)) flaws.add('marks')
  if (isLooping(text)) flaws.add('loop')
  return flaws
}

/** Whether one sentence or line comes four times in a row. */
function isLooping(text: string): boolean {
  let times = 1
  let before = ''
  for (const part of text.split(/(?<=[.!?])\s+|\n+/)) {
    times = part === before && part.length >= LEAST_LOOP ? times + 1 : 1
    if (times === LOOPS) return true
    before = part
  }
  return false
}
