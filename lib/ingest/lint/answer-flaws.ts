import { isBlank } from './identical'
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

/** Whether one sentence or line comes four times in a row. Parts are compared where they stand. */
function isLooping(text: string): boolean {
  let times = 1
  let [from, to] = [0, -1]
  for (let start = 0; start <= text.length; ) {
    const end = partEnd(text, start)
    const length = end - start
    const isAgain = length >= LEAST_LOOP && length === to - from && text.slice(from, to) === text.slice(start, end)
    times = isAgain ? times + 1 : 1
    if (times === LOOPS) return true
    from = start
    to = end
    start = nextPart(text, end)
  }
  return false
}

const LINE = 10
const isEnd = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f

/** Where a sentence ends whose mark is followed by blanks, or a line. */
function partEnd(text: string, start: number): number {
  let before = start > 0 ? text.charCodeAt(start - 1) : LINE
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === LINE || (isEnd(before) && isBlank(unit))) return at
    before = unit
  }
  return text.length
}

/** Behind the blanks after a sentence, or the ends of lines. */
function nextPart(text: string, end: number): number {
  const isSentence = end > 0 && isEnd(text.charCodeAt(end - 1))
  let at = end
  while (at < text.length && (isSentence ? isBlank(text.charCodeAt(at)) : text.charCodeAt(at) === LINE)) at++
  return at === end ? text.length + 1 : at
}
