import { type Mapping, promptColumns, ruleColumns } from '@/lib/ingest/mapping/mapping'
import { describeProblem } from '@/lib/ingest/mapping/recognise'
import type { RaterKey, Reading, Rejection } from '@/lib/ingest/record'
import { countOf } from '@/lib/words/format'
import type { Ledger } from './ledger'

/** Why an upload cannot become a dataset: one sentence, and what was met instead. */
export type UploadFault = { readonly reason: string; readonly details: readonly string[] }

export type Outcome = {
  readonly ledger: Ledger
  /** New ones. */
  readonly pairs: number
  readonly prompts: number
  readonly responses: number
  /** The rows are added to a dataset, which has pairs and labels already. */
  readonly adds: boolean
  /** The files say themselves that nobody chose. */
  readonly mayLackLabels: boolean
}

type Values = { readonly rater: RaterKey; unread: number; blank: number; readonly met: Map<string, number> }

const MOST_RATERS = 1000
const MOST_VALUES = 20
const SHOWN_VALUES = 5
const SHOWN_RATERS = 5
const SHOWN_REJECTIONS = 5
const MOST_CHARACTERS = 60
/** Labels, or pairs with one, below which somebody should look. */
const FEW = 0.2

const quoted = (value: string): string =>
  `“${value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value}”`

