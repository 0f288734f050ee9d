import { z } from 'zod'
import { loadPairValues } from '@/lib/db/columns/pair-rows'
import { getDataset } from '@/lib/db/dataset'
import { getPair } from '@/lib/db/pair'
import { settingOf } from '@/lib/db/rater'
import { readAs } from '@/lib/db/rows'
import { listFactSteps, listVerdicts } from '@/lib/db/runs/run-answer'
import { type ChoiceLine, choiceLines } from '@/lib/pairs/choice-lines'
import { ALL_PAIRS, isEveryPair, type PairsQuery } from '@/lib/pairs/pairs-query'
import { type FactorMeta, factorMeta, loadFactorMetas } from '@/lib/profiles/factor-meta'
import { loadPack } from '@/lib/profiles/load-pack'
import { epsilonOf, listWhole } from '@/lib/profiles/load-values'
import { reasonIn } from '@/lib/protocol/read-answer'
import { type Percentile, percentilesIn } from '@/lib/statistics/percentile'
import { SIGN, signCodes } from '@/lib/statistics/sign-codes'
import { choiceBySign, MISSING, type RaterKind, shownNames } from '@/lib/words/rater'
import { type JudgedFacts, judgedFacts } from './judged-facts'
import { type Choice, chosenBy, known, loadRatersOn } from './load-pairs'

export type Side = {
  readonly text: string
  readonly source: string | null
  readonly author: string | null
  /** What it states, one fact at a time, as models judged it. */
  readonly facts: readonly JudgedFacts[]
}
const UNREADABLE = 2
/** People whose votes are listed one by one; of more only the counts are said. */
const MOST_LISTED = 24
/** A verdict in one order: 2 = unreadable, `null` = not asked. */
export type Verdict = 1 | 0 | -1 | 2 | null

export type PairView = {
  readonly index: number
  readonly externalId: string | null
  /** How many pairs the query asks for, and where this one stands among them; 0: nowhere. */
  readonly pairs: number
  readonly position: number
  /** Texts that were not searched yet: there may be more such pairs. */
  readonly unread: number
  readonly previous: number | null
  readonly next: number | null
  readonly prompt: string
  readonly source: string | null
  readonly a: Side
  readonly b: Side
  readonly slices: Readonly<Record<string, string>>
  /** One by one; of a crowd only those of models. */
  readonly votes: readonly {
    readonly rater: string
    readonly kind: RaterKind
    readonly setting: string | null
    readonly choice: Choice
    readonly raw: string
    readonly shown: Verdict
    readonly swapped: Verdict
    /** The id of a corrected judge. */
    readonly corrected?: string
  }[]
  /** What most people chose, how many of them, and how many gave a label; `null` without a label of a person. */
  readonly people: { readonly choice: Choice; readonly votes: number; readonly of: number } | null
  /** Who chose what, in lines. */
  readonly lines: readonly ChoiceLine[]
  /** The model that the query asks about, and its choice. */
  readonly asked: { readonly name: string; readonly choice: Choice } | null
  /** Most people and each model that judged, as the columns of the profile have them. */
  readonly choices: readonly { readonly who: string; readonly choice: Choice }[]
  /** Why models chose as they did, in their words, by the order they were shown. */
  readonly reasons: readonly { readonly rater: string; readonly first: 'a' | 'b'; readonly reason: string }[]
  readonly measurements: readonly {
    readonly factor: FactorMeta
    readonly a: number | null
    readonly b: number | null
    /** Which response has more, by the rule that scores it; `null` where one has no value. */
    readonly more: Choice
    /** Where each value stands among those of all responses; `null` where there is no value. */
    readonly percentiles: { readonly a: Percentile | null; readonly b: Percentile | null }
  }[]
}

type Dataset = Parameters<typeof listWhole>[0] & { readonly pairs: number }
type Place = { readonly index: number; readonly aIndex: number; readonly bIndex: number }

const slicesSchema = z.record(z.string(), z.string())
const toChoice = (stored: number | null): Choice => (stored === null ? null : choiceBySign(stored))
const choiceIn = (code = MISSING): Choice => (code === MISSING ? null : choiceBySign(code))
const toVerdict = (stored: number | null): Verdict => (stored === UNREADABLE ? UNREADABLE : toChoice(stored))

/** Its neighbours among the pairs that a query asks for; a pair that is none of them stands among all. */
async function placeOf(dataset: Dataset, query: PairsQuery, index: number) {
  const chosen = isEveryPair(query) ? null : await chosenBy(dataset.id, query)
  const at = chosen?.indexes.indexOf(index) ?? -1
  if (!chosen || at < 0) {
    const { pairs } = dataset
    return {
      pairs,
      position: index + 1,
      unread: 0,
      previous: index > 0 ? index - 1 : null,
      next: index + 1 < pairs ? index + 1 : null,
    }
  }
  const { indexes, unread } = chosen
  const [previous, next] = [indexes[at - 1] ?? null, indexes[at + 1] ?? null]
  return { pairs: indexes.length, position: at + 1, unread, previous, next }
}

/** Pairs of a dataset up to which values are ranked among all others: every value of every factor is in memory for that. */
const MOST_RANKED = 1_500_000

