import type { FileSample } from '@/lib/ingest/format'
import { isAuthorName, isFlat, isIdName, isNumber, isText, wordsOf } from './column-names'
import { type Doubt, doubtAbout } from './doubt'
import { guessColumns } from './guess-columns'
import { guessLabels } from './guess-labels'
import { guessTexts } from './guess-prompt'
import { guessRated } from './guess-ratings'
import { reasonForNone } from './guess-reasons'
import { guessResponses, type ResponseColumns } from './guess-responses'
import type { LabelSet } from './label-columns'
import { type ColumnProfile, listColumns } from './list-columns'
import { type Mapping, neededColumns, promptColumns, ruleColumns } from './mapping'
import { commonName, pairColumns } from './pair-columns'
import { faultIn, type Trial, tryMapping } from './try-mapping'

export type Alternative = { readonly words: string; readonly mapping: Mapping }

/** What the columns seem to mean, to be corrected by a person. */
export type Guess = {
  /** `null`: no reading of the columns gives a pair with a label that can be read, and `reason` says why. */
  readonly mapping: Mapping | null
  readonly reason: string | null
  /** Where another reading is possible. */
  readonly doubts: readonly Doubt[]
  /** Other readings that work, the likeliest first. */
  readonly alternatives: readonly Alternative[]
}

type Candidate = {
  readonly mapping: Mapping
  readonly doubts: readonly Doubt[]
  readonly words: string
  readonly weight: number
}

const MOST_RESPONSES = 6
/** Readings that are so much less likely are none. */
const FAR = 4
const MOST_ALTERNATIVES = 4

/** A column that holds what was asked, where the responses are conversations that begin with it. */
const ASKS =
  /\b(prompts?|instructions?|questions?|query|messages|conversations?|dialog(ue)?|chat|context|input|history)\b/

/** Every column that a mapping gives a meaning, but for slices. */
function usedColumns(mapping: Pick<Mapping, 'responses' | 'labels' | 'ratings' | 'factors'>): ReadonlySet<string> {
  const { responses, labels, ratings, factors } = mapping
  const each =
    responses.kind === 'pair'
      ? [responses.a, responses.b]
      : responses.kind === 'columns'
        ? responses.each
        : [responses.each]
  const inList = responses.kind === 'rated' && responses.list !== null
  return new Set(
    [
      ...(inList ? [responses.list] : each.flatMap(({ text, author }) => [text, author])),
      ...labels.flatMap(({ list, rater, rule }) => (list === null ? [rater.column, ...ruleColumns(rule)] : [list])),
      ...(inList ? [] : ratings.flatMap(({ rater, column, columns }) => [rater.column, column, ...(columns ?? [])])),
      ...(inList ? [] : factors.flatMap(({ a, b, columns }) => [a, b, ...(columns ?? [])])),
    ].filter((path) => path !== null),
  )
}

function complete(
  columns: readonly ColumnProfile[],
  part: Pick<Mapping, 'responses' | 'labels' | 'ratings' | 'factors'>,
): { readonly mapping: Mapping; readonly doubts: readonly Doubt[] } {
  const { doubts, ...texts } = guessTexts(columns, usedColumns(part))
  const { responses } = part
  // Conversations that stand alone hold their prompt themselves.
  const own =
    responses.kind === 'pair'
      ? responses.a.text
      : responses.kind === 'columns'
        ? (responses.each[0]?.text ?? '')
        : responses.list === null
          ? responses.each.text
          : ''
  const isSpoken = columns.some(({ path, type }) => path === own && type === 'conversation')
  const asks = texts.prompt !== null && promptColumns({ prompt: texts.prompt }).some((path) => ASKS.test(wordsOf(path)))
  const prompt = isSpoken && !asks ? own : texts.prompt
  // Where each row is one person’s label, an id of the row is no id of the pair that several label.
  const pairId = part.labels.some(({ rater }) => rater.column !== null) ? null : texts.pairId
  return {
    mapping: { version: 1, ...texts, prompt, pairId, ...part },
    doubts: prompt === texts.prompt ? doubts : [],
  }
}

/** Number pairs beside the labels become imported factors. */
function factorsOf(flat: readonly ColumnProfile[], labels: LabelSet['labels']): Mapping['factors'] {
  const taken = new Set(labels.flatMap(({ rule }) => ruleColumns(rule)))
  return pairColumns(flat)
    .filter(({ a, b }) => isNumber(a) && isNumber(b) && !taken.has(a.path) && !taken.has(b.path) && !isIdName(a.path))
    .filter(({ a, b }) => !labels.some(({ rater }) => rater.name === a.path || rater.name === b.path))
    .map(({ a, b, name }) => ({ name: commonName(a.path, b.path) || name || a.path, a: a.path, b: b.path }))
}

function authorsOf(
  flat: readonly ColumnProfile[],
  { columns: [a, b] }: ResponseColumns,
): readonly [string | null, string | null] {
  const found = pairColumns(flat).find(
    (pair) =>
      isAuthorName(pair.a.path) &&
      isText(pair.a) &&
      isText(pair.b) &&
      pair.a !== a &&
      pair.b !== b &&
      pair.a.length < 80,
  )
  return [found?.a.path ?? null, found?.b.path ?? null]
}

