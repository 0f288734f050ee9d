import type { Rejection, Vote } from '@/lib/ingest/record'
import type { Addition, NewVote, VoteOutcome } from './assembly'
import { type Registry, raterName } from './registry'
import type { Place } from './vote-store'

/** Nothing of the row enters the dataset. */
export const refuseRow = (place: Place, more: Omit<Rejection, 'scope' | 'file' | 'line'>): Rejection => ({
  scope: 'row',
  ...place,
  ...more,
})

/** Where an earlier row stands; rows of an earlier version have no line. */
export const placeText = ({ file, line }: Place): string => (line > 0 ? `${file}:${line}` : file)

const EXCERPT = 200
export const excerpt = (text: string): string => (text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text)

const MAX_RATERS = 32_767

/** Why a rater cannot be taken in, or `null`: `coming` of the record are new already. */
export function findTooMany(registry: Registry, coming: number, column: string, raw: string, place: Place) {
  if (registry.raters.size() + coming <= MAX_RATERS) return null
  return refuseRow(place, {
    column,
    value: excerpt(raw),
    reason: `The dataset would have more than ${MAX_RATERS} raters.`,
    remedy: 'Check that the rater column holds names, not texts or row numbers.',
  })
}

/** Two labels by one rater on one pair, in the record itself or against what is stored; `pair` null: it is new. */
export function findContradiction(
  registry: Registry,
  given: readonly Vote[],
  pair: number | null,
  place: Place,
): Rejection | null {
  const seen = new Set<string>()
  for (const vote of given) {
    const name = raterName(vote.rater)
    const refuse = (reason: string, remedy: string): Rejection =>
      refuseRow(place, { column: vote.rater.name, value: excerpt(vote.raw), reason, remedy, conflict: true })
    if (seen.has(name)) return refuse(`${vote.rater.name} has two labels in this row.`, 'Keep one of the two columns.')
    seen.add(name)
    const rater = registry.raters.find(name)
    const tooMany = rater === -1 ? findTooMany(registry, seen.size, vote.rater.name, vote.raw, place) : null
    if (tooMany !== null) return tooMany
    const stored = pair === null || rater === -1 || vote.choice === null ? null : registry.votes.find(pair, rater)
    if (stored !== null && stored.choice !== vote.choice)
      return refuse(
        `${vote.rater.name} has another label for the same pair at ${placeText(stored.place)}; the first stays.`,
        'Remove the row that is wrong.',
      )
  }
  return null
}

/** Takes over the votes of a record that contradicts nothing. */
export function placeVotes(
  registry: Registry,
  given: readonly Vote[],
  pair: number,
  place: Place,
): Pick<Addition, 'votes' | 'raters' | 'outcomes'> {
  const votes: NewVote[] = []
  const raters: Addition['raters'][number][] = []
  const outcomes = given.map((vote): VoteOutcome => {
    // A blank cell is no vote: another row may still bring one.
    if (vote.choice === null && vote.raw === '') return 'missing'
    const known = registry.raters.size()
    const rater = registry.raters.place(raterName(vote.rater))
    if (rater === known) raters.push({ index: rater, ...vote.rater })
    const stored = registry.votes.find(pair, rater)
    if (stored !== null) return stored.choice === vote.choice ? 'duplicate' : 'missing'
    registry.votes.add(pair, rater, vote.choice, place)
    const { choice, raw, strength, orders } = vote
    votes.push({ rater, pair, choice, raw, strength, orders })
    return choice === null ? 'missing' : 'imported'
  })
  return { votes, raters, outcomes }
}
