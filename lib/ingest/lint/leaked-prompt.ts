import { createFaultCount } from './fault-count'
import type { LintCheck } from './lint-check'

const LEAST_WORDS = 8
/** Beyond these a text is not searched: a book as a prompt would be. */
const CHARACTERS = 200_000
const MARKS = /<\|(?:im_start|im_end|user|assistant|system|eot_id|start_header_id|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>/i
const SPEAKER = /(?:Human|User|### ?Instruction|### ?Human): /y
const LAST_TURN = /(?:^|\n\n)User: (?![\s\S]*\n\nUser: )([\s\S]*)$/

const flat = (text: string): string => text.slice(0, CHARACTERS).replace(/\s+/g, ' ').trim().toLowerCase()

/** Marks of a chat template, or of a speaker who is not the one answering. */
export const hasTemplateMarks = (text: string): boolean =>
  // Looking for one letter takes a tenth of looking for an expression.
  ((text.includes('<') || text.includes('[')) && MARKS.test(text)) || hasSpeaker(text)

/** Whether a speaker's name begins the text, or a part after an empty line. */
function hasSpeaker(text: string): boolean {
  const speaks = (at: number): boolean => {
    SPEAKER.lastIndex = at
    return SPEAKER.test(text)
  }
  if (speaks(0)) return true
  for (let at = text.indexOf('\n\n'); at !== -1; at = text.indexOf('\n\n', at + 1)) if (speaks(at + 2)) return true
  return false
}

/** What an answer must not repeat. `sign`: a part of it without blanks, of ASCII, which is lower-case whatever is around it. */
type Asked = { readonly text: string; readonly sign: string }

/** All of a prompt, or of its last turn; `null` where that has less than eight words. */
function askedOf(prompt: string): Asked | null {
  const text = flat(LAST_TURN.exec(prompt.slice(0, CHARACTERS))?.[1] ?? prompt)
  if (text.split(' ', LEAST_WORDS).length < LEAST_WORDS) return null
  const signs = text.match(/[!-~]+/g) ?? []
  return { text, sign: signs.reduce((longest, sign) => (sign.length > longest.length ? sign : longest), '') }
}

function repeats(answer: string, { text, sign }: Asked): boolean {
  if (answer.length < text.length) return false
  return answer.slice(0, CHARACTERS).toLowerCase().includes(sign) && flat(answer).includes(text)
}

/** Rows with an answer that holds its prompt, or marks of the template it was made with. */
export function createLeakedPromptCheck(): LintCheck {
  const { count, finding } = createFaultCount({
    id: 'leaked-prompt',
    noun: 'row',
    one: 'has an answer with its prompt or a template’s marks in it',
    many: 'have an answer with its prompt or a template’s marks in it',
    remedy: 'Cut the prompt and the marks out of these answers, or leave the rows out; then send the file again.',
    warning: 0.01,
    error: 0.2,
  })
  return {
    row({ place, prompt, promptText, answers }) {
      const asked = askedOf(promptText)
      const leaking = answers.find((answer) => hasTemplateMarks(answer) || (asked !== null && repeats(answer, asked)))
      count(place, prompt, leaking === undefined ? null : { prompt: promptText, answer: leaking })
    },
    finding,
  }
}
