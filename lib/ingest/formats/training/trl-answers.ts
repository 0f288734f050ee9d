import { readTurns, sharedTurns } from '@/lib/ingest/dialogue'
import { type Turn, writeTurns } from '@/lib/words/turns'

export type Split = { readonly prompt: string; readonly chosen: string; readonly rejected: string }

const isSame = (one: Turn | undefined, other: Turn | undefined): boolean =>
  one !== undefined && one.role === other?.role && one.text === other.text
const isAnswer = ({ role }: Turn): boolean => role !== 'user' && role !== 'system'

/** How many turns at the beginning of a dialogue the prompt holds too; 0 where they have nothing in common. */
function findRepeated(asked: readonly Turn[], shared: readonly Turn[]): number {
  const isAt = (start: number): boolean => asked.every((turn, at) => isSame(turn, shared[start + at]))
  // The prompt stands in the dialogue, whole …
  for (let start = 0; start + asked.length <= shared.length; start++) if (isAt(start)) return start + asked.length
  // … or the dialogue goes on where the prompt ends.
  for (let count = Math.min(asked.length, shared.length); count > 0; count--) {
    const tail = asked.slice(-count)
    if (tail.every((turn, at) => isSame(turn, shared[at]))) return count
  }
  return 0
}

/** The lines that two texts begin with: half a line is no prompt. */
function sharedLines(first: string, second: string): string {
  let length = 0
  while (length < first.length && length < second.length && first[length] === second[length]) length++
  const shared = first.slice(0, length)
  return shared.slice(0, shared.lastIndexOf('\n') + 1)
}

const WORDS_OF_A_LINE = 3

/** Whether texts that begin with the prompt repeat it, and do not only begin with the same word. */
function isRepeated(prompt: string, texts: readonly string[]): boolean {
  if (prompt.trim() === '' || !texts.every((text) => text.startsWith(prompt))) return false
  if (/[:\n>\]]\s*$/.test(prompt.slice(-20))) return true
  const isLine = prompt.includes('\n') || prompt.split(/\s+/, WORDS_OF_A_LINE).length === WORDS_OF_A_LINE
  return isLine && texts.every((text) => text[prompt.length] === '\n')
}

/** Some files keep the answer at the end of the prompt’s dialogue too. */
function withoutAnswer(asked: readonly Turn[], answers: readonly (readonly Turn[])[]): readonly Turn[] {
  const last = asked.at(-1)
  const isOne = last !== undefined && isAnswer(last) && answers.some((turns) => turns.at(-1)?.text === last.text)
  return isOne && asked.length > 1 ? asked.slice(0, -1) : asked
}

/** An answer as the file has it, and as turns where it is a dialogue or one message of one. */
type Answer = { readonly text: string; readonly turns: readonly Turn[] | null; readonly isList: boolean }

function readAnswer(value: unknown): Answer {
  const turns = readTurns(value)
  const isList = typeof value !== 'string' || /^\s*[[{]/.test(value)
  return { text: typeof value === 'string' && !(isList && turns) ? value : writeTurns(turns ?? []), turns, isList }
}

/** An answer without the turns that the prompt holds too; one that holds none of them stays as it is written. */
const without = ({ text, turns }: Answer, count: number): string =>
  count === 0 || turns === null ? text : writeTurns(turns.slice(count))

const holds = (text: string, lines: string): boolean => lines.trim() !== '' && `\n${text}\n`.includes(`\n${lines}\n`)

/** Turns without the lines that a dialogue’s own turns say again: an instruction keeps its place, its input is not doubled. */
function withoutHeld(asked: readonly Turn[], shared: readonly Turn[]): readonly Turn[] {
  return asked.flatMap(({ role, text }) => {
    if (shared.some((turn) => holds(turn.text, text))) return []
    const left = shared.reduce(
      (rest, turn) =>
        holds(rest, turn.text) ? `\n${rest}\n`.replace(`\n${turn.text}\n`, () => '\n').slice(1, -1) : rest,
      text,
    )
    return left.trim() === '' ? [] : [{ role, text: left }]
  })
}

function splitDialogues(asked: readonly Turn[], chosen: Answer, rejected: Answer, shared: readonly Turn[]): Split {
  const write = (prompt: readonly Turn[], count: number): Split => ({
    prompt: writeTurns(prompt),
    chosen: without(chosen, count),
    rejected: without(rejected, count),
  })
  if (asked.length === 0) return write(shared, shared.length)
  const repeated = findRepeated(asked, shared)
  if (repeated > 0) return write(asked.length <= repeated ? shared.slice(0, repeated) : asked, repeated)
  // Messages that begin with a question of their own: what another field says comes before it.
  const areQuestions = chosen.isList && rejected.isList && shared.some(({ role }) => role === 'user')
  return areQuestions ? write([...withoutHeld(asked, shared), ...shared], shared.length) : write(asked, 0)
}

/** One side is a dialogue, the other its last message alone. */
function splitUneven(asked: readonly Turn[], chosen: Answer, rejected: Answer): Split {
  const turns = chosen.turns ?? rejected.turns ?? []
  const before = turns.slice(0, -1)
  const repeated = asked.length === 0 ? before.length : findRepeated(asked, before)
  const prompt = asked.length > repeated ? asked : before.slice(0, repeated)
  return { prompt: writeTurns(prompt), chosen: without(chosen, repeated), rejected: without(rejected, repeated) }
}

function splitTexts(asked: readonly Turn[], first: string, second: string, mayShare: boolean): Split {
  if (asked.length > 0) {
    const prompt = writeTurns(asked)
    const count = isRepeated(prompt, [first, second]) ? prompt.length : 0
    return { prompt, chosen: first.slice(count), rejected: second.slice(count) }
  }
  const shared = mayShare ? sharedLines(first, second) : ''
  return { prompt: shared.trim(), chosen: first.slice(shared.length), rejected: second.slice(shared.length) }
}

/**
 * Prompt and answers of a row; `asked` is empty where no field holds the prompt. Only what the prompt holds too is taken off
 * an answer. Without a prompt the turns that both begin with are it, and with `mayShare` the lines.
 */
export function splitAnswers(asked: readonly Turn[], chosen: unknown, rejected: unknown, mayShare: boolean): Split {
  const [won, lost] = [readAnswer(chosen), readAnswer(rejected)]
  const ends = [won, lost].map(({ turns, text }) => turns ?? [{ role: 'assistant', text }])
  const before = withoutAnswer(asked, ends)
  if (won.turns !== null && lost.turns !== null) {
    const shared = won.turns.slice(0, sharedTurns(won.turns, lost.turns))
    return splitDialogues(before, won, lost, shared)
  }
  const isUneven = [won, lost].some(({ turns, isList }) => isList && turns !== null && turns.length > 1)
  return isUneven ? splitUneven(before, won, lost) : splitTexts(before, won.text, lost.text, mayShare)
}

/** Whether a dialogue ends before anything was answered. */
export function isUnanswered(value: unknown): boolean {
  const last = readTurns(value)?.at(-1)
  return typeof value !== 'string' && last !== undefined && !isAnswer(last)
}
