import type { Task } from '@/lib/words/task'
import { isAside, isAuthorName, isFlat, isIdName, isText, varies, wordsOf } from './column-names'
import { type Doubt, doubtAbout } from './doubt'
import type { ColumnProfile } from './list-columns'
import type { Mapping } from './mapping'

export type GuessedTexts = Pick<Mapping, 'task' | 'prompt' | 'source' | 'pairId' | 'promptId' | 'slices'> & {
  readonly doubts: readonly Doubt[]
}

/** What files call the prompt, the surest first. */
const PROMPTS = [
  /\bprompts?\b(?! source)/,
  /\binstructions?\b/,
  /\b(q|questions?|query|queries|ask(ed)?|user (input|message|text)|problem|task description)\b|问题|问|指令|提示|вопрос|запрос|pregunta|frage|質問|질문/,
  /\b(history|conversations?|messages|dialog(ue)?|chat|turns)\b/,
  /\b(context|input|inputs|user|human)\b/,
  /\b(post|article|document|source|passage|story|text)\b/,
  /\b(title|topic|subject|headline)\b/,
]
const SYSTEM = /\bsystem( prompt| message)?$/
const SOURCE = /\b(source|article|document|doc|passages?|context|post|reference)\b/
const PAIR_ID = /^((pair|comparison|example|item|row|sample|task|hit|annotated pair) )?(id|idx|index)$/
const PROMPT_ID = /^(prompt|question|q|post|conversation|instruction|article|doc|document|query|interaction|input) id$/
const SLICE =
  /^(category|subset|domain|scenario|lang(uage)?|split|dataset|topic|task|subreddit|type|difficulty|genre|source)/
const SHORT = 60

const last = (path: string): string => wordsOf(path.split('.').at(-1) ?? path)
/** The text that most rows have, and of several the longest. */
const longest = (columns: readonly ColumnProfile[]): ColumnProfile | null =>
  columns.toSorted((first, second) => second.filled - first.filled || second.length - first.length)[0] ?? null

function taskOf(source: ColumnProfile | null, columns: readonly ColumnProfile[]): Task {
  if (columns.some(({ path }) => /summar/i.test(path))) return 'summarization'
  return source === null ? 'helpful' : 'document_qa'
}

/** The text that was answered, and texts that stand before it or beside it. */
function findPrompt(texts: readonly ColumnProfile[]) {
  const isSystem = ({ path }: ColumnProfile): boolean => SYSTEM.test(last(path))
  const asked = texts.filter((column) => !isSystem(column))
  const matching = (name: RegExp, of: readonly ColumnProfile[]) => of.filter(({ path }) => name.test(wordsOf(path)))
  const level =
    PROMPTS.find((name) => matching(name, asked).some(varies)) ??
    PROMPTS.find((name) => matching(name, asked).length > 0)
  const named = level === undefined ? [] : matching(level, asked)
  const main = longest(named.filter(varies)) ?? longest(named)
  const unnamed =
    main === null || !varies(main)
      ? longest(asked.filter((column) => varies(column) && (column.length > 8 || column.distinct === column.filled)))
      : null
  if (main === null) return { prompt: unnamed === null ? [] : [unnamed], isNamed: false }
  const beside = (name: RegExp) =>
    asked.find((column) => column !== main && name.test(last(column.path)) && column.filled > 0)
  // Instruction and input are one prompt together, wherever one of them stands.
  const before = beside(/^instructions?$/) ?? null
  const after = /^instructions?$/.test(last(main.path))
    ? (beside(/^(input|inputs|question|query)$/) ?? unnamed)
    : unnamed
  // Where some rows have none, another column may hold theirs: a post here, an article there.
  const instead = texts.filter(
    (column) =>
      column !== main &&
      column.length > main.length / 2 &&
      !/\b([ab]|\d)$/.test(wordsOf(column.path)) &&
      column.filled <= main.of - main.filled &&
      PROMPTS.some((name) => name.test(wordsOf(column.path))),
  )
  const system = texts.find((column) => isSystem(column) && column.distinct > 1) ?? null
  const first = /^(input|inputs|question|query)$/.test(last(main.path)) ? before : null
  const parts = [system, first, main, after, longest(instead)].filter((column) => column !== null)
  return { prompt: [...new Set(parts)], isNamed: true }
}

/** Columns that say what the texts are about, whatever the responses look like. `used`: what has a meaning already. */
export function guessTexts(columns: readonly ColumnProfile[], used: ReadonlySet<string>): GuessedTexts {
  const free = columns.filter((column) => isFlat(column) && !used.has(column.path))
  const texts = free.filter(
    (column) =>
      isText(column) &&
      !column.path.includes('[') &&
      column.filled > 0 &&
      !isIdName(column.path) &&
      !isAside(last(column.path)) &&
      (!isAuthorName(last(column.path)) || (SYSTEM.test(last(column.path)) && column.length > 12)) &&
      ![...used].some((path) => column.path.startsWith(`${path}[`) || column.path.startsWith(`${path}.`)),
  )
  const { prompt, isNamed } = findPrompt(texts)
  const source =
    longest(
      texts.filter((column) => !prompt.includes(column) && SOURCE.test(wordsOf(column.path)) && column.length > 200),
    ) ?? null
  const unique = ({ filled, distinct, of }: ColumnProfile) => filled === of && distinct === of
  const paths = prompt.map(({ path }) => path)
  const [only = null] = paths
  return {
    task: taskOf(source, columns),
    prompt: paths.length > 1 ? paths : only,
    source: source?.path ?? null,
    pairId: free.find((column) => PAIR_ID.test(wordsOf(column.path)) && unique(column))?.path ?? null,
    promptId: free.find(({ path, filled, of }) => PROMPT_ID.test(wordsOf(path)) && filled === of)?.path ?? null,
    slices: free
      .filter((column) => !prompt.includes(column) && SLICE.test(wordsOf(column.path)) && !isIdName(column.path))
      .filter(
        ({ type, length, values }) => (type === 'text' || type === 'boolean') && length < SHORT && values.length !== 1,
      )
      .map(({ path }) => path),
    doubts: [
      ...(prompt.length === 0 ? [doubtAbout(null, 'No column was found that holds the prompt.')] : []),
      ...(prompt.length > 0 && !isNamed
        ? [doubtAbout(only, 'Read as the prompt, though its name does not say so.')]
        : []),
      ...prompt
        .filter((column) => !varies(column) && prompt.length === 1)
        .map(({ path }) => doubtAbout(path, 'The prompt is the same in all rows.')),
    ],
  }
}