/** What of files could not be read, gathered while they are: enough to say why nothing, or little, comes of them. */
export function createUnread(mapping: Mapping | null) {
  const byRater = new Map<string, Values>()
  const ratings = new Map<string, number>()
  const first: Rejection[] = []
  let left = 0

  function miss(rater: RaterKey, raw: string): void {
    const found = byRater.get(rater.name) ?? { rater, unread: 0, blank: 0, met: new Map() }
    if (byRater.size < MOST_RATERS) byRater.set(rater.name, found)
    if (raw.trim() === '') {
      found.blank++
      return
    }
    found.unread++
    const value = raw.slice(0, MOST_CHARACTERS + 1)
    if (found.met.has(value) || found.met.size < MOST_VALUES) found.met.set(value, (found.met.get(value) ?? 0) + 1)
  }
  const columnOf = ({ name }: RaterKey): string => {
    const { labels, ratings: rated } = mapping ?? { labels: [], ratings: [] }
    const said = [
      ...labels.map(({ rater, rule }) => ({ rater, columns: ruleColumns(rule) })),
      ...rated.map(({ rater, column }) => ({ rater, columns: [column] })),
    ].find(({ rater }) => rater.column !== null || rater.name === name)
    return said && said.columns.length > 0 ? ` (column ${said.columns.join(' and ')})` : ''
  }
  /** What stands where a label was looked for. */
  function describeValues({ rater, unread, blank, met }: Values): string {
    const most = [...met].sort(([, one], [, other]) => other - one).slice(0, SHOWN_VALUES)
    const named = most.map(([value, times]) => `${quoted(value)} ${countOf(times, 'time')}`)
    const rest = unread - most.reduce((sum, [, times]) => sum + times, 0)
    const parts = [
      ...named,
      ...(rest > 0 ? [`other values ${countOf(rest, 'time')}`] : []),
      ...(blank > 0 ? [countOf(blank, 'empty cell')] : []),
    ]
    return `${rater.name}${columnOf(rater)}: ${parts.join(', ')}.`
  }
  function valuesMet(): readonly string[] {
    const shown = [...byRater.values()].sort((one, other) => other.unread - one.unread)
    const more = shown.length - SHOWN_RATERS
    return [
      ...shown.slice(0, SHOWN_RATERS).map(describeValues),
      ...(more > 0 ? [`And the labels of ${countOf(more, 'more rater')}.`] : []),
    ]
  }
  /** The first rows and cells that were left out, each with its place and reason. */
  function rejected(): readonly string[] {
    const more = left - first.length
    return [
      ...first.map(({ file, line, column, reason, remedy }) =>
        describeProblem({ file, line, column: null, reason: column ? `${column}: ${reason}` : reason, remedy }),
      ),
      ...(more > 0 ? [`… and ${countOf(more, 'more row or cell', 'more rows and cells')} left out.`] : []),
    ]
  }

  return {
    take(reading: Reading, rejections: readonly Rejection[]): void {
      left += rejections.length
      if (first.length < SHOWN_REJECTIONS) first.push(...rejections.slice(0, SHOWN_REJECTIONS - first.length))
      for (const record of reading.records) {
        if (record.kind !== 'rated') {
          for (const { choice, rater, raw } of record.votes) if (choice === null) miss(rater, raw)
          continue
        }
        for (const { value, rater, raw } of record.ratings) {
          if (value === null) miss(rater, raw)
          else ratings.set(rater.name, (ratings.get(rater.name) ?? 0) + 1)
        }
      }
    },

    /** Why nothing can come of the files once all of them are read; `null` where something can. */
    fault({ ledger, pairs, prompts, responses, adds, mayLackLabels }: Outcome): UploadFault | null {
      const of = (count: (file: Ledger['files'][number]) => number) =>
        ledger.files.reduce((sum, file) => sum + count(file), 0)
      const rows = of((file) => file.rows)
      const taken = of((file) => file.read - file.rejected)
      const readable = ledger.raters.reduce((sum, { imported, duplicates }) => sum + imported + duplicates, 0)
      if (rows === 0) return { reason: 'These files hold no rows.', details: [] }
      if (taken === 0)
        return {
          reason: `No row of these files can be imported: ${countOf(rows, 'row was', 'rows were')} read, and every one is left out.`,
          details: rejected(),
        }
      const unread = [...byRater.values()].some((values) => values.unread > 0)
      if (adds && (readable > 0 || ratings.size > 0 || !unread)) return null
      if (!adds && pairs === 0)
        return {
          reason:
            prompts === responses
              ? `No pair can be made of ${countOf(responses, 'response')}: a pair needs two to the same prompt, and here every response has a prompt of its own.`
              : `No pair can be made of ${countOf(rows, 'row')}.`,
          details: [
            ...(mapping?.prompt
              ? [`The prompt is read from ${promptColumns(mapping).map(quoted).join(' and ')}.`]
              : []),
            ...rejected(),
          ],
        }
      if (readable > 0 || mayLackLabels) return null
      return {
        reason: `No label can be read: ${countOf(pairs, 'pair')}, and no rater’s choice on any of them.`,
        details: [
          ...valuesMet(),
          ...(byRater.size === 0 ? ['The files name nobody who chose, and no column that says which was chosen.'] : []),
          ...rejected(),
        ],
      }
    },

    /** Where most labels cannot be read: whose, and what stands there instead. */
    warnings({ ledger, pairs }: Pick<Outcome, 'ledger' | 'pairs'>): readonly string[] {
      const readable = new Map(ratings)
      for (const { name, imported, duplicates } of ledger.raters)
        readable.set(name, Math.max(readable.get(name) ?? 0, imported + duplicates))
      const few = [...byRater.values()].filter(
        ({ rater, unread }) =>
          unread > 0 && (readable.get(rater.name) ?? 0) < FEW * (unread + (readable.get(rater.name) ?? 0)),
      )
      const told = few.slice(0, SHOWN_RATERS).map((values) => {
        const known = readable.get(values.rater.name) ?? 0
        return `Only ${known} of ${countOf(known + values.unread, 'label')} can be read. ${describeValues(values)}`
      })
      const votes = ledger.raters.reduce((sum, { imported }) => sum + imported, 0)
      const sparse = told.length === 0 && pairs > 0 && votes > 0 && votes < FEW * pairs
      return sparse
        ? [`Only ${countOf(votes, 'label')} on ${countOf(pairs, 'pair')} can be read. ${valuesMet().join(' ')}`]
        : told
    },
  }
}

/** A fault as one message: the reason, then a line for each detail. */
export const describeFault = ({ reason, details }: UploadFault): string => [reason, ...details].join('\n')