/** Each factor's values on a pair, and where they stand among all where those are in memory. */
async function measurementsOf({ id, pairs, responses }: Dataset, { index, aIndex, bIndex }: Place, mostRanked: number) {
  const [rows, metas] = [await listWhole({ id, responses }), await loadFactorMetas(id)]
  const whole = pairs <= mostRanked ? await loadPack(id) : null
  const columns = new Map(whole?.input.factors.map((factor) => [factor.id, factor.values]))
  const valuesOf = whole ? null : await loadPairValues(id, rows, [index])
  return rows.map((row): PairView['measurements'][number] => {
    const column = columns.get(row.key)
    const { a, b } = valuesOf?.(row.key, index) ?? {
      a: column?.[aIndex] ?? Number.NaN,
      b: column?.[bIndex] ?? Number.NaN,
    }
    const values = Float64Array.of(a, b)
    const [sign = SIGN.absent] = signCodes({ values, epsilon: epsilonOf(row) }, Int32Array.of(0), Int32Array.of(1))
    const [ofA = null, ofB = null] = column ? percentilesIn(column, [known(a), known(b)]) : []
    return {
      factor: metas.find(({ id: key }) => key === row.key) ?? factorMeta(row),
      ...{ a: known(a), b: known(b), percentiles: { a: ofA, b: ofB } },
      more: sign === SIGN.absent ? null : choiceBySign(sign - 1),
    }
  })
}

/**
 * Everything known about one pair, and its neighbours in the list it was opened from. Of a dataset whose values are not ranked
 * no columns are read but those that its place in a list takes.
 */
export async function loadPair(
  datasetId: number,
  index: number,
  query: PairsQuery = ALL_PAIRS,
  mostRanked = MOST_RANKED,
): Promise<PairView | null> {
  const dataset = await getDataset(datasetId)
  const pair = dataset?.status === 'ready' ? await getPair(datasetId, index) : null
  if (!dataset || !pair) return null
  // Where all columns are read for them, the place in a list takes them from there.
  const measurements = await measurementsOf(dataset, pair, mostRanked)
  const people = peopleOf(pair.preferences)
  const raters = await loadRatersOn(datasetId, [index], query)
  const model = raters.find(({ id, kind }) => id === query.model && kind === 'model') ?? null
  const [asked, corrected] = [
    pair.preferences.filter(({ raterIndex }) => raterIndex >= 0),
    pair.preferences.filter(({ raterIndex }) => raterIndex < 0),
  ]
  const isCrowd = people !== null && people.of > MOST_LISTED
  const isListed = ({ rater }: (typeof asked)[number]) => rater.kind === 'model' || !isCrowd
  const steps = await listFactSteps(datasetId, [pair.aIndex, pair.bIndex])
  const side = ({ index: response, text, source, author }: typeof pair.b): Side => ({
    text,
    source,
    author,
    facts: judgedFacts(steps, response),
  })
  return {
    index,
    externalId: pair.externalId,
    ...(await placeOf(dataset, query, index)),
    prompt: pair.a.prompt.text,
    source: pair.a.prompt.source,
    a: side(pair.a),
    b: side(pair.b),
    slices: readAs(slicesSchema, pair.slices ?? {}),
    votes: [...asked.filter(isListed), ...corrected].map(({ rater, choice, raw, shown, swapped }) => ({
      rater: rater.name,
      kind: rater.kind,
      setting: settingOf(rater.setting),
      choice: toChoice(choice),
      raw,
      shown: toVerdict(shown),
      swapped: toVerdict(swapped),
      ...(rater.index < 0 ? { corrected: `r${rater.index}` } : {}),
    })),
    people,
    lines: choiceLines(raters, 0, query.factor || query.votes ? query.model : query.rater),
    asked: model && { name: shownNames(raters).get(model.id) ?? model.name, choice: choiceIn(model.choices[0]) },
    choices: [
      ...(people ? [{ who: 'people', choice: people.choice }] : []),
      ...asked.flatMap(({ rater, choice }) =>
        rater.kind === 'model' && rater.setting !== 'generation' ? [{ who: rater.name, choice: toChoice(choice) }] : [],
      ),
    ],
    reasons: (await listVerdicts(datasetId, index)).flatMap(({ rater, variant, raw }) => {
      const reason = reasonIn(raw)
      return reason === null ? [] : [{ rater, first: variant === 0 ? ('a' as const) : ('b' as const), reason }]
    }),
    measurements,
  }
}

type Vote = { readonly rater: { readonly kind: RaterKind }; readonly choice: number | null }

function peopleOf(votes: readonly Vote[]): PairView['people'] {
  const labels = votes.flatMap(({ rater, choice }) => (rater.kind === 'human' && choice !== null ? [choice] : []))
  if (labels.length === 0) return null
  const counts = Map.groupBy(labels, (label) => label)
  const most = Math.max(...[...counts.values()].map(({ length }) => length))
  const winners = [...counts].filter(([, { length }]) => length === most)
  const [choice = 0] = winners.length === 1 ? (winners[0] ?? []) : []
  return { choice: choiceBySign(choice), votes: counts.get(choice)?.length ?? 0, of: labels.length }
}
