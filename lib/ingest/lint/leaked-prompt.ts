import { createFaultCount } from './fault-count'
import type { LintCheck } from './lint-check'

const LEAST_WORDS = 8
/** Beyond these a text is not searched: a book as a prompt would be. */
const CHARACTERS = 200_000
const MARKS = /<\|(?:im_start|im_end|user|assistant|system|eot_id|start_header_id|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>/i
const SPEAKERS = /(?:^|\n\n)(?:Human|User|### ?Instruction|### ?Human): /
const LAST_TURN = /(?:^|\n\n)User: (?![\s\S]*\n\nUser: )([\s\S]*)$/

const flat = (text: string): string => text.slice(0, CHARACTERS).replace(/\s+/g, ' ').trim().toLowerCase()

/** Marks of a chat template, or of a speaker who is not the one answering. */
export const hasTemplateMarks = (text: string): boolean => MARKS.test(text) || SPEAKERS.test(text)

/** Whether an answer repeats all of its prompt (or of its last turn), if that has eight words or more. */
function repeatsPrompt(prompt: string, answer: string): boolean {
  const asked = flat(LAST_TURN.exec(prompt.slice(0, CHARACTERS))?.[1] ?? prompt)
  if (answer.length < asked.length || asked.split(' ', LEAST_WORDS).length < LEAST_WORDS) return false
  return flat(answer).includes(asked)
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
      const leaking = answers.find((answer) => hasTemplateMarks(answer) || repeatsPrompt(promptText, answer))
      count(place, prompt, leaking === undefined ? null : { prompt: promptText, answer: leaking })
    },
    finding,
  }
}
