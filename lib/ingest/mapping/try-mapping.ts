import type { FileSample } from '@/lib/ingest/format'
import { openCell, readPath } from '@/lib/ingest/read-path'
import type { PairRecord, RatedRecord, SourceRecord, SourceRow } from '@/lib/ingest/record'
import { mappedFormat } from './mapped-format'
import type { Mapping } from './mapping'

/** What comes of sampled rows that are read by a mapping. */
export type Trial = {
  readonly rows: number
  /** Rows that would be rejected, and the first reason. */
  readonly rejected: number
  readonly reason: string | null
  readonly pairs: number
  /** Labels that can be read, of all; a rating that stands in a pair counts once. */
  readonly labels: number
  readonly votes: number
  /** Labels as they stand that cannot be read. */
  readonly unread: readonly string[]
  /** Labels that say another thing than an earlier one of the same rater on the same pair. */
  readonly conflicts: number
  /** Pairs of two equal texts, and responses that repeat their prompt. */
  readonly alike: number
  readonly echoes: number
  readonly prompts: number
}

/** Of one prompt: more are not compared for a trial. */
const MOST_RATED = 40
/** Of a list in a row. */
const MOST_ELEMENTS = 50
const MOST_UNREAD = 5
/** Texts in a browser are shortened: their ends cannot be told apart. */
const same = (first: string, second: string): boolean => first === second && !first.endsWith('…')

const listsOf = ({ responses, labels }: Mapping): readonly string[] =>
  [...new Set([...(responses.kind === 'rated' ? [responses.list] : []), ...labels.map(({ list }) => list)])].filter(
    (list) => list !== null,
  )

/** A row with the first elements of the lists that a mapping reads. */
function shorten(row: SourceRow, lists: readonly string[]): SourceRow {
  let value = row.value
  for (const list of lists) {
    const elements = openCell(readPath(value, list))
    if (!Array.isArray(elements) || elements.length <= MOST_ELEMENTS) continue
    // A path that names nothing by itself is found by its whole name first.
    if (isFields(value)) value = { ...value, [list]: elements.slice(0, MOST_ELEMENTS) }
  }
  return value === row.value ? row : { ...row, value }
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads sampled rows by a mapping, and counts what they give. */
export function tryMapping(mapping: Mapping, samples: readonly FileSample[]): Trial {
  const format = mappedFormat(mapping)
  const lists = listsOf(mapping)
  const records: SourceRecord[] = []
  let [rows, rejected] = [0, 0]
  let reason: string | null = null
  for (const sample of samples) {
    const read = format.open(sample)
    for (const row of sample.rows) {
      const reading = read(shorten(row, lists))
      rows++
      records.push(...reading.records)
      if (reading.records.length === 0) rejected++
      reason ??= reading.rejections[0]?.reason ?? null
    }
  }
  const given = countGiven(records.filter((record) => record.kind === 'pair'))
  const made = countMade(records.filter((record) => record.kind === 'rated'))
  const prompts = new Set(
    records.map((record) => (record.kind === 'verdict' ? '' : (record.promptId ?? record.prompt))),
  )
  return {
    rows,
    rejected,
    reason,
    pairs: given.pairs + made.pairs,
    labels: given.labels + made.labels,
    votes: given.votes + made.votes,
    unread: [...given.unread],
    conflicts: given.conflicts,
    alike: given.alike,
    echoes: given.echoes + made.echoes,
    prompts: prompts.size,
  }
}

function countGiven(records: readonly PairRecord[]) {
  const pairs = new Set<string>()
  const known = new Map<string, number>()
  const unread = new Set<string>()
  let [labels, votes, conflicts, alike, echoes] = [0, 0, 0, 0, 0]
  for (const { pairId, promptId, prompt, a, b, votes: given } of records) {
    const key = pairId ?? [promptId ?? prompt, a.text, b.text].join('\u0000')
    pairs.add(key)
    if (same(a.text, b.text)) alike++
    if (prompt !== '' && (same(a.text, prompt) || same(b.text, prompt))) echoes++
    for (const { rater, choice, raw } of given) {
      votes++
      if (choice === null) {
        if (raw !== '' && unread.size < MOST_UNREAD) unread.add(raw.slice(0, 60))
        continue
      }
      labels++
      const vote = `${rater.kind} ${rater.name}\u0000${key}`
      const before = known.get(vote)
      if (before !== undefined && before !== choice) conflicts++
      known.set(vote, before ?? choice)
    }
  }
  return { pairs: pairs.size, labels, votes, unread, conflicts, alike, echoes }
}

function countMade(records: readonly RatedRecord[]) {
  const byPrompt = new Map<string, RatedRecord[]>()
  for (const record of records) {
    const key = record.promptId ?? record.prompt
    const group = byPrompt.get(key)
    if (group === undefined) byPrompt.set(key, [record])
    else if (group.length < MOST_RATED) group.push(record)
  }
  let [pairs, labels, votes, echoes] = [0, 0, 0, 0]
  for (const rated of byPrompt.values()) {
    for (const [at, one] of rated.entries()) {
      if (one.prompt !== '' && same(one.response.text, one.prompt)) echoes++
      for (const other of rated.slice(at + 1)) {
        if (same(one.response.text, other.response.text)) continue
        pairs++
        for (const { rater, value } of one.ratings) {
          const beside = other.ratings.find(
            (rating) => rating.rater.name === rater.name && rating.rater.kind === rater.kind,
          )
          votes++
          if (value !== null && beside !== undefined && beside.value !== null) labels++
        }
      }
    }
  }
  return { pairs, labels, votes, echoes }
}

/** Why a mapping gives nothing to measure, in words; `null` where it does. */
export function faultIn(trial: Trial): string | null {
  const { rows, rejected, reason, pairs, labels, unread, alike, echoes } = trial
  if (rows === 0) return null
  if (rejected === rows) return `Every row would be rejected. ${reason ?? ''}`.trim()
  if (pairs === 0)
    return 'These rows make 0 pairs: no prompt has two responses. Choose the prompt that several rows share, or another arrangement of responses.'
  if (alike >= pairs && alike > 0)
    return 'Both responses are the same text in every row. Choose another column for one of them.'
  if (echoes >= pairs)
    return 'A response is the same text as the prompt in every row. Choose another column for one of them.'
  if (labels > 0) return null
  const shown = unread.map((value) => `“${value}”`).join(', ')
  return shown === ''
    ? '0 labels can be read: the cells of the label column are empty in these rows.'
    : `0 labels can be read: nothing says what ${shown} ${unread.length === 1 ? 'means' : 'mean'}.`
}
