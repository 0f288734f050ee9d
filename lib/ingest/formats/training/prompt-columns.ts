import { readTurns, sharedTurns } from '@/lib/ingest/dialogue'
import type { FileSample } from '@/lib/ingest/format'
import { plainName } from './plain-name'
import { type Row, textOf } from './prompt-text'

/** What files call the text that was answered, the surest first. */
const PROMPTS = [
  ...['prompt', 'prompts', 'prompt_text', 'user_prompt', 'messages', 'conversations', 'conversation', 'instruction'],
  ...['instructions', 'question', 'query', 'user_query', 'user_input', 'user_message', 'input', 'inputs'],
]
/** Names that mean the prompt where no surer one is there. */
const LIKELY = [
  ...[
    'user',
    'human',
    'dialogue',
    'dialog',
    'chat',
    'history',
    'context',
    'post',
    'title',
    'text',
    'src',
    'source_text',
  ],
  ...['goal', 'task', 'task_description', 'request', 'problem', 'premise', 'scenario', 'situation', 'topic', 'article'],
  ...['document', 'passage', 'statement', 'sentence', 'source', 'description', 'x'],
]
/** A heading belongs to what stands under it. */
const BODIES = ['post', 'text', 'body', 'selftext', 'content', 'description']
const SYSTEMS = ['system', 'system_prompt']
/** What an answer must be faithful to, beside a prompt of its own. */
const SOURCES = ['context', 'document', 'article', 'passage', 'source_text', 'background', 'source']
const ABOUT =
  /^(id|idx|index|uuid|key|hash|url|link|uri|date|time|lang|language|model|source|dataset|subset|category|domain|split|task|type|tag|tags|label|labels|score|rating|margin|strength|confidence|winner|version|metadata|meta|notes?|comments?|reason(ing)?|rationale|explanation|justification|feedback|critique|evaluation|judg(e|ment)|annotator|rater|worker|author|generator|principle|license|quality|difficulty)$|_(id|idx|uuid|hash|url|date|time|at|lang|language|model|name|type|tags?|label|score|rating|source|length|len|tokens|by|reason|rationale|notes?|comments?|explanation|feedback)$|^(chosen|rejected|preferred|dispreferred)_|^__index/
const REMARK =
  /^(?!chosen_|rejected_).*(reason|reasoning|rationale|explanation|justification|feedback|critique|evaluation|judge?ment|notes?|comments?)$/
const LONG_SOURCE = 100

/** Where a file keeps its prompts. */
export type PromptColumns = {
  /** In the order in which they are looked at; the first that holds something is the prompt. */
  readonly fields: readonly string[]
  /** All of these together are the prompt. */
  readonly joined: readonly string[]
  readonly systems: readonly string[]
  readonly source: string | null
  /** Both answers are dialogues that begin alike. */
  readonly areDialogues: boolean
  /** Fields of other names that were taken because no other could be it: a person must know. */
  readonly taken: readonly string[]
  /** Each of these could be the prompt: a person has to say which, and the file is not read. */
  readonly open: readonly string[]
}

const asRow = (value: unknown): Row => (typeof value === 'object' && value !== null ? (value as Row) : {})
const isLong = (text: string): boolean => /\S\s+\S+\s+\S/.test(text)

/** Dialogues hold the prompt themselves: what both begin with, or what comes before the last answer of the one. */
const holdDialogues = (rows: readonly Row[], [won, lost]: readonly [string, string]): boolean =>
  rows.some((row) => {
    const [first, second] = [readTurns(row[won]), readTurns(row[lost])]
    if (first !== null && second !== null) return sharedTurns(first, second) > 0
    const one = first ?? second
    return one !== null && one.length > 1 && (first === null ? row[won] : row[lost]) !== undefined
  })

/** The fields of a sample by their plain names, without the answers and what is empty throughout. */
function listTexts(rows: readonly Row[], fields: readonly string[]) {
  return fields.flatMap((field) => {
    const texts = rows.map((row) => textOf(row[field])).filter((text) => text !== null && text.trim() !== '')
    return texts.length === 0 ? [] : [{ field, name: plainName(field), texts: texts.map(String) }]
  })
}
type Texts = ReturnType<typeof listTexts>

