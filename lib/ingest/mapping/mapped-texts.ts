import { readTurns, sharedTurns } from '@/lib/ingest/dialogue'
import { readPath } from '@/lib/ingest/read-path'
import { writeValue } from '@/lib/ingest/write-value'
import { type Turn, writeTurns } from '@/lib/words/turns'

export type RowTexts = { readonly prompt: string | null; readonly responses: readonly (string | null)[] }

/** A cell as text; `null` for an empty one. */
export const cellText = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null
  return writeValue(value)
}

const SYSTEM = /(^|[^a-z])system([^a-z]*(prompt|message))?$/i

/** What several columns ask together: system texts and dialogues as turns, texts beside each other as lines of one. */
function askedIn(row: unknown, columns: readonly string[]): readonly Turn[] {
  const turns: Turn[] = []
  for (const column of columns) {
    const value = readPath(row, column)
    const spoken = readTurns(value)
    const text = cellText(value)
    const last = turns.at(-1)
    if (spoken !== null) turns.push(...spoken)
    else if (text === null) continue
    else if (SYSTEM.test(column) && columns.length > 1) turns.push({ role: 'system', text })
    else if (last?.role === 'user') turns[turns.length - 1] = { role: 'user', text: `${last.text}\n${text}` }
    else turns.push({ role: 'user', text })
  }
  // A dialogue in one text may end where the answer is to begin.
  return turns.length > 1 && turns.at(-1)?.text.trim() === '' ? turns.slice(0, -1) : turns
}

/** Where a response's own conversation goes on after the turns of the prompt, and where they begin in it. */
function findPrompt(turns: readonly Turn[], asked: readonly Turn[]): readonly [from: number, to: number] {
  const from = turns[0]?.role === 'system' && asked[0]?.role !== 'system' ? 1 : 0
  const repeats = asked.length > 0 && asked.every(({ text }, at) => turns[from + at]?.text === text)
  return repeats && turns.length > from + asked.length ? [from, from + asked.length] : [0, 0]
}
const leadOf = (turns: readonly Turn[], asked: readonly Turn[]) => turns.slice(0, findPrompt(turns, asked)[0])
const afterPrompt = (turns: readonly Turn[], asked: readonly Turn[]) => turns.slice(findPrompt(turns, asked)[1])

/** What was answered, where the turns that all responses begin with are the prompt or repeat it: no turn is lost. */
function promptOf(asked: readonly Turn[], shared: readonly Turn[]): string {
  if (asked.length === 0) return writeTurns(shared)
  const inside = asked.every(({ text }) => shared.some((turn) => turn.text === text))
  const isNew = shared.filter(({ text }) => !asked.some((turn) => turn.text === text))
  return writeTurns(inside && shared.length > 0 ? shared : [...isNew, ...asked])
}

/**
 * Prompt and responses of a row. Conversations are cut where they part: the turns that all of them begin with belong to the
 * prompt, everything after is the response. A conversation that stands alone gives its last turn where its column is the
 * prompt's too.
 */
export function readTexts(row: unknown, prompts: readonly string[], columns: readonly string[]): RowTexts {
  const cells = columns.map((column) => readPath(row, column))
  const asked = askedIn(
    row,
    prompts.filter((column) => !columns.includes(column)),
  )
  const spoken = cells.map(readTurns)
  const given = spoken.filter((turns) => turns !== null)
  const own = prompts.some((column) => columns.includes(column))
  const [first = [], ...others] = given
  const whole = given.length === cells.length && others.length > 0
  const alone = own && !whole && given.length > 0 && cells.length === 1 ? Math.max(0, first.length - 1) : 0
  const shared = whole ? Math.min(...others.map((turns) => sharedTurns(first, turns))) : alone
  const responses = cells.map((cell, at) => {
    const turns = spoken[at] ?? null
    if (turns === null) return cell === '' ? '' : cellText(cell)
    return writeTurns(shared > 0 ? turns.slice(shared) : afterPrompt(turns, asked))
  })
  // What a conversation says before it repeats the prompt is part of the prompt.
  const before = shared === 0 && given.length === 1 ? leadOf(first, asked) : []
  const prompt = promptOf(asked, before.length > 0 ? before : first.slice(0, shared))
  return { prompt: prompt === '' && prompts.length > 0 ? null : prompt, responses }
}

/** Whether the responses of rows are conversations that begin alike, and are cut where they part. */
export const beginAlike = (rows: readonly { readonly value: unknown }[], columns: readonly string[]): boolean =>
  columns.length > 1 &&
  rows.some(({ value }) => {
    const [first, second] = columns.map((column) => readTurns(readPath(value, column)))
    return first && second && sharedTurns(first, second) > 0
  })
