import type { FileSample, Format } from '@/lib/ingest/format'
import { cellsOf, inWords, isModelName, raterIn, readSample, whoseLabels } from '@/lib/ingest/rater-column'
import { findRaterColumn, holdsLabels } from './find-rater-column'

type Chosen = { readonly raterColumn: string | null; readonly note: string | null }

const JUDGE = /^((llm|model) )?judge( id| name| model)?$/
const VERDICT = /\b(judge|verdict|pred(iction|icted)?)\b/
/** More responses to one prompt say no more about who rated them. */
const MOST_RESPONSES = 50

/** A column that names a model says who the judge is; with other labels beside it those may be the judge's. */
function namesJudgeElsewhere(sample: FileSample, column: string, isNamed: boolean): boolean {
  if (!JUDGE.test(inWords(column)) || !cellsOf(sample, column).every((cell) => isModelName(String(cell)))) return false
  const holdsVerdicts = (field: string): boolean =>
    field !== column && VERDICT.test(inWords(field)) && holdsLabels(sample, field)
  return isNamed || sample.fields.some(holdsVerdicts)
}

type Rated = Map<string, Map<string, Set<string>>>

/** Who rated which response to which prompt. */
function listRated(format: Format, sample: FileSample, column: string): Rated {
  const prompts: Rated = new Map()
  for (const { from, records } of readSample(format.open(sample, column), sample))
    for (const record of records) {
      if (record.kind !== 'rated') continue
      const key = JSON.stringify([record.promptId ?? record.prompt, record.source])
      const responses = prompts.get(key) ?? new Map<string, Set<string>>()
      const raters = responses.get(record.response.text) ?? new Set()
      raters.add(raterIn(column, from.value))
      if (responses.size < MOST_RESPONSES) responses.set(record.response.text, raters)
      prompts.set(key, responses)
    }
  return prompts
}

/** Whether most responses to one prompt are rated by different people, so that no one's ratings compare them. */
function leavesUncompared(rated: Rated): boolean {
  let [compared, pairs] = [0, 0]
  for (const responses of rated.values()) {
    const raters = [...responses.values()]
    for (const [at, some] of raters.entries())
      for (const others of raters.slice(at + 1)) {
        pairs++
        if ([...some].some((rater) => others.has(rater))) compared++
      }
  }
  if (pairs > 0) return compared * 2 < pairs
  const all = [...rated.values()].flatMap((responses) => [...responses.values()].flatMap((raters) => [...raters]))
  return new Set(all).size * 2 > all.length
}

/**
 * The column that says whose label a row of a file holds, where its format leaves it open, and what a person should know
 * of it. `chosen`: the one that a person named, which stands; `isOpen`: whether one may be looked for.
 */
export function chooseRaterColumn(
  format: Format,
  sample: FileSample,
  { chosen, isOpen }: { readonly chosen: string | null; readonly isOpen: boolean },
): Chosen {
  const others = format.notRaters?.(sample) ?? []
  const fields = sample.fields.filter((field) => !others.includes(field))
  const column = chosen ?? (isOpen ? findRaterColumn({ ...sample, fields }) : null)
  if (column === null) return { raterColumn: null, note: null }
  const { unnamed, named } = whoseLabels(format, sample)
  if (!unnamed) return { raterColumn: null, note: null }
  const used: Chosen = { raterColumn: column, note: `The column ${column} says whose label a row holds.` }
  if (chosen !== null) return used
  const unused = (reason: string): Chosen => ({ raterColumn: null, note: `The column ${column} ${reason}` })
  if (namesJudgeElsewhere(sample, column, named))
    return unused('names the judge of other labels: those that name nobody are taken for People’s.')
  const rated = listRated(format, sample, column)
  if (rated.size > 0 && leavesUncompared(rated))
    return unused(
      'is not used: most of those it names rated only one response to a prompt. All ratings are taken for People’s.',
    )
  return used
}