const inOrder = (names: readonly string[], given: Texts): Texts =>
  names.flatMap((name) => given.filter((each) => each.name === name))

/** Whether a field says the same in all of several rows: then it alone tells no prompt from another. */
const isSame = ({ texts }: Texts[number]): boolean => texts.length > 1 && new Set(texts).size === 1

/** The fields that together are the prompt: an instruction with its input, or one that never changes with what does. */
function joinSure(sure: Texts): readonly string[] {
  const [first, ...others] = sure
  if (first === undefined || readsAsList(first.name)) return []
  const more = others.filter(({ name }) => !readsAsList(name))
  if (/^instructions?$/.test(first.name)) return [first, ...more].map(({ field }) => field)
  return isSame(first) ? [first, ...more.filter((each) => !isSame(each)).slice(0, 1)].map(({ field }) => field) : []
}
const readsAsList = (name: string): boolean => /^(messages|conversations?)$/.test(name)

/** Of texts by other names the one that can be the prompt; `open`: each of several could be it. */
function findTaken(given: Texts): { readonly taken: readonly string[]; readonly open: readonly string[] } {
  const take = (texts: Texts) => ({ taken: texts.map(({ field }) => field), open: [] })
  const title = given.find(({ name }) => name === 'title')
  const body = inOrder(BODIES, given)[0]
  if (title && body) return take([title, body])
  const likely = inOrder(LIKELY, given)
  for (const among of [given.filter(({ texts }) => texts.some(isLong)), given]) {
    if (among.length === 1) return take(among)
    const known = likely.filter((each) => among.includes(each))
    if (known.length === 1) return take(known)
    if (among.length > 1) return { taken: [], open: among.map(({ field }) => field) }
  }
  return take([])
}

/**
 * Where the prompt is: in a field of a sure name; in the dialogues that both answers are; or in the only other text there
 * is.
 */
export function findPromptColumns(sample: FileSample, answers: readonly [string, string]): PromptColumns {
  const rows = sample.rows.map(({ value }) => asRow(value))
  const given = listTexts(
    rows,
    sample.fields.filter((field) => !answers.includes(field)),
  )
  const systems = inOrder(SYSTEMS, given).map(({ field }) => field)
  const sure = inOrder(PROMPTS, given)
  const sourceBeside = (prompts: readonly string[]): string | null =>
    inOrder(SOURCES, given).find(
      ({ field, name, texts }) =>
        !prompts.includes(field) && (name !== 'source' || texts.some((text) => text.length > LONG_SOURCE)),
    )?.field ?? null
  const areDialogues = holdDialogues(rows, answers)
  const none = { fields: [], joined: [], systems, taken: [], open: [], areDialogues }
  if (sure.length > 0) {
    const fields = sure.map(({ field }) => field)
    return { ...none, fields, joined: joinSure(sure), source: sourceBeside(fields) }
  }
  if (areDialogues) return { ...none, source: sourceBeside([]) }
  const others = given.filter(
    ({ name, texts, field }) =>
      !systems.includes(field) &&
      (!ABOUT.test(name) || (name === 'source' && texts.some((text) => text.length > LONG_SOURCE))),
  )
  // Names that mostly say something else stand back; yet beside such a text no shared beginning is the prompt.
  const aside = inOrder(LIKELY, given).filter(({ texts }) => texts.some(isLong))
  const { taken, open: several } = findTaken(others.length > 0 ? others : aside)
  if (several.length > 0) return { ...none, open: several, source: null }
  if (taken.length > 0)
    return {
      ...none,
      fields: taken,
      joined: taken.slice(0, taken.length > 1 ? 2 : 0),
      taken,
      source: sourceBeside(taken),
    }
  if (systems.length > 0) return { ...none, fields: systems, systems: [], taken: systems, source: null }
  // What was said about the answers is hardly the prompt; but while it is there, no line is taken off them unasked.
  const remarks = given.filter(({ name, texts }) => REMARK.test(name) && texts.some(isLong))
  return { ...none, open: remarks.map(({ field }) => field), source: null }
}
