import type { FileSample } from '@/lib/ingest/format'
import { rawLabel } from '@/lib/ingest/read-field'
import { type Counting, countingOf } from '@/lib/ingest/side-words'
import { EXACT } from './wide-columns'
import { labelIn, ownLabel } from './wide-labels'

/** The columns of Proclivity's own format under other headings: `Response A`, `Human: Ann`. */
export type WideHeadings = {
  /** The format's name of a heading that is not written so. */
  readonly meant: ReadonlyMap<string, string>
  /** All headings, those by the format's names. */
  readonly fields: readonly string[]
  /** Two headings of which nobody can say which is meant. */
  readonly alike: readonly [string, string] | null
}

const NAMES = ['prompt', 'response_a', 'response_b', 'preference', 'pair_id', 'prompt_id', 'task']
const MORE_NAMES = ['source', 'source_a', 'source_b', 'author_a', 'author_b']
const compact = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const BY_WORDS: ReadonlyMap<string, string> = new Map([...NAMES, ...MORE_NAMES].map((name) => [compact(name), name]))
/** `Human: Ann`, `model gpt-4`: the rater's name is kept as it is written. */
const RATER = /^\s*(human|model)(?:\s*[:.]\s*|\s+|\s*[-–_]\s*)(.*\S)\s*$/iu
/** What a label is called, and no rater. */
const LABEL =
  /^(preferences?|preferred|labels?|choices?|votes?|verdicts?|winners?|judge?ments?|annotations?|ratings?)$/i
const SLICE = /^\s*slice\s*[:.]\s*(.*\S)\s*$/iu
const FACTOR = /^\s*factor\s*[:.]\s*(.*[^\s._-])[\s._-]+([ab])\s*$/iu

/** What stands under a heading. */
function cellsUnder({ rows }: FileSample, field: string): readonly unknown[] {
  const cells = rows.flatMap(({ value }) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? [Reflect.get(value, field)] : [],
  )
  return cells.filter((cell) => cell !== null && rawLabel(cell).trim() !== '')
}

/** Labels: most of what stands there can be read. `none`: what it means that nothing stands there. */
function holdsLabels(sample: FileSample, field: string, none: boolean): boolean {
  const given = cellsUnder(sample, field)
  const readable = given.filter((cell) => typeof cell === 'string' && ownLabel(cell) !== undefined)
  return given.length === 0 ? none : readable.length * 2 >= given.length
}

/** From which number the labels under a heading count the two responses, as far as they tell. */
export const countingUnder = (sample: FileSample, field: string): Counting =>
  countingOf(cellsUnder(sample, field).filter((cell) => typeof cell === 'string'))

const SEVERAL = 3
/** Whether several labels stand under a heading and none of them is one of this format: 1 and 2, names, scores. */
export function holdsOtherLabels(sample: FileSample, field: string): boolean {
  const given = cellsUnder(sample, field)
  return given.length >= SEVERAL && !given.some((cell) => typeof cell === 'string' && labelIn(cell) !== undefined)
}

function meaningOf(sample: FileSample, field: string): string | null {
  const name = BY_WORDS.get(compact(field))
  if (name !== undefined)
    return name !== 'preference' || field === name || holdsLabels(sample, field, true) ? name : null
  const [, kind = '', rater = ''] = RATER.exec(field) ?? []
  if (kind !== '' && !holdsLabels(sample, field, false)) return null
  if (kind !== '' && !LABEL.test(rater)) return `${kind.toLowerCase()}.${rater}`
  if (kind !== '') return kind.toLowerCase() === 'human' ? 'preference' : null
  const slice = SLICE.exec(field)?.[1]
  if (slice !== undefined) return `slice.${slice}`
  const [, factor, side = ''] = FACTOR.exec(field) ?? []
  return factor === undefined ? null : `factor.${factor}.${side.toLowerCase()}`
}

/** What the headings of a file mean, whatever their case, blanks, dashes and underscores. Those of the format mean themselves. */
export function readHeadings(sample: FileSample): WideHeadings {
  const { fields } = sample
  const meant = new Map<string, string>()
  if (fields.includes(EXACT)) return { meant, fields, alike: null }
  const taken = new Map<string, string>()
  const own = new Set(fields)
  const required = ['prompt', 'response_a', 'response_b'].every((name) => own.has(name))
  let alike: [string, string] | null = null
  for (const field of fields) {
    if (isOwn(field)) continue
    const name = meaningOf(sample, field)
    if (name === null) continue
    const other = own.has(name) ? name : taken.get(name)
    // A file that has the format's own headings may have others beside them.
    if (other !== undefined && own.has(name) && required) continue
    if (other !== undefined) alike ??= [other, field]
    else {
      taken.set(name, field)
      meant.set(field, name)
    }
  }
  return { meant, fields: fields.map((field) => meant.get(field) ?? field), alike }
}

/** Whether a name is one of the format's. */
export const isOwn = (field: string): boolean =>
  BY_WORDS.get(compact(field)) === field ||
  /^(human|model|generator|strength|verdict|slice)\../.test(field) ||
  /^factor\..+\.[ab]$/.test(field)
