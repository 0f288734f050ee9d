import type { ExportedPair, ExportedVote } from '@/lib/db/exported-pair'
import { type AuthorPair, listAuthorPairs, listVoteShapes, type RaterRow, type VoteShape } from '@/lib/db/rater'
import type { ExportSource } from './export-source'

const UNREADABLE = 2
const MAX_PLACES = 40

/** The two models of the file, and whether a pair shows them the other way round. */
type Models = { readonly names: readonly [string, string]; isTurned(pair: ExportedPair): boolean }

function modelsOf(found: readonly AuthorPair[]): Models {
  const [first, second] = found
  const isOnePair = first && first.a !== null && first.b !== null && first.a !== first.b
  const isSecondTurned = !second || (second.a === first?.b && second.b === first?.a)
  if (!isOnePair || !isSecondTurned || found.length > 2) return { names: ['A', 'B'], isTurned: () => false }
  return { names: [first.a, first.b], isTurned: ({ a }) => a.author !== first.a }
}

/** What most of the raters chose; `null` without a readable label, 0 where as many chose one as the other. */
function majority(choices: readonly (number | null)[]): number | null {
  const readable = choices.filter((choice) => choice !== null)
  return readable.length === 0 ? null : Math.sign(readable.reduce((sum, choice) => sum + choice, 0))
}

const turned = (score: number | null, turn: boolean): number | null => (score === null || !turn ? score : 0 - score)
function ratingLabel(score: number | null, isAsked: boolean): string | null {
  if (score === null) return isAsked ? 'unreadable' : null
  return score === 0 ? 'tie' : `${score > 0 ? 'A' : 'B'} is better`
}

/** One run of a rater; of a model that was asked in both orders the second one is flipped. */
type Run = { readonly rater: RaterRow; readonly isFlipped: boolean }

/** Readers tell raters by their place in the list: where they are few, each has its place in every example. */
function runsOf(raters: readonly RaterRow[], shapes: readonly VoteShape[]): readonly Run[] {
  const swapping = new Set(shapes.filter(({ orders }) => orders).map(({ raterIndex }) => raterIndex))
  return raters.flatMap((rater) =>
    (swapping.has(rater.index) ? [false, true] : [false]).map((isFlipped) => ({ rater, isFlipped })),
  )
}

/** Every score in terms of the file's A and B. */
function ratingsOf(runs: readonly Run[], votes: readonly ExportedVote[], turn: boolean) {
  const byRater = new Map(votes.map((vote) => [vote.raterIndex, vote]))
  const placed = runs.length > MAX_PLACES ? runs.filter(({ rater }) => byRater.has(rater.index)) : runs
  return placed.map(({ rater, isFlipped }) => {
    const vote = byRater.get(rater.index)
    const stored = isFlipped ? vote?.swapped : (vote?.shown ?? vote?.choice)
    const score = turned(stored === undefined || stored === UNREADABLE ? null : stored, turn)
    return {
      score,
      rating_label: ratingLabel(score, vote !== undefined && (!isFlipped || vote.swapped !== null)),
      is_flipped: isFlipped,
      rationale: '',
      custom_fields: { rater: rater.name, kind: rater.kind },
    }
  })
}

/**
 * LLM Comparator's JSON, one example a line. A file compares two models: where responses have exactly two authors, A is
 * the first pair's first; else they are called A and B. The score is the people's majority (without people, the models'),
 * +1 for A, 0 for a tie, −1 for B, null without a readable label; every rater's own is among the individual ratings. It
 * has no place for sources, prompt ids, score levels and strengths; factors and slices are custom fields.
 */
export async function* exportLlmComparator(source: ExportSource): AsyncGenerator<string> {
  const { dataset, raters, slices, factors } = source
  const { names, isTurned } = modelsOf(await listAuthorPairs(dataset.id))
  const judges = raters.some(({ kind }) => kind === 'human') ? raters.filter(({ kind }) => kind === 'human') : raters
  const scoring = new Set(judges.map(({ index }) => index))
  const runs = runsOf(raters, await listVoteShapes(dataset.id))
  const metadata = {
    source_path: dataset.name,
    custom_fields_schema: [
      { name: 'pair_id', type: 'string' },
      ...slices.map((name) => ({ name, type: 'category' })),
      ...factors.map(({ name }) => ({ name: `factor.${name}`, type: 'per_model_number' })),
      { name: 'rater', type: 'per_rating_string' },
      { name: 'kind', type: 'per_rating_string' },
    ],
  }
  const models = names.map((name) => ({ name }))
  yield `{\n"metadata": ${JSON.stringify(metadata)},\n"models": ${JSON.stringify(models)},\n"examples": [`
  let separator = '\n'
  for await (const pair of source.pairs()) {
    const turn = isTurned(pair)
    const [a, b] = turn ? [pair.b, pair.a] : [pair.a, pair.b]
    const { votes } = pair
    const score = majority(votes.filter(({ raterIndex }) => scoring.has(raterIndex)).map(({ choice }) => choice))
    const named = Object.entries(pair.slices)
    const example = {
      input_text: pair.prompt.text,
      tags: named.map(([, value]) => value),
      output_text_a: a.text,
      output_text_b: b.text,
      score: turned(score, turn),
      individual_rater_scores: ratingsOf(runs, votes, turn),
      custom_fields: Object.fromEntries([
        ['pair_id', pair.externalId],
        ...named,
        ...factors.map(({ name, valueAt }) => [`factor.${name}`, [valueAt(a.index), valueAt(b.index)]]),
      ]),
    }
    yield separator + JSON.stringify(example)
    separator = ',\n'
  }
  yield '\n]\n}\n'
}