function pairsOf(columns: readonly ColumnProfile[], found: ResponseColumns, sample: FileSample): readonly Candidate[] {
  const [a, b] = found.columns
  if (a === undefined || b === undefined || found.columns.length > 2) return []
  const flat = columns.filter(isFlat)
  const [authorA, authorB] = authorsOf(flat, found)
  return guessLabels(columns, found, sample)
    .slice(0, 6)
    .map((set): Candidate => {
      const part = {
        responses: {
          kind: 'pair' as const,
          a: { text: a.path, source: null, author: authorA },
          b: { text: b.path, source: null, author: authorB },
        },
        labels: [...set.labels],
        ratings: [],
        factors: [...factorsOf(flat, set.labels)],
      }
      const { mapping, doubts } = complete(columns, part)
      return {
        mapping,
        doubts: [...(found.doubt === null ? [] : [found.doubt]), ...doubts, ...set.doubts],
        words: `“${a.path}” and “${b.path}”; which is preferred: ${set.about}`,
        weight: found.weight + set.weight,
      }
    })
}

/** How far the sampled rows bear a reading out: whole, or less for what is lost, unread or said twice. */
function worth({ rows, rejected, labels, votes, conflicts, alike, echoes, pairs }: Trial): number {
  const share = (part: number, of: number) => (of === 0 ? 0 : part / of)
  return (
    -8 * share(rejected, rows) -
    6 * (1 - share(labels, votes)) -
    20 * share(conflicts, votes) -
    4 * share(alike + echoes, pairs)
  )
}

/** A first reading of unknown columns by names and values, each tried on the sampled rows; never applied without being shown. */
export function guessMapping(
  sample: FileSample,
  others: readonly FileSample[] = [],
  columns = listColumns(sample),
): Guess {
  const found = guessResponses(columns)
  const responses = found.filter(({ weight }) => weight > (found[0]?.weight ?? 0) - FAR).slice(0, MOST_RESPONSES)
  const rated = guessRated(columns)
  const candidates: readonly Candidate[] = [
    ...responses.flatMap((found) => pairsOf(columns, found, sample)),
    ...responses
      .flatMap((found) => guessColumns(columns, found).map((part) => ({ part, more: found.weight })))
      .map(ratedCandidate(columns)),
    ...rated.map((part) => ({ part, more: 1 })).map(ratedCandidate(columns)),
  ]
  const alike = others.filter((other) => sample.fields.every((field) => other.fields.includes(field)))
  const tried = candidates.map((candidate) => ({
    ...candidate,
    trial: tryMapping(candidate.mapping, [sample, ...alike]),
  }))
  const working = tried
    .filter(({ trial }) => faultIn(trial) === null)
    .map((candidate) => ({ ...candidate, weight: candidate.weight + worth(candidate.trial) }))
    .toSorted((one, other) => other.weight - one.weight)
  const [best, ...rest] = working
  // Where two texts stand side by side, how they could be rated alone is of no help.
  const near = tried.find(({ mapping }) => responses.length === 0 || mapping.responses.kind !== 'rated')
  if (best === undefined)
    return {
      mapping: null,
      reason: reasonForNone(columns, responses, near === undefined ? null : faultIn(near.trial)),
      doubts: [],
      alternatives: [],
    }
  const seen = new Set([readingOf(best.mapping)])
  const alternatives = rest.filter(({ mapping, weight }) => {
    if (weight < best.weight - 2 * FAR) return false
    const key = readingOf(mapping)
    return !seen.has(key) && Boolean(seen.add(key))
  })
  return {
    mapping: best.mapping,
    reason: null,
    doubts: [...best.doubts, ...trialDoubts(best.trial), ...unusedDoubts(responses, best.mapping)],
    alternatives: alternatives.slice(0, MOST_ALTERNATIVES).map(({ words, mapping }) => ({ words, mapping })),
  }
}

const readingOf = ({ responses, labels, ratings }: Mapping): string => JSON.stringify([responses, labels, ratings])

const ratedCandidate =
  (columns: readonly ColumnProfile[]) =>
  ({
    part: { doubts, about, weight, ...part },
    more,
  }: {
    readonly part: ReturnType<typeof guessRated>[number]
    readonly more: number
  }): Candidate => {
    const whole = complete(columns, part)
    return { mapping: whole.mapping, doubts: [...whole.doubts, ...doubts], words: about, weight: weight + more }
  }

function trialDoubts({ rows, rejected, reason, unread, conflicts }: Trial): readonly Doubt[] {
  const shown = unread.map((value) => `“${value}”`).join(', ')
  return [
    ...(rejected > 0 ? [`${rejected} of the first ${rows} rows would be rejected. ${reason ?? ''}`.trim()] : []),
    ...(shown === '' ? [] : [`Labels that cannot be read: ${shown}.`]),
    ...(conflicts > 0
      ? [
          `${conflicts} of the first rows contradict an earlier row on the same pair: a column may say whose label each is.`,
        ]
      : []),
  ].map((words) => doubtAbout(null, words))
}

/** Texts that look like further responses and are left out. */
function unusedDoubts(responses: readonly ResponseColumns[], mapping: Mapping): readonly Doubt[] {
  if (mapping.responses.kind !== 'pair') return []
  const used = new Set(neededColumns(mapping))
  const { a, b } = mapping.responses
  const isWider = ({ columns }: ResponseColumns): boolean =>
    columns.length > 2 && [a.text, b.text].every((text) => columns.some(({ path }) => path === text))
  const left = responses.find(isWider)?.columns.filter(({ path }) => !used.has(path)) ?? []
  const names = left.map(({ path }) => `“${path}”`).join(', ')
  return left.length > 0 ? [doubtAbout(b.text, `${names}: more responses, which are left out.`)] : []
}
